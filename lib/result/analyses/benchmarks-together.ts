/**
 * All benchmarks of a study together (METHODS 11): the rate of each by `pooled` and by `inverse`, and a random-effects
 * meta-analysis of them.
 *
 * Benchmarks share models, so their errors are not independent, which Knapp and Hartung's interval takes them for. The
 * interval that stands with a level is Student's t with k - 1 on the standard deviation of a bootstrap that draws models,
 * each with all its scores, and then benchmarks (A. B. Owen, Ann. Appl. Stat. 1 (2007) 386, the pigeonhole bootstrap). In
 * simulations of this very design (`bench/coverage/benchmarks.ts`), with rates that scatter as these do and none, half or
 * all of the noise a model's own, it held the mean of all benchmarks in 95 to 99 %; Knapp and Hartung's in 87 to 98.
 */
import { deviation } from 'd3-array'
import type { BenchmarkDefinition, Study } from '@/lib/data/study'
import { type DrawnRate, type DrawRate, inverseRates, pooledRates } from '@/lib/fits/methods/drawn-rates'
import { rowCounter } from '@/lib/fits/resampling/row-counts'
import type { Observation } from '@/lib/fits/rows/observation'
import { performanceSample } from '@/lib/fits/rows/performance-sample'
import { ok, type Result } from '@/lib/problem'
import { createRandom } from '@/lib/stats/chance/random'
import { tCritical } from '@/lib/stats/distributions/t-distribution'
import { randomEffects, type RandomEffects, randomEffectsMean } from '@/lib/stats/meta/random-effects'
import type { View } from '@/lib/view/view'
import { defaultView, encodeView } from '@/lib/view/view-codec'
import { questionOf } from '../fit-view'

/** Benchmarks with fewer models say next to nothing of their own rate. */
export const FEWEST_MODELS = 15

/** The two methods that use every evaluation of a benchmark. */
export const TOGETHER_METHODS = ['inverse', 'pooled'] as const

type TogetherMethod = (typeof TOGETHER_METHODS)[number]

/** How often models are drawn, from which seed, and the level of every interval. */
export interface TogetherPlan {
  readonly draws: number
  readonly seed: number
  readonly level: number
}

/** A benchmark among the others; rates in doublings of cost a year. */
export interface BenchmarkRate extends DrawnRate {
  readonly id: string
  readonly label: string
  readonly interval: readonly [number, number]
  /** The view that shows it. */
  readonly query: string
  /** Drawn towards the mean of all by its own uncertainty. */
  readonly shrunken: RandomEffects['shrunken'][number]
}

/** What the benchmarks say together by one method. */
export interface BenchmarksTogether extends Omit<RandomEffects, 'shrunken'> {
  readonly method: TogetherMethod
  readonly level: number
  /** In the study's order. */
  readonly rates: readonly BenchmarkRate[]
  /** Benchmarks without a place in it: with too few models, or (`inverse`) whose scores do not follow cost clearly. */
  readonly tooFew: number
  readonly unbounded: number
  /** The interval of the mean that the level is claimed by; null where under two draws gave a mean. */
  readonly bootstrap: {
    readonly interval: readonly [number, number] | null
    readonly models: number
    readonly draws: number
    readonly failed: number
  }
}

/** One benchmark's rate as a function of how often each model is drawn. */
interface Candidate {
  readonly benchmark: BenchmarkDefinition
  readonly view: View
  readonly used: readonly Observation[]
  readonly rateOf: DrawRate
}

/** @returns the problem of `randomEffects` where too few benchmarks have a rate */
export function benchmarksTogether(
  study: Study,
  method: TogetherMethod,
  { draws, seed, level }: TogetherPlan,
): Result<BenchmarksTogether> {
  const all = study.meta.benchmarks
    .filter(({ performance }) => performance !== null)
    .map((benchmark) => candidateOf(study, benchmark, method, level))
  const candidates = all.filter(({ used }) => used.length >= FEWEST_MODELS)
  const rates = candidates.flatMap(({ benchmark, view, used, rateOf }) => {
    const rate = rateOf(new Uint32Array(used.length).fill(1))
    const { id, label } = benchmark
    return rate?.interval ? [{ ...rate, interval: rate.interval, id, label, query: encodeView(view, study.meta) }] : []
  })
  const effects = randomEffects(rates, level)
  if (!effects.ok) return effects
  const { shrunken, ...rest } = effects.value
  return ok({
    ...rest,
    method,
    level,
    rates: rates.flatMap((rate, i) => {
      const drawn = shrunken[i]
      return drawn ? [{ ...rate, shrunken: drawn }] : []
    }),
    tooFew: all.length - candidates.length,
    unbounded: candidates.length - rates.length,
    bootstrap: drawMeans(study, candidates, { draws, seed, level }, effects.value),
  })
}

function candidateOf(study: Study, benchmark: BenchmarkDefinition, method: TogetherMethod, level: number): Candidate {
  const view = { ...defaultView(study.meta, benchmark.id), method }
  const { options, population } = questionOf(view, study)
  const { performance } = benchmark
  if (performance === null) throw new Error(`${benchmark.id} has no performance`)
  const sample = performanceSample(population.observations, performance, options)
  return {
    benchmark,
    view,
    used: sample.used,
    rateOf: method === 'inverse' ? inverseRates(sample, level) : pooledRates(sample, level),
  }
}

/** The whole procedure on models and benchmarks drawn with replacement: which benchmarks have a rate, too. */
function drawMeans(
  { meta }: Study,
  candidates: readonly Candidate[],
  { draws, seed, level }: TogetherPlan,
  { mean, k }: RandomEffects,
): BenchmarksTogether['bootstrap'] {
  const modelOf = ({ id, row }: Observation) => String((meta.roles.model && row.cells[meta.roles.model]) ?? id)
  const models = [...new Set(candidates.flatMap(({ used }) => used.map(modelOf)))].sort()
  const places = new Map(models.map((model, place) => [model, place]))
  const drawn = candidates.map(({ used, rateOf }) => {
    const counts = new Uint32Array(used.length)
    const models = used.map((observation) => places.get(modelOf(observation)) ?? 0)
    return (times: Uint32Array) => {
      models.forEach((place, i) => (counts[i] = times[place] ?? 0))
      return rateOf(counts)
    }
  })
  // Two generators: `rowCounter` takes its integers some thousands at a time.
  const drawModels = rowCounter(createRandom(seed), null, models.length)
  const random = createRandom(seed + 1)
  const times = new Uint32Array(models.length)
  const means: number[] = []
  for (let draw = 0; draw < draws; draw += 1) {
    drawModels(times)
    const rates = drawn.flatMap((rateOf) => rateOf(times) ?? []).filter(({ interval }) => interval !== null)
    const again = randomEffectsMean(rates.flatMap(() => rates[random.below(rates.length)] ?? []))
    if (Number.isFinite(again)) means.push(again)
  }
  const half = tCritical(level, k - 1) * (deviation(means) ?? NaN)
  return {
    interval: Number.isFinite(half) ? [mean - half, mean + half] : null,
    models: models.length,
    draws: means.length,
    failed: draws - means.length,
  }
}
