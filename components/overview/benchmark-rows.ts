import type { BenchmarkRate, BenchmarksTogether } from '@/lib/result/analyses/benchmarks-together'

/** A benchmark, or the mean of all, by both methods; null where a method gives it no bounded rate. */
export interface BenchmarkRow {
  readonly id: string
  readonly label: string
  readonly href: string
  readonly n: number
  readonly inverse: BenchmarkRate | null
  readonly pooled: BenchmarkRate | null
}

/** The fastest fall first by the first method that has a rate; each row opens that method's view. */
export function benchmarkRows([inverse, pooled]: readonly [
  BenchmarksTogether,
  BenchmarksTogether,
]): readonly BenchmarkRow[] {
  const ids = [...new Set([...inverse.rates, ...pooled.rates].map(({ id }) => id))]
  return ids
    .flatMap((id) => {
      const [one, other] = [inverse, pooled].map(({ rates }) => rates.find((rate) => rate.id === id) ?? null)
      const shown = one ?? other
      if (!shown) return []
      const { label, query, n } = shown
      return [{ id, label, href: `/explore?${query}`, n, inverse: one ?? null, pooled: other ?? null }]
    })
    .toSorted((a, b) => placeOf(a) - placeOf(b))
}

const placeOf = ({ inverse, pooled }: BenchmarkRow): number => inverse?.estimate ?? pooled?.estimate ?? 0
