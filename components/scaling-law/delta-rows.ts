/** The penalty picture's numbers, a row for each penalty; months that are no halving time are left out. */
import type { DeltaSensitivity } from '@/lib/fits/scaling-law/reports/structure-table'

export type DeltaRow = { readonly delta: number } & Readonly<Record<DeltaSensitivity['solver'], number | null>>

export function deltaRows(sensitivity: readonly DeltaSensitivity[]): readonly DeltaRow[] {
  const deltas = [...new Set(sensitivity.map(({ delta }) => delta))].toSorted((one, other) => one - other)
  return deltas.map((delta) => {
    const months = (solver: DeltaSensitivity['solver']) => {
      const found = sensitivity.find((one) => one.delta === delta && one.solver === solver)?.times[0]?.months ?? null
      return found !== null && found > 0 ? found : null
    }
    return { delta, 'as-published': months('as-published'), converged: months('converged') }
  })
}
