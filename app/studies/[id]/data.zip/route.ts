import { strToU8, zipSync } from 'fflate'
import { listStudies, studyFile } from '@/app/_server/catalogue'
import { openStudy } from '@/app/_server/studies'
import { siteLanguage } from '@/app/site-language'
import { inertCopy } from '@/lib/data/inert-csv'
import { apiWords } from '@/lib/text/api'
import { dataFileWords } from '@/lib/text/pages/data-files'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = (): { id: string }[] => listStudies().map(({ meta }) => ({ id: meta.id }))

/** Zip files know no earlier date, and equal data give equal bytes. */
const FIRST_DAY = new Date(1980, 0, 1)

/** Rows, description, sources with licences, and how to cite: the study as one file. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const study = await openStudy((await params).id)
  if (!study) return new Response(`${apiWords(siteLanguage).unknownStudy}\n`, { status: 404 })
  const { meta, version } = study
  const words = dataFileWords(siteLanguage)
  const files = {
    'rows.csv': inertCopy(studyFile(meta.id, 'rows.csv')),
    'datapackage.json': studyFile(meta.id, 'datapackage.json'),
    'README.md': words.readme(meta, version),
    'CITATION.cff': words.citationFile(meta, version),
  }
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const)
  return new Response(new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: FIRST_DAY })), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="halvings-${meta.id}-${version}.zip"`,
    },
  })
}
