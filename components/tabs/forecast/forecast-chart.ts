/** The back-test as a chart that leaves: what came of each point, against what was foretold. */
import type { FigureWithRows } from '@/components/export/format'
import { fixedTicks } from '@/components/plot/file/panel'
import { column } from '@/lib/export/table'
import { logAxis } from '@/lib/figure/axes'
import { backTestOf } from '@/lib/result/analyses/forecast-view'
import { forecastIn } from '@/lib/text/tabs/forecast'
import { power } from '@/lib/stats/elementary/power'
import type { AnalysisChart } from '../charts/asked-chart'
import { FEWEST_DRAWN } from './fewest-drawn'

export function forecastChart({ figure, study }: FigureWithRows): AnalysisChart {
  const { view, points, data } = figure
  const { lang } = view
  const { backTestFinding, forecastWords: words } = forecastIn(lang)
  const test = backTestOf(view, study)
  const finding = backTestFinding(test)
  if (test.origins.length < FEWEST_DRAWN) return { question: words.tested, finding, panels: [] }
  const names = new Map(points.map(({ id, name }) => [id, name]))
  const nexts = test.origins.map(({ next }) => next)
  const axis = logAxis(
    nexts.flatMap(({ predicted, observed }) => [power(2, predicted), power(2, observed)]),
    '',
    lang,
  )
  const [low, high] = [Math.log2(axis.domain[0]), Math.log2(axis.domain[1])] as const
  const ticks = fixedTicks(axis.ticks.map(({ value, label }) => ({ value: Math.log2(value), label })))
  return {
    question: words.tested,
    finding: `${finding} ${words.olsOnly}`,
    panels: [
      {
        name: 'forecast',
        height: 300,
        x: { title: words.foretold, scale: 'linear', domain: [low, high], ticks },
        y: { title: words.came(figure.text.yTitle), scale: 'linear', domain: [low, high], ticks },
        marks: [
          {
            ...{ kind: 'line', step: false, ink: 'ink3', dashed: true },
            points: [
              [low, low],
              [high, high],
            ],
          },
          {
            kind: 'whiskers',
            along: 'x',
            at: nexts.map(({ predicted, observed, half }) => ({
              ...{ x: predicted, y: observed, low: predicted - half, high: predicted + half },
            })),
          },
          {
            kind: 'dots',
            radius: nexts.length > 100 ? 1.5 : 3,
            dots: nexts.map(({ predicted, observed }) => ({ x: predicted, y: observed, look: 'full' })),
          },
        ],
        columns: [
          column('foretold', 'number', `log2 ${data.costUnit}`),
          column('came', 'number', `log2 ${data.costUnit}`),
          column('half_width', 'number', 'doublings'),
          column('date', 'date'),
          column('name'),
        ],
        rows: nexts.map(({ predicted, observed, half, date, id }) => [
          ...[predicted, observed, half, date, names.get(id) ?? id],
        ]),
      },
    ],
  }
}
