/** The report of a view: a document to read, as PDF, as HTML, and as the source that the PDF is set from. */
import { pictureForm } from '@/lib/chart/picture-form'
import type { Curve } from '@/lib/export/report/report-content'
import { type ExportFormat, type FigureWithRows, format, offered } from './format'

/** Of the picture in a report: the width of its text. */
const PICTURE = pictureForm({ of: 'mm', width: 166, height: 88 }, { width: 0, height: 0 }, 7, {
  ground: 'white',
  shown: { title: false, caption: false },
})

/** Of its curves. */
const CURVE = pictureForm({ of: 'mm', width: 166, height: 62 }, { width: 0, height: 0 }, 7, {
  ground: 'white',
  shown: { title: false, caption: false },
})

async function contentOf(asked: FigureWithRows) {
  const [{ pictureFile }, { CURVES, reportContent }] = await Promise.all([
    import('@/components/chart/picture-file'),
    import('@/lib/export/report/report-content'),
  ])
  const { figure, study } = asked
  const svg = await pictureFile(figure, PICTURE)
  const curves = figure.fit ? await Promise.all(CURVES.map((name) => curve(name, asked))) : []
  return reportContent(figure, study, svg, curves.flat())
}

/** As the view's tab draws it; none where it has less than two numbers. */
async function curve(of: Curve['of'], asked: FigureWithRows): Promise<readonly Curve[]> {
  const [{ openAnalysisChart }, { chartSvg }] = await Promise.all([
    import('@/components/tabs/charts/analysis-charts'),
    import('@/components/chart/standalone-chart'),
  ])
  const chart = await openAnalysisChart(of, asked, 'without-choices')
  if (chart.table.rows.length < 2) return []
  return [{ of, svg: await chartSvg(chart, CURVE), text: chart.facts.description }]
}

/** Source of the document, in Typst. */
export async function reportSource(asked: FigureWithRows): Promise<string> {
  const { reportTypst } = await import('@/lib/export/report/report-typst')
  return reportTypst(asked.figure, await contentOf(asked))
}

/** What of a figure a report holds. */
export const SHOWN = { withoutEachRow: true, specifications: true, current: true } as const

export const reportFormats: readonly ExportFormat[] = [
  format({
    file: 'report.pdf',
    type: 'application/pdf',
    parameters: {},
    shows: SHOWN,
    work: 'print',
    menu: [offered('report-pdf')],
    name: () => ['report', 'pdf'],
    write: async (asked, _, press) => {
      if (!press.typeset) throw new Error('no typesetter here')
      return press.typeset(await reportSource(asked))
    },
  }),
  format({
    file: 'report.html',
    type: 'text/html; charset=utf-8',
    parameters: {},
    shows: SHOWN,
    work: 'pixels',
    menu: [offered('report-html')],
    name: () => ['report', 'html'],
    write: async (asked) => (await import('@/lib/export/report/report-html')).reportHtml(await contentOf(asked)),
  }),
  format({
    file: 'report.typ',
    type: 'text/vnd.typst; charset=utf-8',
    parameters: {},
    shows: SHOWN,
    work: 'pixels',
    menu: [offered('report-typst')],
    name: () => ['report', 'typ'],
    write: reportSource,
  }),
]
