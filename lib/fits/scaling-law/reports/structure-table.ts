/** The twenty structures side by side: what each says the doubling time is, and how well it predicts rows left out. */
import type { FitOptions } from '@/lib/fits/fit-options'
import type { Observation } from '@/lib/fits/rows/observation'
import { placesOf, progressRates, type Place } from '../doubling'
import { type FittedLaw, lossAt } from '../loss'
import { numericalDoubling } from './numerical-route'
import ranking from './ranking.json'
import { type Sample, sampleOf } from '../sample'
import { createSolver } from '../solvers/solve'
import type { SolverId } from '../solvers/solver-ids'
import { parameterNames, structures, type Structure } from '../structure'

/** The penalties that the authors tried. */
const publishedDeltas: readonly number[] = [0, 0.001, 0.0025, 0.005, 0.01, 0.02]

/** The doubling time of a structure at one place. */
export interface StructureTime {
  /** Benchmark id where the structure tells them apart; null: the same on all. */
  readonly benchmark: 'wikitext-103' | 'wikitext-2' | 'penn-treebank' | null
  /** Where the structure tells transformers apart; null: the same for all. */
  readonly transformer: boolean | null
  /** Months of a doubling of effective compute; negative where it worsens; null where there is none. */
  readonly months: number | null
}

/** What one structure of the law comes to on the study's rows. */
export interface StructureRow {
  readonly id: string
  readonly parameters: number
  readonly doubling: Structure['doubling']
  /** Rows fitted; null where there are too few, and then no fit. */
  readonly rows: number | null
  readonly objective: number | null
  /** Share of the variance of the loss, in nats, that the fit explains among the rows fitted. */
  readonly r2: number | null
  readonly converged: boolean | null
  /** From the exponents; by the numerical route at 2023 and 1e25 FLOP where `doubling` is `numerical`; else none. */
  readonly times: readonly StructureTime[]
  /** Leave-one-out errors on the authors' 184 rows, nats squared: theirs and ours, by penalty (`npm run ranking`). */
  readonly validation: readonly { readonly delta: number; readonly published: number; readonly ours: number }[]
}

/** Fits all structures with the options' solver and penalty (a few ms each); no problems: a row says what it lacks. */
export function structureTable(population: readonly Observation[], options: FitOptions): readonly StructureRow[] {
  return structures.map((structure) => {
    const sample = sampleOf(population, { ...options, structure: structure.id })
    const solution = sample.ok
      ? createSolver(sample.value.design, structure, options.delta, options.solver)(null)
      : null
    const law = sample.ok && solution ? { ...sample.value, point: solution.point } : null
    return {
      id: structure.id,
      parameters: parameterNames(structure).length,
      doubling: structure.doubling,
      rows: sample.ok ? sample.value.rows.length : null,
      objective: solution?.objective ?? null,
      r2: sample.ok && law ? explained(sample.value, law) : null,
      converged: solution?.converged ?? null,
      times: law && structure.doubling !== 'none' ? timesOf(law) : [],
      validation: ranking.cells.filter(({ structure: id }) => id === structure.id),
    }
  })
}

function explained({ design, evaluations }: Sample, law: FittedLaw): number {
  const mean = design.crossEntropy.reduce((sum, nats) => sum + nats, 0) / design.rows
  let [left, total] = [0, 0]
  for (const [row, evaluation] of evaluations.entries()) {
    const nats = design.crossEntropy[row] ?? NaN
    left += (nats - lossAt(law, evaluation)) ** 2
    total += (nats - mean) ** 2
  }
  return 1 - left / total
}

/** A doubling time for each place in which it differs. */
function timesOf(law: FittedLaw): readonly StructureTime[] {
  const { structure } = law
  const places = placesOf(structure)
  const apart = new Set(places.map(({ offset }) => offset)).size > 1
  return places.map((place) => {
    const rate = progressRates(law, place)?.compute
    const months = rate === undefined ? (numericalDoubling(law, place)?.months ?? null) : 12 / rate
    return {
      benchmark: apart ? benchmarkOf(place) : null,
      transformer: places.length > 1 && !apart ? place.transformer : null,
      months: months !== null && Number.isFinite(months) ? months : null,
    }
  })
}

function benchmarkOf({ offset }: Place): 'wikitext-103' | 'wikitext-2' | 'penn-treebank' {
  if (offset === null) return 'wikitext-103'
  return offset === 'wt2' ? 'wikitext-2' : 'penn-treebank'
}

/** The law's doubling times at one penalty, by one solver. */
export interface DeltaSensitivity {
  readonly delta: number
  readonly solver: SolverId
  readonly objective: number
  readonly times: readonly StructureTime[]
}

/** The options' structure at each penalty by both solvers (METHODS 6); empty where the rows do not give a sample. */
export function deltaSensitivity(
  population: readonly Observation[],
  options: FitOptions,
  deltas: readonly number[] = publishedDeltas,
): readonly DeltaSensitivity[] {
  const sample = sampleOf(population, options)
  if (!sample.ok || sample.value.structure.doubling === 'none') return []
  const { design, structure } = sample.value
  return deltas.flatMap((delta) =>
    (['as-published', 'converged'] as const).map((solver) => {
      const { point, objective } = createSolver(design, structure, delta, solver)(null)
      return { delta, solver, objective, times: timesOf({ ...sample.value, point }) }
    }),
  )
}
