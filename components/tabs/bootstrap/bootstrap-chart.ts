/** The drawn rates as a chart that leaves. */
import type { FigureWithRows } from '@/components/export/format'
import { fixedTicks } from '@/components/plot/file/panel'
import { numberAxis } from '@/components/plot/number-axis'
import { speedDomain } from '@/components/plot/speed-axis'
import { column } from '@/lib/export/table'
import { bootstrapIn } from '@/lib/text/tabs/bootstrap'
import { analysisChartWords } from '@/lib/text/tabs/charts'
import { type AnalysisChart, directionOf } from '../charts/asked-chart'
import { speedAcross, speedEnds } from '../charts/speed-panel'
import { BARS, speedHistogram } from './histogram'

export function bootstrapChart(asked: FigureWithRows): AnalysisChart {
  const { figure, draws } = asked
  const { fit, view } = figure
  const { bootstrapFinding, bootstrapWords: words, drawnShares } = bootstrapIn(view.lang)
  const { question } = words
  if (!fit) return { question, finding: words.none, panels: [] }
  if (!fit.bootstrap || !draws || draws.slopes.length === 0)
    return { question, finding: analysisChartWords(view.lang).noDraws, panels: [] }
  const { progress, backward, laws } = directionOf(asked)
  const histogram = speedHistogram(
    draws.slopes.map((slope) => progress * slope),
    BARS,
  )
  const { from, step, counts, against, clipped } = histogram
  const speed = progress * fit.slope
  const [low = null, high = null] = fit.slopeInterval ?? []
  const interval = low === null || high === null ? null : speedEnds([low, high], progress)
  const domain = speedDomain([from, from + step * counts.length, speed, ...laws.map((law) => law.speed)], [])
  const y = numberAxis(counts, 4, view.lang, 'zero')
  const bars = counts.map((value, index) => ({ from: from + step * index, to: from + step * (index + 1), value }))
  return {
    question,
    finding: `${bootstrapFinding(fit)} ${words.legend} ${drawnShares(against, clipped, draws.slopes.length)}`.trim(),
    panels: [
      {
        name: 'bootstrap',
        height: 220,
        x: speedAcross(domain, backward, words.axis, view.lang),
        y: { title: '', scale: 'linear', domain: y.domain, ticks: fixedTicks(y.ticks) },
        marks: [
          ...(interval ? ([{ kind: 'shade', from: interval[0], to: interval[1] }] as const) : []),
          { kind: 'bars', bars },
          { kind: 'upright', x: speed, label: words.estimate, ink: 'trend', row: 0 },
          ...laws.map(
            ({ label, speed: x }, index) => ({ kind: 'upright', x, label, ink: 'law', row: index + 1 }) as const,
          ),
        ],
        columns: [
          column('from', 'number', analysisChartWords(view.lang).speedUnit),
          column('to', 'number', analysisChartWords(view.lang).speedUnit),
          column('draws', 'number'),
        ],
        rows: bars.map((bar) => [bar.from, bar.to, bar.value]),
      },
    ],
  }
}
