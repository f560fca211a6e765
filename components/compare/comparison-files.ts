/** The files of a comparison: one list from which the API's addresses and the page's links follow. */
import {
  type FileParameters,
  type ParameterValues,
  readParameters,
  type TakenParameter,
  wholeNumber,
} from '@/components/export/file-parameter'
import type { Press } from '@/components/export/press'
import { DOTS_PER_INCH } from '@/lib/chart/picture-form'
import { comparisonFacts } from '@/lib/export/comparison/comparison-facts'
import { comparisonJson } from '@/lib/export/comparison/comparison-json'
import { answersTable, differencesTable } from '@/lib/export/comparison/comparison-tables'
import { tableCsv } from '@/lib/export/csv'
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
  readonly id: 'png' | 'svg' | 'pdf' | 'report-pdf' | 'report-html' | 'answers' | 'differences' | 'json'
  /** Its address; the query is the comparison's own. */
  readonly path: string
  readonly type: string
  readonly fileName: string
  /** Names of the file's own parameters, and what each takes. */
  readonly parameters: readonly string[]
  readonly takes: readonly TakenParameter[]
  readonly read: (query: string) => AskedComparisonFile
}

function file<P extends FileParameters>({
  parameters,
  write,
  ...rest
}: Omit<ComparisonFile, 'read' | 'parameters' | 'takes'> & {
  readonly parameters: P
  readonly write: (
    comparison: ComparisonFigure,
    values: ParameterValues<P>,
    press: Press,
  ) => FileBody | Promise<FileBody>
}): ComparisonFile {
  return {
    ...rest,
    parameters: Object.values(parameters).map(({ name }) => name),
    takes: Object.values(parameters),
    read: (query) => {
      const { values, ignored } = readParameters(query, parameters)
      return { ignored, write: async (comparison, press) => write(comparison, values, press) }
    },
  }
}

const size = { width: wholeNumber('width', 320, 2400, 1200), height: wholeNumber('height', 320, 2400, 800) }

async function picture(comparison: ComparisonFigure, values: ParameterValues<typeof size>): Promise<string> {
  const { comparisonPicture } = await import('./comparison-picture')
  return comparisonPicture(comparison, values)
}

const API = '/api/v1/compare'

/** Of the picture in a report, in pixels of its layout: the width of the text, without words around it. */
const IN_REPORT = { width: 900, height: 500 }

async function reportOf(comparison: ComparisonFigure) {
  const [{ comparisonPicture }, { comparisonReport }, writers, { withoutMargin }] = await Promise.all([
    import('./comparison-picture'),
    import('@/lib/export/report/comparison-report'),
    import('@/lib/export/report/plain-report'),
    import('@/components/chart/without-margin'),
  ])
  const svg = await comparisonPicture(comparison, IN_REPORT, { title: false, caption: false })
  return { report: comparisonReport(comparison, withoutMargin(svg)), writers }
}

export const comparisonFiles: readonly ComparisonFile[] = [
  file({
    id: 'png',
    path: `${API}/chart.png`,
    type: 'image/png',
    fileName: 'halvings-comparison.png',
    // At the largest size twice as many pixels each way are as many as one picture may have.
    parameters: { ...size, scale: wholeNumber('scale', 1, 2, 1) },
    write: async (comparison, values, press) =>
      withPngFacts(await press.png(await picture(comparison, values), values.scale), {
        dotsPerInch: DOTS_PER_INCH * values.scale,
        view: comparison.permalink,
      }),
  }),
  file({
    id: 'svg',
    path: `${API}/chart.svg`,
    type: 'image/svg+xml; charset=utf-8',
    fileName: 'halvings-comparison.svg',
    parameters: size,
    write: async (comparison, values, press) => press.embedFaces(await picture(comparison, values)),
  }),
  file({
    id: 'pdf',
    path: `${API}/chart.pdf`,
    type: 'application/pdf',
    fileName: 'halvings-comparison.pdf',
    parameters: size,
    write: async (comparison, values, press) => {
      if (!press.typeset) throw new Error('no typesetter here')
      return press.typeset(
        picturePdfSource(comparisonFacts(comparison), comparison.alt, await picture(comparison, values)),
      )
    },
  }),
  file({
    id: 'report-pdf',
    path: `${API}/report.pdf`,
    type: 'application/pdf',
    fileName: 'halvings-comparison-report.pdf',
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
