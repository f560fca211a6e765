import type { BenchmarkDefinition, StudyMeta } from '@/lib/data/study'
import type { Result } from '@/lib/problem'
import type { EstimatorId } from '../estimators/registry'
import type { Fit } from '../fit'
import type { FitOptions, RowSelection } from '../fit-options'
import type { ProgramTime } from '../program-time'
import type { DrawnLine, ResidualResampler } from '../resampling/drawn-line'
import type { CostError } from '../rows/cost-error'
import type { Observation } from '../rows/observation'
import type { RateRegression } from './rate-regression'

/** Options that not every method reads. */
export type MethodOption = keyof Pick<
  FitOptions,
  'estimator' | 'structure' | 'solver' | 'delta' | 'costError' | 'recovery'
>

/** What a method of the field is, for all who do not compute with it: a page that reads its address loads no computation. */
export interface MethodTraits<Id extends string = string> {
  readonly id: Id
  readonly source: string
  /** Whether a series can be asked by it. */
  readonly admits: (series: BenchmarkDefinition, study: StudyMeta) => boolean
  /** Ids of the costs that it knows, the default one first; null: those that the series declares. */
  readonly costs: readonly string[] | null
  /** Options of its own, which say nothing beside another method. */
  readonly reads: readonly MethodOption[]
  /** What may put its line or plane through the points, the default first; empty where there is no choice. */
  readonly estimators: readonly EstimatorId[]
  /** False: `select` is ignored, with a notice, because the method uses every evaluation. */
  readonly usesSelection: boolean
  readonly needsPerformance: boolean
  /** True: the population holds the rows of every benchmark of the study, not of the chosen one only. */
  readonly usesAllBenchmarks: boolean
  /** True: it compares models with partners and fits nothing over time. */
  readonly comparesPairs?: true
  /** True: one refit takes milliseconds, so nothing refits it once a row (leave-one-out) while a page waits. */
  readonly costly?: boolean
  /** Null: it depends on the solver, and the programs know how. */
  readonly programTime: (estimator: EstimatorId) => ProgramTime | null
  /** Its own interval, by estimator where that decides. */
  readonly ownInterval: (estimator: EstimatorId) => 't' | 'sen' | 'fieller' | 'bootstrap' | 'cluster'
  /** False: it does not fit the cost itself, so errors of the cost cannot be drawn into it. */
  readonly fitsCost: boolean
  /** True: what it takes from its sample as origin (N₀, D₀, t₀) stays that of the full sample in every resample. */
  readonly keepsOrigin?: boolean
  /** True: the threshold moves the level of the line alone, which readers of a trend do not expect. */
  readonly levelByThreshold?: boolean
  /** Whether neighbours in time lean on one another, so that residuals are drawn in blocks; absent: they do not. */
  readonly inBlocks?: (select: RowSelection) => boolean
  /** Id of the method that reads the same regression in the other direction. */
  readonly otherDirection?: string
  /** True: the rate is read off a least squares regression (`FitMethod.regression`), where the estimator makes one. */
  readonly isRegression?: true
  /** Whether there are residuals to move, of errors that go from row to row; absent: there are none. */
  readonly movesResiduals?: (asked: {
    readonly estimator: EstimatorId
    readonly costError: CostError | null
  }) => boolean
}

/**
 * A method with its computation. `population` is what METHODS 3 calls so: usable, filtered, one row a model; selection,
 * dates and estimation are the method's business, so that leave-one-out and resampling can run the whole of it again.
 */
export interface FitMethod<Id extends string = string> extends MethodTraits<Id> {
  readonly fit: (population: readonly Observation[], options: FitOptions) => Result<Fit>
  /** Slope only, as fast as the method allows: what a bootstrap draw or a leave-one-out refit needs. NaN: no slope. */
  readonly slope: (population: readonly Observation[], options: FitOptions) => number
  /**
   * A faster way to the slopes of many resamples, for a method whose preparation is worth keeping, or which keeps something
   * of the full sample in every one: prepared once, then asked with how often each row of the population was drawn. With
   * the line's level where its band must come from draws.
   */
  readonly resampler?: (
    population: readonly Observation[],
    options: FitOptions,
  ) => (counts: Uint32Array) => number | DrawnLine
  /** The same for residuals, in the space of the regression; absent or null where the method has none to move. */
  readonly residualResampler?: (population: readonly Observation[], options: FitOptions) => ResidualResampler | null
  /** The least squares regression that it is; absent or null where it is none, or has no rows to be one on. */
  readonly regression?: (population: readonly Observation[], options: FitOptions) => RateRegression | null
  /** Slopes without each used row, by id, in closed form; null where leaving a row out can change the selection. */
  readonly slopesWithoutEach?: (
    population: readonly Observation[],
    options: FitOptions,
  ) => ReadonlyMap<string, number> | null
}
