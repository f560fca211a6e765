/**
 * The augmented scaling law as a method of the field (METHODS 6): every evaluation of every benchmark, its parameters,
 * corpus tokens and date, in one model of cross-entropy. Its rate is of effective compute, `-12 / T_C` doublings a year.
 *
 * Source: Ho et al. 2024, "Algorithmic progress in language models", https://arxiv.org/abs/2403.05812.
 */
import { fail, ok, type Problem, type Result } from '@/lib/problem'
import type { Fit, FittedPoint } from '../fit'
import type { FitMethod } from '../methods/method'
import { scalingLawTraits } from '../methods/traits'
import type { FitOptions } from '../fit-options'
import type { Observation } from '../rows/observation'
import { type Place, placesOf, progressRates } from './doubling'
import { imputedVocabulary } from './evaluation'
import { isoperformanceCurve } from './isoperformance'
import { coefficient, type FittedLaw, lossAt, scaleColumns, sumOf } from './loss'
import { type Sample, sampleOf } from './sample'
import { createSolver, type Solution } from './solvers/solve'
import { benchmarkOffsets, differsByArchitecture, findStructure, parameterNames } from './structure'

export const scalingLaw: FitMethod<'scaling-law'> = {
  ...scalingLawTraits,
  fit: (population, options) => {
    const doubling = findStructure(options.structure)?.doubling
    if (doubling === 'numerical' || doubling === 'none')
      return fail({ code: 'structure-without-rate', structure: options.structure, numerical: doubling === 'numerical' })
    const solved = solvedOf(population, options)
    return solved.ok ? describe(solved.value.sample, solved.value.solution, options) : solved
  },
  slope: (population, options) => {
    const sample = sampleOf(population, options)
    return sample.ok ? rateOf(sample.value, solverOf(sample.value, options)(null).point, options) : NaN
  },
  // N0, D0 and t0 stay those of the full sample, as in the authors' bootstrap.
  resampler: (population, options) => {
    const sample = sampleOf(population, options)
    if (!sample.ok) return () => NaN
    const { rows } = sample.value
    const solve = solverOf(sample.value, options)
    const weights = new Uint32Array(rows.length)
    return (counts) => {
      rows.forEach((row, index) => (weights[index] = counts[row] ?? 0))
      const { point, startsDisagreeing } = solve(weights)
      const slope = rateOf(sample.value, point, options)
      return startsDisagreeing === null ? slope : { slope, startsDisagree: startsDisagreeing > 0 }
    }
  },
}

const solverOf = ({ design, structure }: Sample, { delta, solver }: FitOptions) =>
  createSolver(design, structure, delta, solver)

/** Where the view looks: its benchmark, and transformers where a structure tells them apart. */
const placeOf = ({ benchmark }: FitOptions): Place => ({
  offset: benchmarkOffsets[benchmark] ?? null,
  transformer: true,
})

/** `-(aY/aN + bY/bD) / ln 2` on the view's benchmark; NaN for a structure without a rate of its own. */
const rateOf = ({ structure, origin }: Sample, point: Float64Array, options: FitOptions): number =>
  -(progressRates({ structure, origin, point }, placeOf(options))?.compute ?? NaN)

interface Solved {
  readonly sample: Sample
  readonly solution: Solution
}

/** What was solved on a population: the threshold moves the line's level alone, so a drag of it solves nothing anew. */
const solvedBefore = new WeakMap<readonly Observation[], Map<string, Result<Solved>>>()
const MOST_KEPT = 8

function solvedOf(population: readonly Observation[], options: FitOptions): Result<Solved> {
  const { structure, solver, delta, from, to, scalingLaw: columns } = options
  const key = JSON.stringify([structure, solver, delta, from, to, columns])
  const kept = solvedBefore.get(population) ?? new Map<string, Result<Solved>>()
  const before = kept.get(key)
  if (before) return before
  const sample = sampleOf(population, options)
  const solved = sample.ok ? ok({ sample: sample.value, solution: solverOf(sample.value, options)(null) }) : sample
  if (kept.size >= MOST_KEPT) kept.clear()
  solvedBefore.set(population, kept.set(key, solved))
  return solved
}

