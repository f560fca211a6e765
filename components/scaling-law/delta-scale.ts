/** Where the penalty picture puts its points: penalties by rank, since they are not evenly spaced, months in proportion. */
import type { DeltaSensitivity } from '@/lib/fits/scaling-law/reports/structure-table'

export interface DeltaPoint {
  readonly delta: number
  readonly months: number
  /** Per cent of the width. */
  readonly x: number
  /** Pixels from the top. */
  readonly y: number
}

export interface DeltaPicture {
  readonly lines: readonly { readonly solver: DeltaSensitivity['solver']; readonly points: readonly DeltaPoint[] }[]
  readonly penalties: readonly { readonly delta: number; readonly x: number }[]
  readonly ticks: readonly { readonly months: number; readonly y: number }[]
}

/** @param height pixels between the highest month drawn and zero; months that are no halving time are left out */
export function deltaPicture(rows: readonly DeltaSensitivity[], height: number): DeltaPicture {
  const deltas = [...new Set(rows.map(({ delta }) => delta))].toSorted((one, other) => one - other)
  const placed = rows.flatMap(({ delta, solver, times }) => {
    const months = times[0]?.months ?? null
    return months === null || months <= 0 ? [] : [{ delta, solver, months }]
  })
  const top = 4 * Math.ceil(Math.max(4, ...placed.map(({ months }) => months)) / 4)
  const x = (delta: number) => (100 * (deltas.indexOf(delta) + 0.5)) / deltas.length
  const y = (months: number) => height * (1 - months / top)
  return {
    lines: (['as-published', 'converged'] as const).map((solver) => ({
      solver,
      points: placed
        .filter((one) => one.solver === solver)
        .toSorted((one, other) => one.delta - other.delta)
        .map(({ delta, months }) => ({ delta, months, x: x(delta), y: y(months) })),
    })),
    penalties: deltas.map((delta) => ({ delta, x: x(delta) })),
    ticks: Array.from({ length: top / 4 + 1 }, (_, index) => ({ months: 4 * index, y: y(4 * index) })),
  }
}
