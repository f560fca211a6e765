/** The halving time over the penalty as a panel of a file, as `delta-plot.tsx` draws it on the screen. */
import { fixedTicks, type Panel } from '@/components/plot/file/panel'
import { column } from '@/lib/export/table'
import { pageChartWords } from '@/lib/text/pages/page-charts'
import { scalingLawPageWords } from '@/lib/text/pages/scaling-law-page'
import type { Lang } from '@/lib/text/words-in'
import type { DeltaRow } from './delta-rows'

/** Penalties stand by rank, since they are not evenly spaced; months in proportion, from zero. */
export function penaltyPanel(rows: readonly DeltaRow[], lang: Lang): Panel {
  const points = (['as-published', 'converged'] as const).flatMap((solver) =>
    rows.flatMap(({ delta, [solver]: months }, rank) => (months === null ? [] : [{ solver, delta, rank, months }])),
  )
  const of = (solver: (typeof points)[number]['solver']) => points.filter((one) => one.solver === solver)
  const line = (solver: (typeof points)[number]['solver']) =>
    of(solver).map(({ rank, months }) => [rank, months] as const)
  const dots = (solver: (typeof points)[number]['solver'], look: 'full' | 'hollow') =>
    of(solver).map(({ rank, months }) => ({ x: rank, y: months, look }))
  const steps = Math.ceil(Math.max(4, ...points.map(({ months }) => months)) / 4)
  const fours = Array.from({ length: steps + 1 }, (_, index) => ({ value: 4 * index, label: String(4 * index) }))
  return {
    name: 'penalty',
    height: 220,
    x: {
      title: scalingLawPageWords(lang).penalty,
      scale: 'linear',
      domain: [-0.5, rows.length - 0.5],
      ticks: fixedTicks(rows.map(({ delta }, rank) => ({ value: rank, label: String(delta) }))),
    },
    y: { title: pageChartWords(lang).penaltyMonths, scale: 'linear', domain: [0, 4 * steps], ticks: fixedTicks(fours) },
    marks: [
      { kind: 'line', step: false, ink: 'ink3', dashed: true, points: line('converged') },
      { kind: 'line', step: false, ink: 'trend', points: line('as-published') },
      { kind: 'dots', radius: 3.5, dots: [...dots('as-published', 'full'), ...dots('converged', 'hollow')] },
    ],
    columns: [
      column('rank', 'number'),
      column('months', 'number', 'months'),
      column('delta', 'number'),
      column('solver'),
    ],
    rows: points.map(({ rank, months, delta, solver }) => [rank, months, delta, solver]),
  }
}
