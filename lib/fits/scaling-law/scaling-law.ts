/**
 * The augmented scaling law as a method of the field (METHODS 6): every evaluation of every benchmark, its parameters,
 * corpus tokens and date, in one model of cross-entropy. Its rate is of effective compute, `-12 / T_C` doublings a year.
 *
 * Source: Ho et al. 2024, "Algorithmic progress in language models", https://arxiv.org/abs/2403.05812.
 */
import { fail, ok, type Problem, type Result } from '@/lib/problem'
import type { Fit, FitMethod, FitOptions, FittedPoint } from '../fit'
import type { LeftOut, Observation } from '../observation'
import { authorsYear, buildDesign, type Design, type Evaluation, type Origin, originOf } from './design'
import { isoperformanceCurve } from './isoperformance'
import { createSolver, type Solution } from './solve'
import { benchmarkOffsets, findStructure, parameterNames, type Structure, type Term } from './structure'

export const scalingLaw: FitMethod = {
  id: 'scaling-law',
  label: 'Augmented scaling law',
  source: 'Ho et al. 2024, arXiv:2403.05812',
  usesSelection: false,
  needsPerformance: true,
  usesAllBenchmarks: true,
  costly: true,
  drawsBy: 'cluster',
  fit: (population, options) => {
    const sample = sampleOf(population, options)
    return sample.ok ? describe(sample.value, options) : sample
  },
  slope: (population, options) => {
    const sample = sampleOf(population, options)
    return sample.ok ? rateOf(sample.value.structure, solverOf(sample.value, options)(null).point) : NaN
  },
  // N0, D0 and t0 stay those of the full sample, as in the authors' bootstrap.
  resampler: (population, options) => {
    const sample = sampleOf(population, options)
    if (!sample.ok) return () => NaN
    const { rows, structure } = sample.value
    const solve = solverOf(sample.value, options)
    const weights = new Uint32Array(rows.length)
    return (counts) => {
      rows.forEach((row, index) => (weights[index] = counts[row] ?? 0))
      return rateOf(structure, solve(weights).point)
    }
  },
}

/** The evaluations that are fitted: the population inside the window, as numbers. */
interface Sample {
  readonly structure: Structure
  readonly observations: readonly Observation[]
  /** Where each of them stands in the population. */
  readonly rows: readonly number[]
  readonly leftOut: readonly LeftOut[]
  readonly design: Design
  readonly origin: Origin
}

function sampleOf(population: readonly Observation[], options: FitOptions): Result<Sample> {
  const structure = findStructure(options.structure)
  if (!structure) throw new Error(`no structure ${options.structure}`) // the codec offers what the table holds
  const columns = options.scalingLaw
  if (!columns) return fail({ code: 'columns-needed', columns: ['parameters', 'tokens', 'benchmark'] })
  const rows: number[] = []
  const leftOut: LeftOut[] = []
  const evaluations: Evaluation[] = []
  for (const [index, observation] of population.entries()) {
    const { id, date } = observation
    if ((options.from !== null && date < options.from) || (options.to !== null && date > options.to)) {
      leftOut.push({ id, reason: 'outside-window' })
      continue
    }
    const evaluation = evaluationOf(observation, columns)
    if (!evaluation.ok) return evaluation
    rows.push(index)
    evaluations.push(evaluation.value)
  }
  const needed = parameterNames(structure).length + 1
  if (rows.length < needed) return fail({ code: 'too-few-points', n: rows.length, needed })
  const origin = originOf(evaluations)
  return ok({
    structure,
    observations: rows.flatMap((row) => population[row] ?? []),
    rows,
    leftOut,
    design: buildDesign(evaluations, structure, origin),
    origin,
  })
}

function evaluationOf(
  { id, date, performance, row }: Observation,
  columns: NonNullable<FitOptions['scalingLaw']>,
): Result<Evaluation> {
  const parameters = row.cells[columns.parameters]
  const tokens = row.cells[columns.tokens]
  const benchmark = row.cells[columns.benchmark]
  const offset = typeof benchmark === 'string' ? benchmarkOffsets[benchmark] : undefined
  if (offset === undefined) return fail({ code: 'columns-needed', columns: [columns.benchmark] })
  if (typeof parameters !== 'number' || typeof tokens !== 'number')
    return fail({ code: 'columns-needed', columns: [columns.parameters, columns.tokens] })
  if (performance === null || !(performance > 0) || !(parameters > 0) || !(tokens > 0))
    return fail({ code: 'not-finite', row: id })
  return ok({ perplexity: performance, parameters, tokens, year: authorsYear(date), offset })
}

