import { filesOfVersion } from '@/app/_server/catalogue'
import { openToAll, problemResponse } from '@/app/_server/answers/problem-document'
import { addressOf, keptAnswers } from '@/app/_server/kept/answer-store'
import { compressedRows } from '@/app/_server/kept/rows-at-build'
import { QUERY_HEADER, sentQuery } from '@/app/_server/query-header'
import { openStudy } from '@/app/_server/studies'
import { holdsTag } from '@/app/_server/kept/entity-tag'
import { siteLanguage } from '@/app/site-language'
import { inertCopy } from '@/lib/data/inert-csv'
import { apiWords } from '@/lib/text/api'

/** The study's table, named by its data version; for ever where the address has a version (`v`) that is kept. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const study = await openStudy((await params).id)
  if (!study) return problemResponse({ status: 404, kind: 'unknown-file', detail: apiWords(siteLanguage).unknownStudy })
  const asked = new URL(request.url).searchParams.get('v')
  const pinned = asked === null ? null : filesOfVersion(study, asked)
  const version = pinned && asked !== null ? asked : study.version
  const tag = `"${version}"`
  const headers = {
    ETag: tag,
    'Cache-Control': pinned ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
    ...openToAll,
  }
  if (holdsTag(request.headers.get('if-none-match'), tag)) return new Response(null, { status: 304, headers })
  const files = pinned ?? filesOfVersion(study, version)
  if (!files) throw new Error(`the current rows of ${study.meta.id} are missing`)
  const text = inertCopy(files.rows)
  const all = {
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': `attachment; filename="halvings-${study.meta.id}-${version}.csv"`,
    ...headers,
  }
  const compressed = compressedRows(text)
  const encoded = new Map(compressed ? [['br' as const, Promise.resolve(compressed)]] : [])
  const { pathname, search } = new URL(request.url)
  const query = request.headers.get(QUERY_HEADER) ?? sentQuery(search)
  const key = `${pathname} ${version} ${pinned !== null}`
  keptAnswers.files.keep(key, { headers: all, tag, body: new TextEncoder().encode(text), encoded })
  keptAnswers.files.isAt(addressOf('', pathname, query), key)
  return new Response(text, { headers: all })
}
