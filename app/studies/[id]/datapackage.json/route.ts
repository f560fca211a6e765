import { listStudies, studyFile } from '@/app/_server/catalogue'
import { openStudy } from '@/app/_server/studies'
import { siteLanguage } from '@/app/site-language'
import { apiWords } from '@/lib/text/api'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = (): { id: string }[] => listStudies().map(({ meta }) => ({ id: meta.id }))

/** The study's Frictionless description; its resource names the table beside it, `rows.csv`. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const study = await openStudy((await params).id)
  if (!study) return new Response(`${apiWords(siteLanguage).unknownStudy}\n`, { status: 404 })
  const { meta, version } = study
  return new Response(studyFile(meta.id, 'datapackage.json'), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="halvings-${meta.id}-${version}-datapackage.json"`,
    },
  })
}
