/** The specification curve as a chart that leaves: sorted speeds with their intervals, and below who made which choice. */
import type { FigureWithRows } from '@/components/export/format'
import { fixedTicks } from '@/components/plot/file/panel'
import { speedDomain } from '@/components/plot/speed-axis'
import { column } from '@/lib/export/table'
import { fasterThan, specificationsOf } from '@/lib/result/analyses/specifications-view'
import { specificationsIn } from '@/lib/text/tabs/specifications'
import { analysisChartWords } from '@/lib/text/tabs/charts'
import { type AnalysisChart, directionOf } from '../charts/asked-chart'
import { speedAxis, speedEnds } from '../charts/speed-panel'
import { dashboardRows } from './dashboard-rows'

export function specificationsChart(asked: FigureWithRows): AnalysisChart {
  const { figure, study } = asked
  const { view, fit } = figure
  const {
    specificationCounts,
    specificationFinding,
    specificationText,
    specificationWords: words,
  } = specificationsIn(view.lang)
  const { question } = words
  const direction = directionOf(asked)
  const { progress, performance, laws } = direction
  const [low = null, high = null] = fit?.slopeInterval ?? []
  const shown = fit?.bootstrap && low !== null && high !== null ? ([low, high] as const) : null
  const found = specificationsOf(view, study, {}, shown)
  // Measured laws, too, over the dates of the fit: the figure has them with their slopes.
  const curve = { ...found, laws: figure.laws.map((law) => fasterThan(law, found.results, progress)) }
  if (curve.results.length === 0) return { question, finding: words.none, panels: [] }
  const { own, published, costs } = curve
  const points = curve.results.map((result) => ({
    ...result,
    speed: progress * result.slope,
    ends: speedEnds(result.interval, progress),
  }))
  const domain = speedDomain(
    [
      ...points.map(({ speed }) => speed),
      ...laws.map(({ speed }) => speed),
      ...published.map(({ months }) => 12 / months),
      ...(own ? [progress * own.slope] : []),
    ],
    points.flatMap(({ ends }) => (ends ? [ends] : [])),
  )
  const lawLabel = (id: string): string => figure.laws.find((law) => law.id === id)?.label ?? id
  const unit = performance?.unit ?? null
  const { groups, always } = dashboardRows(curve, unit, view.lang)
  return {
    question,
    finding: [
      specificationFinding(curve, lawLabel),
      specificationCounts(curve),
      always.length > 0 ? words.always(always) : '',
    ]
      .filter(Boolean)
      .join(' '),
    panels: [
      {
        name: 'specifications',
        height: 240,
        x: { title: '', scale: 'linear', domain: [-0.5, points.length - 0.5], ticks: fixedTicks([]) },
        y: speedAxis(domain, direction, view.lang),
        marks: [
          { kind: 'laws', laws },
          {
            kind: 'whiskers',
            along: 'y',
            at: points.flatMap(({ speed, ends }, index) =>
              ends ? [{ x: index, y: speed, low: ends[0], high: ends[1] }] : [],
            ),
          },
          {
            kind: 'dots',
            radius: points.length > 150 ? 1.5 : 2.5,
            dots: points.map(({ speed }, index) => ({ x: index, y: speed, look: 'full' })),
          },
          ...(own && own.index !== null
            ? ([
                { kind: 'dots', radius: 6, dots: [{ x: own.index, y: progress * own.slope, look: 'own' }] },
                { kind: 'upright', x: own.index, label: words.own, ink: 'trend' },
              ] as const)
            : []),
          ...(published.length > 0
            ? ([
                {
                  kind: 'beside',
                  title: words.published,
                  at: published.map(({ months, low: fast, high: slow }) => ({
                    y: 12 / months,
                    low: slow === undefined ? null : 12 / slow,
                    high: fast === undefined ? null : 12 / fast,
                  })),
                },
              ] as const)
            : []),
        ],
        choices: groups,
        columns: [
          column('rank', 'number'),
          ...['speed', 'low', 'high'].map((name) => column(name, 'number', analysisChartWords(view.lang).speedUnit)),
          column('n', 'number'),
          column('specification'),
        ],
        rows: points.map(({ speed, ends, n, specification }, index) => [
          ...[index, speed, ends?.[0] ?? null, ends?.[1] ?? null, n],
          specificationText(specification, unit, costs),
        ]),
      },
    ],
  }
}
