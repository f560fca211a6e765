import { studyFile } from '@/app/_server/catalogue'
import { openToAll, problemResponse } from '@/app/_server/answers/problem-document'
import { openStudy } from '@/app/_server/studies'
import { holdsTag } from '@/app/api/v1/entity-tag'
import { siteLanguage } from '@/app/site-language'
import { inertCopy } from '@/lib/data/inert-csv'
import { apiWords } from '@/lib/text/api'

/** The study's table, named by its data version; for ever where the address has that version (`v`). */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const study = await openStudy((await params).id)
  if (!study) return problemResponse({ status: 404, kind: 'unknown-file', detail: apiWords(siteLanguage).unknownStudy })
  const { meta, version } = study
  const asked = new URL(request.url).searchParams.get('v')
  const tag = `"${version}"`
  const headers = {
    ETag: tag,
    'Cache-Control': asked === version ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
    ...openToAll,
  }
  if (holdsTag(request.headers.get('if-none-match'), tag)) return new Response(null, { status: 304, headers })
  return new Response(inertCopy(studyFile(meta.id, 'rows.csv')), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="halvings-${meta.id}-${version}.csv"`,
      ...headers,
    },
  })
}