const solverOf = ({ design, structure }: Sample, { delta, solver }: FitOptions) =>
  createSolver(design, structure, delta, solver)

const doublingsPerYear = (year: number, scale: number): number => year / scale / Math.LN2

/** `-(aY/aN + bY/bD) / ln 2`: kept as a rate, because it stays meaningful where a component's time does not. */
function rateOf(structure: Structure, point: Float64Array): number {
  const value = byName(structure, point)
  return -structure.progress.reduce((sum, { year, scale }) => sum + doublingsPerYear(value(year), value(scale)), 0)
}

function byName(structure: Structure, point: Float64Array): (name: string) => number {
  const names = parameterNames(structure)
  return (name) => point[names.indexOf(name)] ?? NaN
}

function describe(sample: Sample, options: FitOptions): Result<Fit> {
  const { structure, design, origin } = sample
  const solution = solverOf(sample, options)(null)
  const slope = rateOf(structure, solution.point)
  if (!Number.isFinite(slope) || !Number.isFinite(solution.objective))
    return fail({ code: 'not-converged', objective: solution.objective })
  const curve = curveOf(sample, solution, options)
  if (!curve.ok) return curve

  const value = byName(structure, solution.point)
  const { points, sumOfSquares } = pointsOf(sample, solution)
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
    residualSpace: 'nats',
    df: null,
    interval: null,
    intervalProblem: null,
    intervalKind: 'bootstrap',
    curve: (decimalYear) => ({
      value: curve.value(decimalYear),
      low: null,
      high: null,
      predictLow: null,
      predictHigh: null,
    }),
    pFaster: () => null,
    parameters: {
      ...Object.fromEntries(parameterNames(structure).map((name) => [name, value(name)])),
      N0: origin.parameters,
      D0: origin.tokens,
      t0: origin.year,
    },
    solver: {
      id: options.solver,
      objective: solution.objective,
      iterations: solution.iterations,
      evaluations: solution.evaluations,
      converged: solution.converged,
      startsDisagreeing: solution.startsDisagreeing,
    },
    doublingTimes: {
      ...Object.fromEntries(
        structure.progress.map(({ key, year, scale }) => [key, 12 / doublingsPerYear(value(year), value(scale))]),
      ),
      compute: -12 / slope,
    },
  })
}

/** Predicted perplexities and residuals in nats. */
function pointsOf({ design, observations }: Sample, { point }: Solution) {
  const exponential = ({ width, parameters, columns }: Design['first'], row: number) => {
    let sum = 0
    for (let index = 0; index < width; index += 1)
      sum += (point[parameters[index] ?? -1] ?? NaN) * (columns[row * width + index] ?? NaN)
    return Math.exp(sum)
  }
  let sumOfSquares = 0
  const points = observations.map((observation, row): FittedPoint => {
    const predicted = exponential(design.first, row) + exponential(design.second, row)
    const residual = (design.crossEntropy[row] ?? NaN) - predicted
    sumOfSquares += residual ** 2
    return { observation, fitted: Math.exp(predicted), residual, leverage: null, cook: null }
  })
  return { points, sumOfSquares }
}

/** Least cost by date at the view's threshold on the view's benchmark. */
function curveOf(
  { structure, origin }: Sample,
  { point }: Solution,
  { threshold, benchmark }: FitOptions,
): Result<(year: number) => number> {
  if (threshold === null) return fail(performanceNeeded)
  const value = byName(structure, point)
  const offset = benchmarkOffsets[benchmark] ?? null
  // Columns are taken with their signs, so years and scale count downwards as the equation writes them.
  const sumOver = (terms: readonly Term[], columns: readonly Term['column'][]) =>
    terms.reduce(
      (sum, { parameter, column, sign }) => sum + (columns.includes(column) ? sign * value(parameter) : 0),
      0,
    )
  const exponentOf = (terms: readonly Term[], scale: Term['column']) => ({
    constant: sumOver(terms, offset ? ['one', offset] : ['one']),
    year: -sumOver(terms, ['years']),
    scale: -sumOver(terms, [scale]),
  })
  const model = {
    parameters: exponentOf(structure.first, 'logParameters'),
    data: exponentOf(structure.second, 'logTokens'),
    origin,
  }
  return isoperformanceCurve(model, threshold)
}

const performanceNeeded: Problem = { code: 'performance-needed', method: 'scaling-law' }
