/** The sweep as a chart that leaves: speed at every level with its bands. */
import type { FigureWithRows } from '@/components/export/format'
import { fixedTicks, type PanelMark } from '@/components/plot/file/panel'
import { speedDomain } from '@/components/plot/speed-axis'
import { column } from '@/lib/export/table'
import { sweepOf } from '@/lib/result/analyses/sweep-view'
import { sweepIn } from '@/lib/text/tabs/sweep'
import { tabTableWords } from '@/lib/text/tabs/tables'
import { analysisChartWords } from '@/lib/text/tabs/charts'
import { type AnalysisChart, directionOf } from '../charts/asked-chart'
import { speedAxis, speedEnds } from '../charts/speed-panel'
import { levelAxis } from './level-axis'

export function sweepChart(asked: FigureWithRows): AnalysisChart {
  const { view } = asked.figure
  const { sweepFinding, sweepOmissions, sweepTogether, sweepWords: words } = sweepIn(view.lang)
  const { question } = words
  const direction = directionOf(asked)
  const { progress, performance, laws } = direction
  if (!performance) return { question, finding: words.none, panels: [] }
  const sweep = sweepOf(view, asked.study)
  if (sweep.points.length === 0) return { question, finding: words.tooFew(sweep), panels: [] }
  const points = sweep.points.map((point) => ({
    ...point,
    speed: progress * point.slope,
    ends: speedEnds(point.interval, progress),
    wide: speedEnds(point.together, progress),
  }))
  const domain = speedDomain(
    [...points.map(({ speed }) => speed), ...laws.map(({ speed }) => speed)],
    points.flatMap(({ ends }) => (ends ? [ends] : [])),
  )
  const level = levelAxis(
    points.map(({ threshold }) => threshold),
    performance,
    view.lang,
  )
  const band = (of: 'ends' | 'wide', opacity: number): PanelMark => ({
    ...{ kind: 'band', step: true, opacity },
    points: points.flatMap((point) => {
      const interval = point[of]
      return interval ? [{ x: point.threshold, low: interval[0], high: interval[1] }] : []
    }),
  })
  // Between two levels the rows that reach do not change: the view's level has the fit of the next one.
  const harder = performance.better === 'less' ? -1 : 1
  const own =
    view.threshold === null
      ? undefined
      : points.find(({ threshold }) => harder * (threshold - (view.threshold ?? 0)) >= 0)
  const notes = [sweep.ownMethod ? '' : words.notOwn, sweepFinding(sweep), sweepTogether(sweep), sweepOmissions(sweep)]
  return {
    question,
    finding: notes.filter(Boolean).join(' '),
    panels: [
      {
        name: 'sweep',
        height: 260,
        x: {
          title: tabTableWords(view.lang).harderToTheRight(performance.label),
          scale: level.scale,
          domain: level.domain,
          reversed: level.reversed,
          ticks: fixedTicks(level.ticks),
        },
        y: speedAxis(domain, direction, view.lang),
        marks: [
          band('wide', 0.07),
          band('ends', 0.12),
          { kind: 'laws', laws },
          { kind: 'line', step: true, ink: 'trend', points: points.map(({ threshold, speed }) => [threshold, speed]) },
          {
            kind: 'dots',
            radius: points.length > 60 ? 1.5 : 2.5,
            dots: points.map(({ threshold, speed }) => ({ x: threshold, y: speed, look: 'full' })),
          },
          ...(own && view.threshold !== null
            ? ([
                { kind: 'upright', x: view.threshold, label: words.own, ink: 'trend' },
                { kind: 'dots', radius: 6, dots: [{ x: view.threshold, y: own.speed, look: 'own' }] },
              ] as const)
            : []),
        ],
        columns: [
          column('level', 'number', performance.unit),
          ...['speed', 'low', 'high', 'together_low', 'together_high'].map((name) =>
            column(name, 'number', analysisChartWords(view.lang).speedUnit),
          ),
          column('months', 'number', 'months'),
          column('n', 'number'),
          column('reaching', 'number'),
        ],
        rows: points.map(({ threshold, speed, ends, wide, time, n, reaching }) => [
          ...[threshold, speed, ends?.[0] ?? null, ends?.[1] ?? null, wide?.[0] ?? null, wide?.[1] ?? null],
          ...[time?.months ?? null, n, reaching],
        ]),
      },
    ],
  }
}
