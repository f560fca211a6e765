/** The other benchmarks of the same metric beside a pooled fit: one regression with a level for each, and each alone. */
import { isOfSeries } from '@/lib/data/series-rows'
import type { BenchmarkDefinition, Study } from '@/lib/data/study'
import { pooledWithBenchmarkEffects, type PooledBenchmarks } from '@/lib/fits/methods/pooled-benchmarks'
import { buildPopulation } from '@/lib/fits/rows/population'
import { pooled } from '@/lib/fits/methods/pooled'
import { populationRequest, type Question } from './fit-view'
import type { View } from '@/lib/view/view'

/**
 * Benchmarks whose performance is the same column in the same unit on the same scale with the same chance level, and which
 * have the view's cost. The view's filters hold for all of them.
 * @returns null for other methods, with one such benchmark only, or where the common regression is none
 */
export function benchmarkSlopes(
  view: View,
  study: Study,
  { method, benchmark, options }: Question,
): PooledBenchmarks | null {
  if (method.id !== pooled.id) return null
  const alike = study.meta.benchmarks.filter((other) => sameMetric(benchmark, other) && other.costs.includes(view.cost))
  if (alike.length < 2) return null
  const rows = buildPopulation(study, { ...populationRequest(view, method), allBenchmarks: true }).observations
  const groups = alike.flatMap((series) => {
    const { id, label, performance } = series
    const population = rows.filter(({ row }) => isOfSeries(row, series))
    return performance ? [{ id, label, performance, population }] : []
  })
  const result = pooledWithBenchmarkEffects(groups, options)
  return result.ok && result.value.each.filter(({ n }) => n > 0).length > 1 ? result.value : null
}

function sameMetric({ performance: a }: BenchmarkDefinition, { performance: b }: BenchmarkDefinition): boolean {
  return (
    a !== null && b !== null && a.field === b.field && a.unit === b.unit && a.scale === b.scale && a.chance === b.chance
  )
}
