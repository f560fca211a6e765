/** The reproduction bundle: the other files of a view in one archive, under names of their own. */
import { type ExportFormat, type FigureWithRows, format, offered } from './format'
import type { Press } from './press'

/** Name in the archive, file of the API, query of its own parameters. */
const CONTENT = [
  ['rows.csv', 'points.csv', 'rows=all'],
  ['rows.xlsx', 'points.xlsx', 'rows=all'],
  ['points.csv', 'points.csv', ''],
  ['fit.csv', 'fit.csv', ''],
  ['fit.json', 'fit', ''],
  ['figure.png', 'chart.png', ''],
  ['figure.svg', 'chart.svg', ''],
  ['figure.pdf', 'chart.pdf', 'size=two-columns'],
  ['report.pdf', 'report.pdf', ''],
  ['report.html', 'report.html', ''],
  ['reproduce.py', 'fit.py', ''],
  ['reproduce.R', 'fit.R', ''],
  ['cite.bib', 'cite.bib', ''],
] as const

/** @param formats of the files in it */
export const bundleFormat = (formats: readonly ExportFormat[]): ExportFormat =>
  format({
    file: 'bundle.zip',
    type: 'application/zip',
    parameters: {},
    shows: { withoutEachRow: true, specifications: true, current: true },
    work: 'pixels',
    menu: [offered('bundle')],
    name: () => ['bundle', 'zip'],
    write: async (asked, _, press) => {
      const { bundleZip } = await import('@/lib/export/bundle')
      return bundleZip(await filesOf(formats, asked, press), asked.figure, asked.study)
    },
  })

/** The report for print where there is a typesetter; without one, the report for a browser, and no picture for print. */
async function filesOf(
  formats: readonly ExportFormat[],
  asked: FigureWithRows,
  press: Press,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  for (const [name, file, query] of CONTENT) {
    const one = formats.find((format) => format.file === file)
    const left = press.typeset === null ? one?.work === 'print' : file === 'report.html'
    if (!one || left) continue
    const written = await one.read(query).write(asked, press)
    files.set(name, typeof written === 'string' ? new TextEncoder().encode(written) : written)
  }
  return files
}
