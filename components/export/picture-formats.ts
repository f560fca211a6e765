/**
 * The picture of a view, as pixels, as an SVG with its faces inside, and as a PDF: title, chart, source and link in it, and
 * the view's address in its metadata.
 */
import { DOTS_PER_INCH } from '@/lib/chart/picture-form'
import type { DocumentFacts } from '@/lib/export/typst-text'
import type { ParameterValues } from './file-parameter'
import { copiedImage, type ExportFormat, type FigureWithRows, format, offered } from './format'
import { chartName, ofChart } from './of-chart'
import { formOf, picture, rastered, tooManyPixels } from './picture-parameters'

interface Drawn {
  readonly svg: string
  readonly alt: string
  readonly facts: DocumentFacts
}

async function drawn(asked: FigureWithRows, values: ParameterValues<typeof ofView>): Promise<Drawn> {
  const { figure } = asked
  if (values.of === 'trend') {
    const [{ pictureFile }, { factsOfFigure }] = await Promise.all([
      import('@/components/chart/picture-file'),
      import('@/lib/export/typst-text'),
    ])
    return { svg: await pictureFile(figure, formOf(values)), alt: figure.text.alt, facts: factsOfFigure(figure) }
  }
  const [{ openAnalysisChart }, { chartSvg }] = await Promise.all([
    import('@/components/tabs/charts/analysis-charts'),
    import('@/components/chart/standalone-chart'),
  ])
  const chart = await openAnalysisChart(values.of, asked)
  return { svg: await chartSvg(chart, formOf(values)), alt: chart.alt, facts: chart.facts }
}

const ofView = { ...ofChart, ...picture }
const rasteredOfView = { ...ofChart, ...rastered }

export const pictureFormats: readonly ExportFormat[] = [
  format({
    file: 'chart.png',
    type: 'image/png',
    parameters: rasteredOfView,
    shows: { notes: true },
    work: 'pixels',
    menu: [offered('png'), copiedImage('png-copy')],
    name: (values) => [chartName(values.of), 'png'],
    write: async (asked, values, press) => {
      const { svg, facts } = await drawn(asked, values)
      const png = await press.png(svg, values.scale)
      return (await import('@/lib/export/png-facts')).withPngFacts(png, {
        dotsPerInch: DOTS_PER_INCH * values.scale,
        view: facts.view,
      })
    },
    check: tooManyPixels,
  }),
  format({
    file: 'chart.svg',
    type: 'image/svg+xml; charset=utf-8',
    parameters: rasteredOfView,
    shows: { notes: true },
    menu: [offered('svg')],
    name: (values) => [chartName(values.of), 'svg'],
    write: async (asked, values, press) => press.embedFaces((await drawn(asked, values)).svg),
    check: tooManyPixels,
  }),
  format({
    file: 'chart.pdf',
    type: 'application/pdf',
    parameters: ofView,
    shows: { notes: true },
    work: 'print',
    menu: [offered('pdf'), offered('pdf-column', 'size=column'), offered('pdf-two-columns', 'size=two-columns')],
    name: (values) => [chartName(values.of), 'pdf'],
    write: async (asked, values, press) => {
      if (!press.typeset) throw new Error('no typesetter here')
      const { svg, alt, facts } = await drawn(asked, values)
      const { picturePdfSource } = await import('@/lib/export/figure-pdf')
      return press.typeset(picturePdfSource(facts, alt, svg))
    },
  }),
  format({
    file: 'chart.csv',
    type: 'text/csv; charset=utf-8',
    parameters: ofChart,
    shows: { withoutEachRow: true },
    menu: [],
    name: (values) => [chartName(values.of), 'csv'],
    write: async (asked, values) => {
      const { tableCsv } = await import('@/lib/export/csv')
      if (values.of === 'trend') return tableCsv((await import('./tables/view-tables')).rowsTable(asked, 'used'))
      const { openAnalysisChart } = await import('@/components/tabs/charts/analysis-charts')
      return tableCsv((await openAnalysisChart(values.of, asked)).table)
    },
  }),
]
