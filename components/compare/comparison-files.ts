/** The files of a comparison: one list from which the API's addresses and the page's links follow. */
import {
  type FileParameters,
  type ParameterValues,
  readParameters,
  type TakenParameter,
  wholeNumber,
} from '@/components/export/file-parameter'
import { chartWords, wordsAs } from '@/components/export/copies/chart-words'
import { formOf, picture, tooManyPixels } from '@/components/export/picture-parameters'
import type { Press } from '@/components/export/press'
import { DOTS_PER_INCH, pictureForm } from '@/lib/chart/picture-form'
import { comparisonFacts } from '@/lib/export/comparison/comparison-facts'
import { comparisonJson } from '@/lib/export/comparison/comparison-json'
import { answersTable, differencesTable } from '@/lib/export/comparison/comparison-tables'
import { tableCsv } from '@/lib/export/csv'
import { captionedChart } from '@/lib/export/figure-caption'
import { picturePdfSource } from '@/lib/export/figure-pdf'
import { withPngFacts } from '@/lib/export/png-facts'
import type { ComparisonFigure } from '@/lib/figure/comparison/comparison-figure'
import type { Ignored } from '@/lib/view/refusal'

type FileBody = string | Uint8Array<ArrayBuffer>

/** A file as a query asks for it. */
interface AskedComparisonFile {
  readonly ignored: readonly Ignored[]
  readonly write: (comparison: ComparisonFigure, press: Press) => Promise<FileBody>
}

export interface ComparisonFile {
  readonly id: 'png' | 'svg' | 'pdf' | 'words' | 'report-pdf' | 'report-html' | 'answers' | 'differences' | 'json'
  /** Its address; the query is the comparison's own. */
  readonly path: string
  readonly type: string
  readonly fileName: string
  /** Typeset, which only the server can. */
  readonly print: boolean
  /** Names of the file's own parameters, and what each takes. */
  readonly parameters: readonly string[]
  readonly takes: readonly TakenParameter[]
  readonly read: (query: string) => AskedComparisonFile
}

function file<P extends FileParameters>({
  parameters,
  write,
  check = () => [],
  print = false,
  ...rest
}: Omit<ComparisonFile, 'read' | 'parameters' | 'takes' | 'print'> & {
  readonly print?: boolean
  readonly parameters: P
  /** What of the values does not go together. */
  readonly check?: (values: ParameterValues<P>) => readonly Ignored[]
  readonly write: (
    comparison: ComparisonFigure,
    values: ParameterValues<P>,
    press: Press,
  ) => FileBody | Promise<FileBody>
}): ComparisonFile {
  return {
    ...rest,
    print,
    parameters: Object.values(parameters).map(({ name }) => name),
    takes: Object.values(parameters),
    read: (query) => {
      const { values, ignored } = readParameters(query, parameters)
      return {
        ignored: [...ignored, ...check(values)],
        write: async (comparison, press) => write(comparison, values, press),
      }
    },
  }
}

/** Higher than a view's: it holds several. */
const ofPicture = { ...picture, height: wholeNumber('height', 320, 2400, 800) }
const ofPixels = { ...ofPicture, scale: wholeNumber('scale', 1, 4, 1) }

async function drawn(comparison: ComparisonFigure, values: ParameterValues<typeof ofPicture>): Promise<string> {
  const { comparisonPicture } = await import('./comparison-picture')
  return comparisonPicture(comparison, formOf(values))
}

const API = '/api/v1/compare'

/** Of the picture in a report, in pixels of its layout: the width of the text, without words around it. */
const IN_REPORT = pictureForm({ of: 'screen' }, { width: 900, height: 500 }, null, {
  ground: 'white',
  shown: { title: false, caption: false },
})

async function reportOf(comparison: ComparisonFigure) {
  const [{ comparisonPicture }, { comparisonReport }, writers, { withoutMargin }] = await Promise.all([
    import('./comparison-picture'),
    import('@/lib/export/report/comparison-report'),
    import('@/lib/export/report/plain-report'),
    import('@/components/chart/without-margin'),
  ])
  const svg = await comparisonPicture(comparison, IN_REPORT)
  return { report: comparisonReport(comparison, withoutMargin(svg)), writers }
}

export const comparisonFiles: readonly ComparisonFile[] = [
  file({
    id: 'png',
    path: `${API}/chart.png`,
    type: 'image/png',
    fileName: 'halvings-comparison.png',
    parameters: ofPixels,
    check: tooManyPixels,
    write: async (comparison, values, press) =>
      withPngFacts(await press.png(await drawn(comparison, values), values.scale), {
        dotsPerInch: DOTS_PER_INCH * values.scale,
        view: comparison.permalink,
      }),
  }),
  file({
    id: 'svg',
    path: `${API}/chart.svg`,
    type: 'image/svg+xml; charset=utf-8',
    fileName: 'halvings-comparison.svg',
    parameters: ofPicture,
    write: async (comparison, values, press) => press.embedFaces(await drawn(comparison, values)),
  }),
  file({
    id: 'pdf',
    path: `${API}/chart.pdf`,
    type: 'application/pdf',
    fileName: 'halvings-comparison.pdf',
    print: true,
    parameters: ofPicture,
    write: async (comparison, values, press) => {
      if (!press.typeset) throw new Error('no typesetter here')
      return press.typeset(
        picturePdfSource(comparisonFacts(comparison), comparison.alt, await drawn(comparison, values)),
      )
    },
  }),
  file({
    id: 'words',
    path: `${API}/chart.txt`,
    type: 'text/plain; charset=utf-8',
    fileName: 'halvings-comparison.txt',
    parameters: { as: wordsAs },
    write: ({ title, subtitle, caption, alt, permalink }, { as }) =>
      chartWords(captionedChart({ title, subtitle, caption }, alt, permalink), as, 'halvings-comparison'),
  }),
  file({
    id: 'report-pdf',
    path: `${API}/report.pdf`,
    type: 'application/pdf',
    fileName: 'halvings-comparison-report.pdf',
    print: true,
    parameters: {},
    write: async (comparison, _, press) => {
      if (!press.typeset) throw new Error('no typesetter here')
      const { report, writers } = await reportOf(comparison)
      return press.typeset(writers.plainReportTypst(report))
    },
  }),
  file({
    id: 'report-html',
    path: `${API}/report.html`,
    type: 'text/html; charset=utf-8',
    fileName: 'halvings-comparison-report.html',
    parameters: {},
    write: async (comparison) => {
      const { report, writers } = await reportOf(comparison)
      return writers.plainReportHtml(report)
    },
  }),
  file({
    id: 'answers',
    path: `${API}/answers.csv`,
    type: 'text/csv; charset=utf-8',
    fileName: 'halvings-comparison-answers.csv',
    parameters: {},
    write: (comparison) => tableCsv(answersTable(comparison)),
  }),
  file({
    id: 'differences',
    path: `${API}/differences.csv`,
    type: 'text/csv; charset=utf-8',
    fileName: 'halvings-comparison-differences.csv',
    parameters: {},
    write: (comparison) => tableCsv(differencesTable(comparison)),
  }),
  file({
    id: 'json',
    path: API,
    type: 'application/json; charset=utf-8',
    fileName: 'halvings-comparison.json',
    parameters: {},
    write: (comparison) => `${JSON.stringify(comparisonJson(comparison))}\n`,
  }),
]