function describe(sample: Sample, solution: Solution, options: FitOptions): Result<Fit> {
  const { structure, design, origin } = sample
  const law: FittedLaw = { structure, origin, point: solution.point }
  const slope = rateOf(sample, solution.point, options)
  const failed = fail({ code: 'not-converged', objective: solution.objective } as const)
  if (!Number.isFinite(solution.objective)) return failed
  const curve = curveOf(law, options)
  if (!curve.ok) return curve
  if (!Number.isFinite(slope)) return failed

  const { points, sumOfSquares } = pointsOf(sample, law)
  const mean = design.crossEntropy.reduce((sum, nats) => sum + nats, 0) / design.rows
  const total = design.crossEntropy.reduce((sum, nats) => sum + (nats - mean) ** 2, 0)
  const df = design.rows - design.parameterCount
  return ok({
    method: scalingLaw.id,
    points,
    leftOut: sample.leftOut,
    slope,
    slopeSe: null,
    intercept: Math.log2(curve.value(origin.year)) - slope * origin.year,
    r2: total > 0 ? 1 - sumOfSquares / total : null,
    // The penalty makes fewer than all parameters free, so this is if anything too large.
    residualSd: Math.sqrt(sumOfSquares / df),
    mad: null,
    residualSpace: 'nats',
    df: null,
    interval: null,
    intervalProblem: null,
    curve: (decimalYear) => ({
      value: curve.value(decimalYear),
      low: null,
      high: null,
      predictLow: null,
      predictHigh: null,
    }),
    pFaster: () => null,
    parameters: {
      ...Object.fromEntries(parameterNames(structure).map((name, index) => [name, solution.point[index] ?? NaN])),
      N0: origin.parameters,
      D0: origin.tokens,
      t0: origin.year,
      ...(structure.second.length === 0 ? { C0: origin.compute } : {}),
    },
    solver: {
      id: options.solver,
      objective: solution.objective,
      iterations: solution.iterations,
      evaluations: solution.evaluations,
      converged: solution.converged,
      startsDisagreeing: solution.startsDisagreeing,
    },
    doublingTimes: doublingTimes(law, options),
  })
}

/** Months, on the view's benchmark; where transformers differ, the other architectures' beside theirs. */
function doublingTimes(law: FittedLaw, options: FitOptions): Record<string, number> {
  const times: Record<string, number> = {}
  for (const { transformer } of differsByArchitecture(law.structure) ? placesOf(law.structure) : [placeOf(options)]) {
    const rates = progressRates(law, { ...placeOf(options), transformer })
    for (const [input, rate] of Object.entries(rates ?? {}))
      if (rate !== null) times[transformer ? input : `${input}OtherArchitectures`] = 12 / rate
  }
  return times
}

/** Predicted perplexities and residuals in nats. */
function pointsOf({ design, observations, evaluations }: Sample, law: FittedLaw) {
  let sumOfSquares = 0
  const points = observations.flatMap((observation, row): FittedPoint[] => {
    const evaluation = evaluations[row]
    if (!evaluation) return []
    const predicted = lossAt(law, evaluation)
    const residual = (design.crossEntropy[row] ?? NaN) - predicted
    sumOfSquares += residual ** 2
    return [{ observation, fitted: Math.exp(predicted), residual, leverage: null, cook: null }]
  })
  return { points, sumOfSquares }
}

/**
 * Least cost by date at the view's threshold on the view's benchmark: one pass over the corpus, and the vocabulary that
 * the authors take as usual there, where the structure reads them.
 */
function curveOf(law: FittedLaw, options: FitOptions): Result<(year: number) => number> {
  const { threshold } = options
  if (threshold === null) return fail(performanceNeeded)
  const { origin } = law
  const place = placeOf(options)
  const smallest = { ...place, ...origin, vocabulary: imputedVocabulary(place.offset), epochs: null }
  const exponentOf = (part: 'first' | 'second', constant: number) => ({
    constant,
    year: coefficient(law, part, ['years'], place),
    scale: coefficient(law, part, scaleColumns[part], place),
  })
  const first = exponentOf('first', sumOf(law, 'first', smallest))
  const data = law.structure.second.length > 0 ? exponentOf('second', sumOf(law, 'second', smallest)) : null
  return isoperformanceCurve({ first, data, origin }, threshold, sumOf(law, 'linear', smallest))
}

const performanceNeeded: Problem = { code: 'performance-needed', method: 'scaling-law' }
