/** The report of a view: a document to read, as PDF, as HTML, and as the source that the PDF is set from. */
import { pictureForm } from '@/lib/chart/picture-form'
import type { Curve } from '@/lib/export/report/report-content'
import { type ExportFormat, type FigureWithRows, format, offered } from './format'

/** Of the picture in a report: the width of its text. */
const PICTURE = pictureForm({ of: 'mm', width: 176, height: 86 }, { width: 0, height: 0 }, 7, {
  ground: 'white',
  shown: { title: false, caption: false },
})

/** Of its curves: half of it, or all where there is only one. */
const curveForm = (width: number) =>
  pictureForm({ of: 'mm', width, height: 55 }, { width: 0, height: 0 }, 7, {
    ground: 'white',
    shown: { title: false, caption: false },
  })

async function contentOf(asked: FigureWithRows) {
  const [{ pictureFile }, { withoutMargin }, { reportContent }] = await Promise.all([
    import('@/components/chart/picture-file'),
    import('@/components/chart/without-margin'),
    import('@/lib/export/report/report-content'),
  ])
  const { figure, study } = asked
  const svg = withoutMargin(await pictureFile(figure, PICTURE))
  return reportContent(figure, study, svg, figure.fit ? await curvesOf(asked) : [])
}

/** As the view's tabs draw them; none of less than two numbers. */
async function curvesOf(asked: FigureWithRows): Promise<readonly Curve[]> {
  const [{ CURVES }, { openAnalysisChart }, { chartSvg }, { withoutMargin }] = await Promise.all([
    import('@/lib/export/report/report-content'),
    import('@/components/tabs/charts/analysis-charts'),
    import('@/components/chart/standalone-chart'),
    import('@/components/chart/without-margin'),
  ])
  const all = await Promise.all(
    CURVES.map(async (of) => ({ of, chart: await openAnalysisChart(of, asked, 'without-choices') })),
  )
  const drawn = all.filter(({ chart }) => chart.table.rows.length >= 2)
  const form = curveForm(drawn.length > 1 ? 86 : 176)
  return Promise.all(
    drawn.map(async ({ of, chart }) => ({
      ...{ of, svg: withoutMargin(await chartSvg(chart, form)), text: chart.facts.description },
    })),
  )
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
