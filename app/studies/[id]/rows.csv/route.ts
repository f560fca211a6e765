import { listStudies, studyFile } from '@/app/_server/catalogue'
import { openStudy } from '@/app/_server/studies'
import { inertCopy } from '@/lib/data/inert-csv'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = (): { id: string }[] => listStudies().map(({ meta }) => ({ id: meta.id }))

/** The study's table, named by its data version. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const study = await openStudy((await params).id)
  if (!study) return new Response('There is no study of that id.\n', { status: 404 })
  const { meta, version } = study
  return new Response(inertCopy(studyFile(meta.id, 'rows.csv')), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="halvings-${meta.id}-${version}.csv"`,
    },
  })
}
