/** The evaluations that are fitted: the population inside the window, as the numbers that structures read. */
import { fail, ok, type Result } from '@/lib/problem'
import type { FitOptions } from '../fit-options'
import type { LeftOut, Observation } from '../rows/observation'
import { buildDesign, type Design } from './design'
import { authorsYear, type Evaluation, type Origin, originOf } from './evaluation'
import { benchmarkOffsets, findStructure, parameterNames, type Structure } from './structure'

/** The rows that the law is fitted to, ready for a solver. */
export interface Sample {
  readonly structure: Structure
  readonly observations: readonly Observation[]
  readonly evaluations: readonly Evaluation[]
  /** Where each of them stands in the population. */
  readonly rows: readonly number[]
  readonly leftOut: readonly LeftOut[]
  readonly design: Design
  readonly origin: Origin
}

/**
 * @returns problems: `columns-needed`, `not-finite`, `too-few-points` (more rows than parameters are needed). Structure 19
 *   is fitted on the rows whose vocabulary is known, as in the authors' appendix; the others are left out.
 */
export function sampleOf(population: readonly Observation[], options: FitOptions): Result<Sample> {
  const structure = findStructure(options.structure)
  if (!structure) throw new Error(`no structure ${options.structure}`) // the codec offers what the table holds
  const columns = options.scalingLaw
  if (!columns) return fail({ code: 'columns-needed', columns: ['parameters', 'tokens', 'benchmark'] })
  const needsVocabulary = structure.linear.some(({ column }) => column === 'logVocabulary')
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
    if (needsVocabulary && evaluation.value.vocabulary === null) {
      leftOut.push({ id, reason: 'no-vocabulary' })
      continue
    }
    rows.push(index)
    evaluations.push(evaluation.value)
  }
  const needed = parameterNames(structure).length + 1
  if (rows.length < needed) return fail({ code: 'too-few-points', n: rows.length, needed })
  const origin = originOf(evaluations, structure)
  return ok({
    structure,
    observations: rows.flatMap((row) => population[row] ?? []),
    evaluations,
    rows,
    leftOut,
    design: buildDesign(evaluations, structure, origin),
    origin,
  })
}

/** One row as the scaling law reads it; vocabulary, epochs and architecture only where the study names their columns. */
export function evaluationOf(
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
  const positive = (column: string | undefined): number | null => {
    const value = column === undefined ? null : row.cells[column]
    return typeof value === 'number' && value > 0 ? value : null
  }
  return ok({
    perplexity: performance,
    parameters,
    tokens,
    year: authorsYear(date),
    offset,
    transformer: columns.architecture !== undefined && row.cells[columns.architecture] === 'transformer',
    vocabulary: positive(columns.vocabulary),
    epochs: positive(columns.epochs),
  })
}
