/**
 * The random-effects mean of all benchmarks' rates, tried on rows like the bundled ones: the same models on the same
 * benchmarks on the same dates, each benchmark with a rate of its own that scatters about a known mean as the real rates
 * do, and scatter of which a share is the model's own, on every benchmark alike.
 */
import { mean } from 'd3-array'
import type { Row, Study } from '@/lib/data/study'
import { fitView, questionOf } from '@/lib/result/fit-view'
import { performanceSample } from '@/lib/fits/rows/performance-sample'
import type { TOGETHER_METHODS } from '@/lib/result/analyses/benchmarks-together'
import { benchmarksTogether, FEWEST_MODELS } from '@/lib/result/analyses/benchmarks-together'
import { normalDraws } from '@/lib/stats/chance/normal-draws'
import { createRandom } from '@/lib/stats/chance/random'
import { defaultView } from '@/lib/view/view-codec'

type Method = (typeof TOGETHER_METHODS)[number]

/** Of the scatter's variance, what a model has alike on every benchmark. */
export const togetherShares = [0, 0.5, 1] as const

export interface TogetherCoverage {
  readonly method: Method
  readonly share: number
  readonly sets: number
  /** Sets without a mean. */
  readonly without: number
  /** Draws of models and benchmarks a set. */
  readonly draws: number
  /** Intervals that hold the mean: Knapp and Hartung's, and that from draws. */
  readonly knappHartung: number
  readonly drawn: number
  /** Sum over the sets of the mean that was found less the true one, doublings a year. */
  readonly off: number
}

interface BenchmarkPlan {
  readonly rows: readonly {
    readonly row: Row
    readonly model: string
    readonly t: number
    readonly explaining: number
  }[]
  /** What is explained, without its rate and scatter, is `level + effect x explaining`. */
  readonly level: number
  readonly effect: number
  readonly sd: number
}

/** Makes sets of rows like the study's, and tries both intervals on them. */
export function togetherSimulation(study: Study, method: Method, share: number) {
  const found = benchmarksTogether(study, method, { draws: 2, seed: 1, level: 0.95 })
  if (!found.ok) throw new Error(found.problem.code)
  const { mean: truth, tau } = found.value
  const cost = study.meta.costs.find(({ id }) => id === study.meta.benchmarks[0]?.costs[0])?.times[0]
  if (typeof cost !== 'string') throw new Error('the cost is not one column')
  const benchmarks = plansOf(study, method)
  // On its natural scale a performance is as it is made.
  const meta = {
    ...study.meta,
    benchmarks: study.meta.benchmarks.map((one) => ({
      ...one,
      performance: one.performance && { ...one.performance, scale: 'identity' as const, chance: null },
    })),
  }

  const rowsOf = (seed: number): Row[] => {
    const normal = normalDraws(createRandom(seed))
    const own = new Map<string, number>()
    const ownOf = (model: string): number => {
      const value = own.get(model) ?? normal()
      own.set(model, value)
      return value
    }
    return benchmarks.flatMap(({ rows, level, effect, sd }) => {
      const rate = truth + tau * normal()
      return rows.map(({ row, model, t, explaining }) => {
        const scatter = sd * (Math.sqrt(share) * ownOf(model) + Math.sqrt(1 - share) * normal())
        // `g = k + m log2 C + h t` with -h / m the rate, or `log2 C = a + b t + c g`.
        const explained = level + effect * explaining + (method === 'inverse' ? -effect * rate : rate) * t + scatter
        const [doublings, score] = method === 'inverse' ? [explaining, explained] : [explained, explaining]
        return { ...row, cells: { ...row.cells, score, [cost]: 2 ** doublings } }
      })
    })
  }

  return (first: number, sets: number, draws: number): TogetherCoverage => {
    let [without, knappHartung, drawn, off] = [0, 0, 0, 0]
    for (let set = first; set < first + sets; set += 1) {
      const made = benchmarksTogether({ ...study, meta, rows: rowsOf(set) }, method, { draws, seed: set, level: 0.95 })
      if (!made.ok) {
        without += 1
        continue
      }
      const { interval, bootstrap } = made.value
      if (interval[0] <= truth && truth <= interval[1]) knappHartung += 1
      if (bootstrap.interval && bootstrap.interval[0] <= truth && truth <= bootstrap.interval[1]) drawn += 1
      off += made.value.mean - truth
    }
    return { method, share, sets, without, draws, knappHartung, drawn, off }
  }
}

/** What the real rows say of each benchmark's plane; those with too few models have no part in the mean. */
function plansOf(study: Study, method: Method): readonly BenchmarkPlan[] {
  const { model: modelColumn } = study.meta.roles
  return study.meta.benchmarks.flatMap((benchmark) => {
    const view = { ...defaultView(study.meta, benchmark.id), method }
    const { options, population } = questionOf(view, study)
    const { fit } = fitView(view, study)
    if (!benchmark.performance || !fit.ok) return []
    const { used, g } = performanceSample(population.observations, benchmark.performance, options)
    if (used.length < FEWEST_MODELS) return []
    const effect = fit.value.parameters?.[method === 'inverse' ? 'm' : 'c'] ?? NaN
    const doublings = used.map(({ cost }) => Math.log2(cost))
    const [explaining, explained] = method === 'inverse' ? [doublings, g] : [g, doublings]
    const middle = mean(used.map(({ decimalYear }) => decimalYear)) ?? NaN
    return [
      {
        level: (mean(explained) ?? NaN) - effect * (mean(explaining) ?? NaN),
        effect,
        sd: fit.value.residualSd ?? NaN,
        rows: used.map(({ row, id, decimalYear }, i) => ({
          row,
          model: String((modelColumn && row.cells[modelColumn]) ?? id),
          t: decimalYear - middle,
          explaining: explaining[i] ?? NaN,
        })),
      },
    ]
  })
}
