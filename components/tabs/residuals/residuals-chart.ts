/** The residuals as a chart that leaves: by date, and by fitted value. */
import type { FigureWithRows } from '@/components/export/format'
import { fixedTicks, type Panel } from '@/components/plot/file/panel'
import { numberAxis } from '@/components/plot/number-axis'
import { column } from '@/lib/export/table'
import { timeAxis } from '@/lib/figure/axes'
import { analysisChartWords } from '@/lib/text/tabs/charts'
import { residualsIn } from '@/lib/text/tabs/residuals'
import type { AnalysisChart } from '../charts/asked-chart'
import { fittedAxis, fittedValue } from './fitted-value'

export function residualsChart({ figure }: FigureWithRows): AnalysisChart {
  const { fit, points, view } = figure
  const { lang } = view
  const { residualFinding, residualWords: words } = residualsIn(lang)
  const finding = residualFinding(figure)
  if (!fit) return { question: words.question, finding, panels: [] }
  const limit = 4 / points.length
  const sd = fit.residualSd
  const y = numberAxis([-2 * (sd ?? 0), 2 * (sd ?? 0), ...points.map(({ residual }) => residual)], 5, lang)
  const panel = (against: 'date' | 'fitted'): Panel => {
    const along = points.map((point) => (against === 'date' ? point.decimalYear : fittedValue(point, fit)))
    const x = against === 'date' ? timeAxis(along, null, lang) : fittedAxis(points, fit, lang)
    return {
      name: analysisChartWords(lang).panels[against],
      height: 190,
      x: {
        title: against === 'date' ? figure.x.title : words.fittedAxis(fit.residualSpace),
        scale: 'linear',
        domain: x.domain,
        ticks: fixedTicks(x.ticks),
      },
      y: { title: words.axis(fit.residualSpace), scale: 'linear', domain: y.domain, ticks: fixedTicks(y.ticks) },
      marks: [
        { kind: 'level', y: 0 },
        ...(sd === null ? [] : [-2 * sd, 2 * sd].map((value) => ({ kind: 'level', y: value, dashed: true }) as const)),
        {
          kind: 'dots',
          radius: points.length > 300 ? 1.5 : 3,
          dots: points.map(({ residual, emphasised, cook }, index) => ({
            x: along[index] ?? NaN,
            y: residual,
            look: emphasised ? 'full' : 'faint',
            ringed: (cook ?? 0) > limit,
          })),
        },
      ],
      columns: [
        column(
          against === 'date' ? 'decimal_year' : 'fitted',
          'number',
          against === 'date' ? 'years' : words.fitted(fit.residualSpace),
        ),
        column('residual', 'number', words.axis(fit.residualSpace)),
        column('name'),
        column('cook', 'number'),
        column('leverage', 'number'),
      ],
      rows: points.map(({ residual, name, cook, leverage }, index) => [
        ...[along[index] ?? null, residual, name, cook, leverage],
      ]),
    }
  }
  const notes = [
    finding,
    sd === null ? '' : words.dashed(words.twoSd),
    points.some(({ cook }) => cook !== null) ? `${words.influence}.` : '',
  ]
  return {
    question: words.question,
    finding: notes.filter(Boolean).join(' '),
    panels: [panel('date'), panel('fitted')],
  }
}
