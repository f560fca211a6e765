/** The record series' own test (METHODS 3): how many records there are, and how likely so many are by chance. */
import type { FigureFit } from '@/lib/result/result'
import type { Line } from './line'
import type { Steps } from './steps'

export function recordLines({ records }: FigureFit, { equalCosts }: Steps): readonly Line[] {
  if (!records) return []
  const label = '  chance of as many in random order'
  return [
    { kind: 'check', label: 'records, before any window', variable: 'records_count', page: records.n, tolerance: 0 },
    ...(records.pCount === null
      ? []
      : equalCosts // then the page shuffles, and another generator shuffles otherwise
        ? [{ kind: 'given', label: `${label}, simulated`, page: records.pCount } as const]
        : [{ kind: 'check', label, variable: 'records_chance', page: records.pCount, tolerance: 1e-10 } as const]),
  ]
}
