/** Made by `npm run clients` from the document of the API, engine and all: not edited by hand. */

export type Bootstrap = {
  readonly draws: number
  readonly failed: number
  readonly median: number | null
  readonly by: string
  readonly ci: 'percentile' | 'bca'
  readonly block: number | null
  readonly startsDisagreed: number | null
  readonly monteCarlo: {
    readonly low: readonly [number | null, number | null] | null
    readonly high: readonly [number | null, number | null] | null
    readonly median: readonly [number | null, number | null]
  }
}

export type Column = {
  readonly name: string
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date'
  readonly list: boolean
  readonly title: string
  readonly description: string
  readonly unit: string | null
}

export type ColumnsTaken = {
  readonly date: string
  readonly dateFormat:
    | 'year-first'
    | 'day-first'
    | 'month-first'
    | 'month-name'
    | 'decimal-year'
    | 'either-order'
    | 'excel-serial'
    | 'unix-seconds'
    | 'unix-milliseconds'
    | 'in-text'
  readonly cost: string
  readonly unit: string
  readonly better: 'less' | 'more'
  readonly performance: string
  readonly series: string
  readonly name: string
}

/** The answer to a comparison. */
export type ComparisonAnswer = {
  readonly title: string
  readonly chart: 'layers' | 'multiples'
  readonly views: readonly {
    readonly id: string
    readonly name: string
    readonly query: string
    readonly answer: FitAnswer
  }[]
  readonly level: number
  readonly differences: readonly Difference[]
  readonly apart: {
    readonly first: string | null
    readonly second: string | null
    readonly finding: string
    readonly choices: readonly {
      readonly parameter: string
      readonly first: string | null
      readonly second: string | null
    }[]
    readonly sameData: boolean
    readonly rowsMatchedBy: 'id' | 'model name'
    readonly inBoth: number
    readonly changed: number
    readonly onlyInFirst: readonly MovedRow[]
    readonly onlyInSecond: readonly MovedRow[]
  } | null
  readonly permalink: string
}

export type Data = {
  readonly study: string
  readonly version: string
  readonly engine: string
  readonly title: string
  readonly date: string
  readonly source: string
  readonly license: string
  readonly n: number
  readonly used: number
  readonly leftOut: readonly {
    readonly id: string
    readonly reason:
      | 'no-date'
      | 'no-cost'
      | 'cost-not-positive'
      | 'no-performance'
      | 'filtered'
      | 'excluded'
      | 'other-score-of-model'
      | 'at-or-below-chance'
      | 'off-scale'
      | 'does-not-reach'
      | 'not-a-record'
      | 'outside-window'
      | 'no-vocabulary'
      | 'no-partner'
      | 'recovers-too-little'
      | 'not-the-cheapest'
      | 'no-fit'
  }[]
}

export type DateSet =
  | {
      readonly kind: 'interval'
      readonly from: number
      readonly to: number
    }
  | {
      readonly kind: 'outside'
      readonly until: number
      readonly since: number
    }
  | {
      readonly kind: 'until'
      readonly until: number
    }
  | {
      readonly kind: 'since'
      readonly since: number
    }
  | {
      readonly kind: 'every-date'
    }
  | {
      readonly kind: 'no-date'
    }

export type Difference = {
  readonly first: string | null
  readonly second: string | null
  readonly unit: string
  /** Speed of the second less that of the first, factors of two a year towards progress. */
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  readonly interval:
    | {
        readonly by: 'models'
        readonly units: number
        readonly shared: number
        readonly draws: number
        readonly failed: number
        readonly faster: number
      }
    | {
        readonly by: 'both-intervals'
        readonly because: 'records' | 'leans-in-time' | 'too-few-units'
      }
    | {
        readonly by: 'none'
        readonly because: 'no-interval' | 'pending' | 'same'
      }
}

export type Estimate = {
  readonly id: string
  readonly study: string
  readonly authors: string | null
  readonly year: number
  readonly field: string
  readonly domain: string
  readonly kind: string
  readonly quantity: string
  readonly direction: 'halving' | 'doubling' | 'model'
  readonly publishedValue: string
  readonly months: number | null
  readonly low: number | null
  readonly high: number | null
  readonly level: number | null
  readonly intervalKind: string | null
  readonly n: number | null
  readonly periodStart: string | null
  readonly periodEnd: string | null
  readonly conversion: string
  readonly verifiedFrom: string
  readonly url: string
  readonly caveats: string | null
}

export type Fit = {
  readonly method: 'trend' | 'pooled' | 'inverse' | 'scaling-law' | 'paired'
  readonly estimator: 'ols' | 'ols-hc3' | 'theil-sen' | 'huber' | 'quantile' | null
  readonly tau: number | null
  readonly n: number
  readonly from: string
  readonly to: string
  /** Doublings of cost a year; negative where cost falls. */
  readonly slope: number
  readonly slopeSe: number | null
  readonly errorsBy:
    't' | 'sen' | 'fieller' | 'record-count' | 'ar1' | 'hac' | 'cr2' | 'bootstrap' | 'cluster' | 'residual' | null
  readonly bandBy:
    't' | 'sen' | 'fieller' | 'record-count' | 'ar1' | 'hac' | 'cr2' | 'bootstrap' | 'cluster' | 'residual' | null
  readonly intercept: number | null
  readonly r2: number | null
  /** In the space that `residualSpace` names. */
  readonly residualSd: number | null
  readonly mad: number | null
  readonly residualSpace: 'log2-cost' | 'g-performance' | 'nats'
  readonly df: number | null
  /** Its ends; an end is null where nothing bounds that side. */
  readonly slopeInterval: readonly [number | null, number | null] | null
  readonly level: number
  readonly interval:
    't' | 'sen' | 'fieller' | 'record-count' | 'ar1' | 'hac' | 'cr2' | 'bootstrap' | 'cluster' | 'residual'
  readonly intervalAsked:
    'auto' | 't' | 'sen' | 'fieller' | 'record-count' | 'ar1' | 'hac' | 'cr2' | 'bootstrap' | 'cluster' | 'residual'
  /** What the interval is of. */
  readonly intervalOf: 'trend' | 'these-records' | 'listed-records' | 'spending'
  readonly intervalPending: boolean
  readonly halvingTime: HalvingTime
  readonly annualFactor: {
    readonly value: number | null
    readonly low: number | null
    readonly high: number | null
  }
  readonly gain: {
    readonly trend: number | null
    readonly trendLow: number | null
    readonly trendHigh: number | null
    readonly observed: number | null
  }
  readonly records: RecordTest | null
  readonly recordsUntested: 'source-lists-records-only' | null
  readonly lag1: number | null
  readonly linearity: Linearity | null
  readonly clusters: {
    readonly by: string
    readonly title: string
    readonly n: number
    readonly without: number
  } | null
  readonly parameters: Readonly<Record<string, number | null>> | null
  readonly objective: number | null
  readonly solver: {
    readonly id: string
    readonly objective: number
    readonly iterations: number
    readonly evaluations: number
    readonly converged: boolean
    readonly startsDisagreeing: number | null
  } | null
  readonly doublingTimes: Readonly<Record<string, number | null>> | null
  readonly bootstrap: Bootstrap | null
  readonly benchmarks: PooledBenchmarks | null
}

/** The answer to a view. */
export type FitAnswer = {
  /** The view as it was read, defaults filled in. */
  readonly view: View
  readonly ignored: readonly Ignored[]
  /** The table: its version, its source, its licence, the rows left out with the reason of each. */
  readonly data: Data
  /** The numbers; null where there is none. */
  readonly fit: Fit | null
  /** Models against partners at equal performance; null of every other method. */
  readonly comparison: Pairs | null
  /** Why there is no number; null where there is one. */
  readonly problem: NoNumber | null
  /** The same rows by the other reading of a model with performance inside. */
  readonly counterpart: OtherDirection | null
  readonly otherSolver: OtherSolver | null
  readonly fragility: Fragility | null
  readonly forecast: Forecast | null
  /** The trend against each law. */
  readonly laws: readonly Law[]
  /** The rows fitted. */
  readonly points: readonly Point[]
  /** The line of the chart with its bands. */
  readonly line: readonly LinePoint[]
  readonly text: {
    readonly title: string
    readonly subtitle: string
    readonly comparison: string
    readonly rows: string
    readonly caption: string
  }
  /** What to beware of. */
  readonly warnings: readonly Warning[]
  /** The address of the view, pinned. */
  readonly permalink: string
  /** Whether a pinned link still shows its number. */
  readonly proof: Proof | null
  readonly citation: string
}

export type FitsAnswer = {
  readonly answers: readonly OneOfFits[]
}

export type FitsQuestion = readonly (string | SomeOfAView)[]

export type Forecast = {
  readonly target: {
    readonly cost: number
    readonly decimalYear: number | null
    readonly extrapolated: boolean
    readonly mean: DateSet | null
    readonly prediction: DateSet | null
    readonly bandBy: string | null
  } | null
  readonly until: LinePoint | null
}

export type Fragility = {
  readonly thresholdSteps: {
    readonly lower: {
      readonly threshold: number
      readonly n: number
      readonly direction: 'halving' | 'doubling'
      readonly months: number
    } | null
    readonly higher: {
      readonly threshold: number
      readonly n: number
      readonly direction: 'halving' | 'doubling'
      readonly months: number
    } | null
  } | null
  readonly specifications: {
    readonly results: number
    readonly sameSign: number
    readonly laws: readonly {
      readonly id: string
      readonly faster: number
    }[]
  } | null
}

/** Months per factor of two. */
export type HalvingTime = {
  /** Always positive. */
  readonly months: number
  /** The faster end, in months. */
  readonly low: number | null
  /** The slower end, in months; null where the interval is unbounded. */
  readonly high: number | null
  readonly significant: boolean | null
  readonly direction: 'halving' | 'doubling'
  /** What of the interval goes the other way. */
  readonly opposite: {
    readonly direction: 'halving' | 'doubling'
    readonly low: number | null
    readonly high: number | null
  } | null
}

export type Ignored = {
  readonly parameter: string
  readonly raw: string
  readonly reason: string
}

export type Law = {
  readonly id: string
  readonly label: string
  readonly months: number
  readonly measured: boolean
  readonly measuredOver: {
    readonly from: string
    readonly to: string
    readonly n: number
    readonly wholeRecord: boolean
  } | null
  /** How many times as fast as the law. */
  readonly speedRatio: {
    readonly value: number
    readonly low: number | null
    readonly high: number | null
  }
  readonly gain: number | null
  readonly share: number
  /** One-sided confidence that the trend is faster than the law. */
  readonly pFaster: number | null
  readonly pFasterError?: number
}

export type LinePoint = {
  readonly date: string
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  readonly predictLow: number | null
  readonly predictHigh: number | null
}

export type Linearity = {
  readonly n: number
  readonly lag1: number | null
  readonly independent: {
    readonly shapes: readonly ShapeCriterion[]
    readonly best: ShapeCriterion
    readonly loss: number
  }
  readonly ar1: {
    readonly shapes: readonly ShapeCriterion[]
    readonly best: ShapeCriterion
    readonly loss: number
  } | null
}

export type LiteratureAnswer = {
  readonly estimates: readonly Estimate[]
}

export type MissingCosts = {
  readonly models: number
  readonly least: number | null
  readonly greatest: number | null
  readonly undo: number | null
}

export type MovedRow = {
  readonly id: string
  readonly name: string
  readonly reason:
    | 'no-date'
    | 'no-cost'
    | 'cost-not-positive'
    | 'no-performance'
    | 'filtered'
    | 'excluded'
    | 'other-score-of-model'
    | 'at-or-below-chance'
    | 'off-scale'
    | 'does-not-reach'
    | 'not-a-record'
    | 'outside-window'
    | 'no-vocabulary'
    | 'no-partner'
    | 'recovers-too-little'
    | 'not-the-cheapest'
    | 'no-fit'
    | null
}

export type NoNumber =
  | {
      readonly code: 'too-few-points'
      readonly n: number
      readonly needed: number
    }
  | {
      readonly code: 'one-date-only'
      readonly decimalYear: number
    }
  | {
      readonly code: 'cost-not-positive'
      readonly row: string
    }
  | {
      readonly code: 'not-finite'
      readonly row: string
    }
  | {
      readonly code: 'slope-zero'
    }
  | {
      readonly code: 'collinear'
    }
  | {
      readonly code: 'errors-exceed-spread'
    }
  | {
      readonly code: 'performance-effect-not-significant'
      readonly level: number
    }
  | {
      readonly code: 'leverage-one'
    }
  | {
      readonly code: 'too-few-to-resample'
      readonly of: 'points' | 'clusters'
      readonly n: number
      readonly needed: number
    }
  | {
      readonly code: 'too-few-draws'
      readonly draws: number
      readonly needed: number
    }
  | {
      readonly code: 'draws-without-interval'
      readonly draws: number
    }
  | {
      readonly code: 'not-least-squares'
    }
  | {
      readonly code: 'too-few-clusters'
      readonly n: number
      readonly needed: number
    }
  | {
      readonly code: 'nothing-to-count'
    }
  | {
      readonly code: 'not-converged'
      readonly objective: number
    }
  | {
      readonly code: 'performance-needed'
      readonly method: string
    }
  | {
      readonly code: 'threshold-off-scale'
      readonly threshold: number
    }
  | {
      readonly code: 'columns-needed'
      readonly columns: readonly string[]
    }
  | {
      readonly code: 'no-least-cost'
      readonly inputs: readonly string[]
    }
  | {
      readonly code: 'compares-pairs'
    }
  | {
      readonly code: 'structure-without-rate'
      readonly structure: string
      readonly numerical: boolean
    }

export type OembedAnswer = {
  readonly version: '1.0'
  readonly type: 'rich'
  readonly provider_name: string
  readonly provider_url: string
  readonly title: string
  readonly html: string
  readonly width: number
  readonly height: number
  readonly thumbnail_url: string
  readonly thumbnail_width: number
  readonly thumbnail_height: number
  readonly cache_age: number
}

export type OneOfFits =
  | {
      readonly ok: true
      readonly query: string
      readonly answer: FitAnswer
    }
  | {
      readonly ok: false
      readonly query: string
      readonly problem: Problem
    }

export type OpenQuestion = {
  readonly question: string
  readonly remedy: string
}

export type OtherDirection = {
  readonly months: number
  readonly low: number | null
  readonly high: number | null
  readonly significant: boolean | null
  readonly direction: 'halving' | 'doubling'
  readonly opposite: {
    readonly direction: 'halving' | 'doubling'
    readonly low: number | null
    readonly high: number | null
  } | null
  readonly level: number
  readonly interval:
    't' | 'sen' | 'fieller' | 'record-count' | 'ar1' | 'hac' | 'cr2' | 'bootstrap' | 'cluster' | 'residual' | null
  readonly method: 'trend' | 'pooled' | 'inverse' | 'scaling-law' | 'paired'
  readonly methodLabel: string
}

export type OtherSolver = {
  readonly id: string
  readonly objective: number
  readonly halvingTime: HalvingTime
  readonly level: number
  readonly bootstrap: Bootstrap | null
  readonly laws: readonly {
    readonly id: string
    readonly pFaster: number
    readonly pFasterError: number
  }[]
}

export type PairSide = {
  readonly id: string
  readonly name: string
  readonly url: string | null
  readonly cost: number
  readonly performance: number
}

export type Pairs = {
  readonly ratio: {
    readonly value: number
    readonly low: number | null
    readonly high: number | null
  }
  readonly level: number
  readonly df: number | null
  readonly logSe: number | null
  readonly median: number
  readonly range: readonly [number, number]
  readonly above: number
  readonly n: number
  readonly papers: number
  readonly recovery: number
  readonly tasks: readonly {
    readonly task: string
    readonly n: number
    readonly ratio: number
    readonly low: number
    readonly high: number
  }[]
  readonly pairs: readonly {
    readonly task: string
    readonly metric: string
    readonly better: 'less' | 'more'
    readonly level: number
    readonly unit: string
    readonly model: PairSide
    readonly partner: PairSide
    readonly ratio: number
    readonly paper: string | null
  }[]
  readonly slope: null
  readonly halvingTime: null
  readonly laws: null
}

export type Point = {
  readonly id: string
  readonly name: string
  readonly date: string
  readonly cost: number
  readonly performance: number | null
  readonly record: boolean
  readonly fitted: number
  readonly residual: number
  readonly leverage: number | null
  readonly cook: number | null
  /** Months per factor of two without this row and the other scores of its model. */
  readonly withoutMonths: number | null
  /** What to write in `exclude` to leave the point out. */
  readonly exclusion: string
}

export type PooledBenchmarks = {
  readonly n: number
  readonly df: number
  readonly slope: number
  readonly slopeSe: number | null
  readonly interval: readonly [number, number] | null
  readonly performanceEffect: number
  readonly each: readonly {
    readonly id: string
    readonly label: string
    readonly n: number
    readonly slope: number | null
    readonly interval: readonly [number, number] | null
  }[]
}

export type PostedAnswer = {
  readonly table: TableRead
  readonly answer: FitAnswer
}

/** Rows of your own, or a table as text. */
export type PostedTable =
  | {
      readonly rows: readonly Readonly<Record<string, string | number | boolean | null>>[]
      readonly columns?: ToldColumns
    }
  | {
      readonly text: string
      readonly columns?: ToldColumns
    }

/** An error as RFC 9457 has it; `type` leads to what it means. */
export type Problem = {
  readonly type: string
  readonly title:
    | 'bad-query'
    | 'bad-body'
    | 'bad-table'
    | 'too-large'
    | 'local-data'
    | 'unknown-file'
    | 'unknown-study'
    | 'not-embeddable'
    | 'oembed-format'
    | 'unknown-path'
    | 'method-not-allowed'
    | 'too-many-draws'
    | 'busy'
    | 'share'
    | 'rate-limit'
    | 'timeout'
    | 'failed'
  readonly status: number
  readonly detail: string
  /** The parameters that cannot be read. */
  readonly ignored?: readonly Ignored[]
  /** The files that there are. */
  readonly files?: readonly string[]
  readonly study?: string
  /** Of a table that was sent: the cells that keep their rows out. */
  readonly cells?: readonly RefusedCell[]
  /** Of a table that was sent: what is not clear, with what to send. */
  readonly questions?: readonly OpenQuestion[]
  /** The most draws that can be made in time. */
  readonly most?: number
  /** Of more draws than a request has time for: the address that makes them, and tells how far they are. */
  readonly progress?: string
}

/** How far draws are. */
export type Progress = {
  readonly state: 'waiting' | 'drawing' | 'done'
  /** Of the draws, 0 to 1. */
  readonly share: number
  /** That they are expected to take still. */
  readonly seconds: number
  /** The address of the file. */
  readonly file: string
  /** The address at which to ask again. */
  readonly progress: string
}

export type Proof =
  | {
      readonly state: 'identical'
    }
  | {
      readonly state: 'moved'
      readonly from: ShownNumber
      readonly to: ShownNumber
      readonly by: readonly ('data' | 'engine' | 'default')[]
    }
  | {
      readonly state: 'gone'
      readonly from: ShownNumber
      readonly by: readonly ('data' | 'engine' | 'default')[]
    }

export type RecordRates = {
  readonly low: number | null
  readonly high: number | null
  readonly estimate: number | null
  readonly level: number
  readonly n: number
}

export type RecordTest = {
  readonly n: number
  readonly reaching: number
  readonly looked: number
  readonly withCost: number
  readonly pCount: number | null
  readonly pCountExact: boolean
  readonly pSlope: number | null
  readonly degenerate: number | null
  readonly missing: MissingCosts | null
  readonly rates: RecordRates | null
}

/** A cell that keeps its row out; `line` as a text editor counts it. */
export type RefusedCell = {
  readonly line: number
  readonly column: string
  readonly value: string
  readonly reason: string
  readonly remedy: string
}

export type Series = {
  readonly id: string
  readonly label: string
  readonly rows: number
  readonly performance: {
    readonly label: string
    readonly unit: string
    readonly better: 'less' | 'more'
    readonly chance: number | null
  } | null
  readonly costs: readonly string[]
  readonly methods: readonly ('trend' | 'pooled' | 'inverse' | 'scaling-law' | 'paired')[]
  readonly query: string
}

export type ShapeCriterion = {
  readonly shape: 'line' | 'quadratic' | 'kink' | 'two-lines'
  readonly aicc: number
  readonly rho: number
  readonly at: number | null
  readonly slopes: readonly [number, number]
}

export type ShownNumber = {
  readonly months: number
  readonly ends: readonly [number | null, number | null] | null
}

export type SomeOfAView = {
  readonly study?: string
  readonly benchmark?: string
  readonly method?: 'trend' | 'pooled' | 'inverse' | 'scaling-law' | 'paired'
  readonly cost?: string
  readonly threshold?: number | null
  readonly select?: 'records' | 'reaching' | 'all'
  readonly estimator?: 'ols' | 'ols-hc3' | 'theil-sen' | 'huber' | 'quantile'
  readonly tau?: number
  readonly structure?: '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '13' | '18' | '19' | '20'
  readonly solver?: 'as-published' | 'converged'
  readonly delta?: number
  readonly recovery?: number
  readonly costError?: number | 'grades' | null
  readonly interval?:
    'auto' | 't' | 'sen' | 'fieller' | 'record-count' | 'ar1' | 'hac' | 'cr2' | 'bootstrap' | 'cluster' | 'residual'
  readonly by?: string | null
  readonly ci?: 'percentile' | 'bca'
  readonly draws?: number
  readonly seed?: number
  readonly level?: number
  readonly from?: string | null
  readonly to?: string | null
  readonly dates?: 'source' | 'checked'
  readonly where?: readonly {
    readonly field: string
    readonly value: string
    readonly excluded: boolean
  }[]
  readonly exclude?: readonly string[]
  readonly law?: readonly string[]
  readonly target?: number | null
  readonly until?: string | null
  readonly y?: 'log' | 'linear'
  readonly x?: readonly [string, string] | null
  readonly color?: string | null
  readonly labels?: 'records' | 'all' | 'none'
  readonly hollow?: 'excluded' | 'filtered'
  readonly pick?: string | null
  readonly data?: string | null
  readonly engine?: string | null
  readonly was?: ShownNumber | null
  readonly lang?: 'en'
  readonly theme?: 'light' | 'dark' | 'auto' | null
  readonly note?: readonly {
    readonly at:
      | {
          readonly of: 'title'
        }
      | {
          readonly of: 'day'
          readonly day: string
        }
      | {
          readonly of: 'row'
          readonly row: string
        }
    readonly text: string
  }[]
  readonly tab?: 'rows' | 'sweep' | 'specifications' | 'residuals' | 'bootstrap' | 'break' | 'forecast' | 'method'
  readonly breakShape?: 'two-lines' | 'kink'
  readonly program?: 'python' | 'r' | null
}

export type StudiesAnswer = {
  readonly engine: string
  readonly studies: readonly StudySummary[]
}

export type StudyAnswer = {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly date: string
  readonly version: string
  readonly rows: number
  readonly sources: readonly {
    readonly title: string
    readonly attribution: string
    readonly licence: string
  }[]
  readonly citation: string
  readonly rowsAddress: string
  readonly series: readonly Series[]
  readonly presets: readonly {
    readonly question: string
    readonly query: string
  }[]
  readonly columns: readonly Column[]
  readonly groupFields: readonly string[]
  readonly oddities: readonly string[]
}

export type StudySummary = {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly date: string
  readonly version: string
  readonly rows: number
  readonly sources: readonly {
    readonly title: string
    readonly attribution: string
    readonly licence: string
  }[]
  readonly citation: string
  readonly rowsAddress: string
  readonly series: readonly Series[]
  readonly presets: readonly {
    readonly question: string
    readonly query: string
  }[]
}

export type TableRead = {
  readonly rows: number
  readonly accepted: number
  /** Rows of which a cell was read after something in it was put right; `accepted` are read as they stand. */
  readonly repaired: number
  readonly refused: number
  /** What was taken for what, as `columns` takes it. */
  readonly columns: ColumnsTaken
  /** Cells that keep their row out, the first hundred; `moreCells` counts the others. */
  readonly cells: readonly RefusedCell[]
  readonly moreCells: number
}

/** Columns by their names, or places from 1; `none` for a part that no column plays; what is left out is guessed. */
export type ToldColumns = {
  readonly date?: string
  readonly dateFormat?:
    | 'year-first'
    | 'day-first'
    | 'month-first'
    | 'month-name'
    | 'decimal-year'
    | 'either-order'
    | 'excel-serial'
    | 'unix-seconds'
    | 'unix-milliseconds'
    | 'in-text'
  readonly cost?: string
  /** What the cost is measured in, as flop, petaflops-day, usd-per-million-tokens; `other` for a bare number. */
  readonly unit?: string
  readonly better?: 'less' | 'more'
  readonly performance?: string
  /** The column whose values are series of their own. */
  readonly series?: string
  readonly name?: string
}

export type View = {
  readonly study: string
  readonly benchmark: string
  readonly method: 'trend' | 'pooled' | 'inverse' | 'scaling-law' | 'paired'
  readonly cost: string
  readonly threshold: number | null
  readonly select: 'records' | 'reaching' | 'all'
  readonly estimator: 'ols' | 'ols-hc3' | 'theil-sen' | 'huber' | 'quantile'
  readonly tau: number
  readonly structure: '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '13' | '18' | '19' | '20'
  readonly solver: 'as-published' | 'converged'
  readonly delta: number
  readonly recovery: number
  readonly costError: number | 'grades' | null
  readonly interval:
    'auto' | 't' | 'sen' | 'fieller' | 'record-count' | 'ar1' | 'hac' | 'cr2' | 'bootstrap' | 'cluster' | 'residual'
  readonly by: string | null
  readonly ci: 'percentile' | 'bca'
  readonly draws: number
  readonly seed: number
  readonly level: number
  readonly from: string | null
  readonly to: string | null
  readonly dates: 'source' | 'checked'
  readonly where: readonly {
    readonly field: string
    readonly value: string
    readonly excluded: boolean
  }[]
  readonly exclude: readonly string[]
  readonly law: readonly string[]
  readonly target: number | null
  readonly until: string | null
  readonly y: 'log' | 'linear'
  readonly x: readonly [string, string] | null
  readonly color: string | null
  readonly labels: 'records' | 'all' | 'none'
  readonly hollow: 'excluded' | 'filtered'
  readonly pick: string | null
  readonly data: string | null
  readonly engine: string | null
  readonly was: ShownNumber | null
  readonly lang: 'en'
  readonly theme: 'light' | 'dark' | 'auto' | null
  readonly note: readonly {
    readonly at:
      | {
          readonly of: 'title'
        }
      | {
          readonly of: 'day'
          readonly day: string
        }
      | {
          readonly of: 'row'
          readonly row: string
        }
    readonly text: string
  }[]
  readonly tab: 'rows' | 'sweep' | 'specifications' | 'residuals' | 'bootstrap' | 'break' | 'forecast' | 'method'
  readonly breakShape: 'two-lines' | 'kink'
  readonly program: 'python' | 'r' | null
}

export type Warning =
  | {
      readonly code: 'selection-ignored'
      readonly method: string
    }
  | {
      readonly code: 'interval-elsewhere'
      readonly interval: readonly [number | null, number | null]
    }
  | {
      readonly code: 'few-points'
      readonly n: number
      readonly interval: boolean
    }
  | {
      readonly code: 'few-points-drawn'
      readonly n: number
    }
  | {
      readonly code: 'few-clusters'
      readonly n: number
      readonly by: string
    }
  | {
      readonly code: 'rows-of-no-cluster'
      readonly n: number
      readonly of: number
      readonly by: string
    }
  | {
      readonly code: 'no-interval'
      readonly problem: NoNumber | null
    }
  | {
      readonly code: 'not-current'
      readonly last: string
    }
  | {
      readonly code: 'records-no-more-than-chance'
      readonly pCount: number
      readonly exact: boolean
    }
  | {
      readonly code: 'source-lists-records-only'
    }
  | {
      readonly code: 'record-rates'
      readonly rates: RecordRates
    }
  | {
      readonly code: 'rates-unbounded'
      readonly rates: RecordRates
    }
  | {
      readonly code: 'missing-costs'
      readonly missing: MissingCosts
      readonly reaching: number
    }
  | {
      readonly code: 'not-one-line'
      readonly bend: {
        readonly best: ShapeCriterion
        readonly loss: number
        readonly from: string
        readonly to: string
        readonly leaning: {
          readonly lag1: number
          readonly loss: number
        } | null
      }
    }
  | {
      readonly code: 'spent-not-needed'
      readonly records: string
      readonly pooled: string | null
    }
  | {
      readonly code: 'cost-note'
      readonly note: string
    }
  | {
      readonly code: 'solvers-differ'
      readonly other: OtherSolver
    }
  | {
      readonly code: 'counterpart'
      readonly counterpart: OtherDirection
    }
  | {
      readonly code: 'benchmarks-pooled'
      readonly benchmarks: PooledBenchmarks
      readonly level: number
    }
  | {
      readonly code: 'threshold-moves-level-only'
    }
  | {
      readonly code: 'line-of-model'
      readonly benchmark: string
      readonly cost: string
      readonly near: number
      readonly band: boolean
    }
  | {
      readonly code: 'law-of-whole-record'
      readonly law: string
      readonly from: string
      readonly to: string
    }
  | {
      readonly code: 'older-data'
      readonly linked: string
      readonly current: string
      readonly now: string
    }
  | {
      readonly code: 'data-version'
      readonly linked: string
      readonly current: string
    }
  | {
      readonly code: 'draws-failed'
      readonly failed: number
      readonly draws: number
    }

/** The parameters of a view; one that is left out has its default. */
export interface ViewParameters {
  /** The table. Left out: the language models of lm-perplexity. */
  readonly study?: string
  /** The series of the study. Left out: its first. */
  readonly benchmark?: string
  /** What is fitted; those that the series admits. */
  readonly method?: 'trend' | 'pooled' | 'inverse' | 'paired' | 'scaling-law'
  /** Which cost, of those that the study has. */
  readonly cost?: string
  /** Performance that is held fixed, in the unit of the metric; of fractions between 0 and 1. */
  readonly threshold?: number
  /** Which rows are fitted: records among those that reach the threshold, all that reach it, or all. */
  readonly select?: 'records' | 'reaching' | 'all'
  /** What puts the line through the points. */
  readonly estimator?: 'ols' | 'ols-hc3' | 'theil-sen' | 'huber' | 'quantile'
  /** Quantile regression: share of the points below the line. */
  readonly tau?: number
  /** Scaling law: number of the structure in the appendix of the paper. */
  readonly structure?: '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '13' | '18' | '19' | '20'
  /** Scaling law: by which solver. */
  readonly solver?: 'as-published' | 'converged'
  /** Scaling law: weight of the penalty. */
  readonly delta?: number
  /** Pairs: share of the performance of a partner that counts as equal. */
  readonly recovery?: number
  /** Factor that costs lie within nine times in ten, or `grades`; the fit is corrected for it. */
  readonly costError?: number | number | 'grades'
  /** Which interval; `auto` is the one that was found to cover. */
  readonly interval?:
    'auto' | 't' | 'record-count' | 'ar1' | 'hac' | 'cr2' | 'bootstrap' | 'cluster' | 'residual' | 'sen' | 'fieller'
  /** Column whose values are clusters. */
  readonly by?: string
  /** How a bootstrap interval is read off its draws. */
  readonly ci?: 'percentile' | 'bca'
  /** Bootstrap draws. */
  readonly draws?: number
  /** Seed of draws and shuffles. */
  readonly seed?: number
  /** Confidence level of intervals. */
  readonly level?: number
  /** First day of the rows fitted; `none` takes away the one that the study declares. */
  readonly from?: string | 'none'
  /** Last day of the rows fitted. */
  readonly to?: string | 'none'
  /** Dates as the source has them, or as checked against arXiv. */
  readonly dates?: 'source' | 'checked'
  /** Filter on a column, `field:value` or `-field:value`; of numbers also a range, `parameters:1e9..1e11`, one end may be left open; one field twice: either. Replaces those of the study. */
  readonly where?: readonly (string | 'none')[]
  /** Rows by their ids and models, `model:<slug>`, left out by hand. */
  readonly exclude?: readonly (string | 'none')[]
  /** Laws to compare with: months, or one that is measured. */
  readonly law?: readonly string[]
  /** A cost, in its unit: when the line comes to it. */
  readonly target?: number
  /** A day: what the line costs then. */
  readonly until?: string
  /** Scale of the cost axis. */
  readonly y?: 'log' | 'linear'
  /** Period shown. */
  readonly x?: string
  /** Column by which points are coloured. */
  readonly color?: string
  /** Which points are labelled. */
  readonly labels?: 'records' | 'all' | 'none'
  /** Which rows are drawn hollow: those left out by hand, or those that filters take out too. */
  readonly hollow?: 'excluded' | 'filtered'
  /** The entry of the legend whose dots stand out, the others faint. */
  readonly pick?: string
  /** Version of the data that the link is pinned to. */
  readonly data?: string
  /** Version of the computation that the link is pinned to. */
  readonly engine?: string
  /** The number that the link showed: months, low, high. */
  readonly was?: string
  /** Language of words in files. */
  readonly lang?: 'en'
  /** Colours of pictures. */
  readonly theme?: 'light' | 'dark' | 'auto'
  /** Words of a reader’s own at a row, a day or as a title: in pictures alone. */
  readonly note?: readonly (string | 'none')[]
  /** The tab that the page opens; answers and files know nothing of it. */
  readonly tab?: 'rows' | 'sweep' | 'specifications' | 'residuals' | 'bootstrap' | 'break' | 'forecast' | 'method'
  /** On the page, in the tab “Break”: two lines apart, or one that bends. */
  readonly breakShape?: 'two-lines' | 'kink'
  /** On the page, in the tab “Method”: the program shown in place of words. */
  readonly program?: 'python' | 'r'
}

/** A view, as the query of its link or field by field. */
export type ViewQuery = string | ViewParameters

/** A refusal, or an answer that is none of the API. */
export class HalvingsError extends Error {
  constructor(
    readonly status: number,
    /** What the API says of it; null where something before it answered. */
    readonly problem: Problem | null,
  ) {
    super(problem === null ? `status ${status}` : `${problem.title}: ${problem.detail}`)
  }
}

type Value = string | number | boolean | null | readonly (string | number)[] | undefined

/** Of these lists commas part the values; of others the name is repeated. */
const JOINED: readonly string[] = ['exclude']

function queryText(query: string | object): string {
  if (typeof query === 'string') return query.replace(/^\?/, '')
  const pairs = Object.entries(query as Readonly<Record<string, Value>>).flatMap(([name, value]) => {
    if (value === undefined || value === null) return []
    const values = Array.isArray(value) ? (JOINED.includes(name) ? [value.join(',')] : value) : [value]
    return values.map((one) => [name, String(one)])
  })
  return new URLSearchParams(pairs).toString()
}

/** The API of a server, a method an address. Each rejects with a `HalvingsError` where it is refused. */
export class Halvings {
  readonly #origin: string
  readonly #send: typeof fetch

  /** @param origin of the server, as "https://halvings.example" */
  constructor(origin: string, send: typeof fetch = (address, init) => fetch(address, init)) {
    this.#origin = origin.replace(/\/$/, '')
    this.#send = send
  }

  private async ask(
    method: string,
    path: string,
    queries: readonly (string | object)[],
    body?: unknown,
  ): Promise<Response> {
    const query = queries
      .map(queryText)
      .filter((text) => text !== '')
      .join('&')
    const sent =
      body === undefined
        ? { method }
        : { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
    const response = await this.#send(`${this.#origin}${path}${query === '' ? '' : `?${query}`}`, sent)
    if (response.ok) return response
    const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json')
    throw new HalvingsError(response.status, isProblem ? ((await response.json()) as Problem) : null)
  }

  /** The picture as PNG: GET /api/v1/chart.png */
  async getChartPng(
    view: ViewQuery = '',
    own: {
      /** Which chart: the view’s own, or that of a tab. */
      readonly of?: 'trend' | 'sweep' | 'specifications' | 'residuals' | 'bootstrap' | 'break' | 'kink' | 'forecast'
      /** Size of the picture: pixels of a screen, a size of print, or millimetres. */
      readonly size?: string
      /** Type of ticks and labels, in points. */
      readonly pt?: number
      /** Width in pixels, where the size is `screen`. */
      readonly width?: number
      /** Height in pixels, where the size is `screen`. */
      readonly height?: number
      /** What is behind the picture. */
      readonly ground?: 'paper' | 'white' | 'transparent'
      /** Whether the title is in the picture. */
      readonly title?: 'yes' | 'no'
      /** Whether the caption is in the picture. */
      readonly caption?: 'yes' | 'no'
      /** Pixels of the file a pixel of the picture. */
      readonly scale?: number
    } = {},
  ): Promise<Uint8Array> {
    return new Uint8Array(await (await this.ask('GET', `/api/v1/chart.png`, [view, own])).arrayBuffer())
  }

  /** The picture as SVG: GET /api/v1/chart.svg */
  async getChartSvg(
    view: ViewQuery = '',
    own: {
      /** Which chart: the view’s own, or that of a tab. */
      readonly of?: 'trend' | 'sweep' | 'specifications' | 'residuals' | 'bootstrap' | 'break' | 'kink' | 'forecast'
      /** Size of the picture: pixels of a screen, a size of print, or millimetres. */
      readonly size?: string
      /** Type of ticks and labels, in points. */
      readonly pt?: number
      /** Width in pixels, where the size is `screen`. */
      readonly width?: number
      /** Height in pixels, where the size is `screen`. */
      readonly height?: number
      /** What is behind the picture. */
      readonly ground?: 'paper' | 'white' | 'transparent'
      /** Whether the title is in the picture. */
      readonly title?: 'yes' | 'no'
      /** Whether the caption is in the picture. */
      readonly caption?: 'yes' | 'no'
      /** Pixels of the file a pixel of the picture. */
      readonly scale?: number
    } = {},
  ): Promise<string> {
    return (await this.ask('GET', `/api/v1/chart.svg`, [view, own])).text()
  }

  /** The picture as PDF: GET /api/v1/chart.pdf */
  async getChartPdf(
    view: ViewQuery = '',
    own: {
      /** Which chart: the view’s own, or that of a tab. */
      readonly of?: 'trend' | 'sweep' | 'specifications' | 'residuals' | 'bootstrap' | 'break' | 'kink' | 'forecast'
      /** Size of the picture: pixels of a screen, a size of print, or millimetres. */
      readonly size?: string
      /** Type of ticks and labels, in points. */
      readonly pt?: number
      /** Width in pixels, where the size is `screen`. */
      readonly width?: number
      /** Height in pixels, where the size is `screen`. */
      readonly height?: number
      /** What is behind the picture. */
      readonly ground?: 'paper' | 'white' | 'transparent'
      /** Whether the title is in the picture. */
      readonly title?: 'yes' | 'no'
      /** Whether the caption is in the picture. */
      readonly caption?: 'yes' | 'no'
    } = {},
  ): Promise<Uint8Array> {
    return new Uint8Array(await (await this.ask('GET', `/api/v1/chart.pdf`, [view, own])).arrayBuffer())
  }

  /** The numbers that a chart draws: GET /api/v1/chart.csv */
  async getChartCsv(
    view: ViewQuery = '',
    own: {
      /** Which chart: the view’s own, or that of a tab. */
      readonly of?: 'trend' | 'sweep' | 'specifications' | 'residuals' | 'bootstrap' | 'break' | 'kink' | 'forecast'
    } = {},
  ): Promise<string> {
    return (await this.ask('GET', `/api/v1/chart.csv`, [view, own])).text()
  }

  /** The caption of the picture: GET /api/v1/caption.txt */
  async getCaptionTxt(
    view: ViewQuery = '',
    own: {
      /** Which chart: the view’s own, or that of a tab. */
      readonly of?: 'trend' | 'sweep' | 'specifications' | 'residuals' | 'bootstrap' | 'break' | 'kink' | 'forecast'
    } = {},
  ): Promise<string> {
    return (await this.ask('GET', `/api/v1/caption.txt`, [view, own])).text()
  }

  /** What the picture shows, in words: GET /api/v1/alt.txt */
  async getAltTxt(
    view: ViewQuery = '',
    own: {
      /** Which chart: the view’s own, or that of a tab. */
      readonly of?: 'trend' | 'sweep' | 'specifications' | 'residuals' | 'bootstrap' | 'break' | 'kink' | 'forecast'
    } = {},
  ): Promise<string> {
    return (await this.ask('GET', `/api/v1/alt.txt`, [view, own])).text()
  }

  /** The picture with its caption as Markdown: GET /api/v1/caption.md */
  async getCaptionMd(
    view: ViewQuery = '',
    own: {
      /** Which chart: the view’s own, or that of a tab. */
      readonly of?: 'trend' | 'sweep' | 'specifications' | 'residuals' | 'bootstrap' | 'break' | 'kink' | 'forecast'
    } = {},
  ): Promise<string> {
    return (await this.ask('GET', `/api/v1/caption.md`, [view, own])).text()
  }

  /** The picture with its caption as a float of LaTeX: GET /api/v1/caption.tex */
  async getCaptionTex(
    view: ViewQuery = '',
    own: {
      /** Which chart: the view’s own, or that of a tab. */
      readonly of?: 'trend' | 'sweep' | 'specifications' | 'residuals' | 'bootstrap' | 'break' | 'kink' | 'forecast'
    } = {},
  ): Promise<string> {
    return (await this.ask('GET', `/api/v1/caption.tex`, [view, own])).text()
  }

  /** A report to read: answer, figure, method, references: GET /api/v1/report.pdf */
  async getReportPdf(view: ViewQuery = ''): Promise<Uint8Array> {
    return new Uint8Array(await (await this.ask('GET', `/api/v1/report.pdf`, [view])).arrayBuffer())
  }

  /** The report as one HTML file: GET /api/v1/report.html */
  async getReportHtml(view: ViewQuery = ''): Promise<string> {
    return (await this.ask('GET', `/api/v1/report.html`, [view])).text()
  }

  /** The Typst source of the report: GET /api/v1/report.typ */
  async getReportTyp(view: ViewQuery = ''): Promise<string> {
    return (await this.ask('GET', `/api/v1/report.typ`, [view])).text()
  }

  /** The rows used, as CSV: GET /api/v1/points.csv */
  async getPointsCsv(
    view: ViewQuery = '',
    own: {
      /** The rows used, or every row of the series with the reason why it was left out. */
      readonly rows?: 'used' | 'all'
      /** Whether the file begins with the mark by which Excel knows UTF-8. */
      readonly bom?: 'no' | 'yes'
    } = {},
  ): Promise<string> {
    return (await this.ask('GET', `/api/v1/points.csv`, [view, own])).text()
  }

  /** The rows, the fit and the sources as an Excel workbook: GET /api/v1/points.xlsx */
  async getPointsXlsx(
    view: ViewQuery = '',
    own: {
      /** The rows used, or every row of the series with the reason why it was left out. */
      readonly rows?: 'used' | 'all'
    } = {},
  ): Promise<Uint8Array> {
    return new Uint8Array(await (await this.ask('GET', `/api/v1/points.xlsx`, [view, own])).arrayBuffer())
  }

  /** The rows, typed, as Parquet: GET /api/v1/points.parquet */
  async getPointsParquet(
    view: ViewQuery = '',
    own: {
      /** The rows used, or every row of the series with the reason why it was left out. */
      readonly rows?: 'used' | 'all'
    } = {},
  ): Promise<Uint8Array> {
    return new Uint8Array(await (await this.ask('GET', `/api/v1/points.parquet`, [view, own])).arrayBuffer())
  }

  /** The rows used as a table in Markdown: GET /api/v1/points.md */
  async getPointsMd(view: ViewQuery = ''): Promise<string> {
    return (await this.ask('GET', `/api/v1/points.md`, [view])).text()
  }

  /** The rows used as a table in LaTeX: GET /api/v1/points.tex */
  async getPointsTex(view: ViewQuery = ''): Promise<string> {
    return (await this.ask('GET', `/api/v1/points.tex`, [view])).text()
  }

  /** The fit, one quantity a line with its unit: GET /api/v1/fit.csv */
  async getFitCsv(
    view: ViewQuery = '',
    own: {
      /** Whether the file begins with the mark by which Excel knows UTF-8. */
      readonly bom?: 'no' | 'yes'
    } = {},
  ): Promise<string> {
    return (await this.ask('GET', `/api/v1/fit.csv`, [view, own])).text()
  }

  /** The answer to a view, whole: GET /api/v1/fit */
  async getFit(view: ViewQuery = ''): Promise<FitAnswer> {
    return (await (await this.ask('GET', `/api/v1/fit`, [view])).json()) as FitAnswer
  }

  /** Rows of your own, fitted and not kept: POST /api/v1/fit */
  async postFit(body: PostedTable, view: ViewQuery = ''): Promise<PostedAnswer> {
    return (await (await this.ask('POST', `/api/v1/fit`, [view], body)).json()) as PostedAnswer
  }

  /** A Python program that computes the numbers again: GET /api/v1/fit.py */
  async getFitPy(view: ViewQuery = ''): Promise<string> {
    return (await this.ask('GET', `/api/v1/fit.py`, [view])).text()
  }

  /** An R program that computes the numbers again: GET /api/v1/fit.R */
  async getFitR(view: ViewQuery = ''): Promise<string> {
    return (await this.ask('GET', `/api/v1/fit.R`, [view])).text()
  }

  /** The view and its sources as BibTeX: GET /api/v1/cite.bib */
  async getCiteBib(view: ViewQuery = ''): Promise<string> {
    return (await this.ask('GET', `/api/v1/cite.bib`, [view])).text()
  }

  /** The view and its sources as RIS: GET /api/v1/cite.ris */
  async getCiteRis(view: ViewQuery = ''): Promise<string> {
    return (await this.ask('GET', `/api/v1/cite.ris`, [view])).text()
  }

  /** The view and its sources as CSL-JSON: GET /api/v1/cite.json */
  async getCiteJson(view: ViewQuery = ''): Promise<string> {
    return (await this.ask('GET', `/api/v1/cite.json`, [view])).text()
  }

  /** The view and its sources as APA: GET /api/v1/cite.txt */
  async getCiteTxt(view: ViewQuery = ''): Promise<string> {
    return (await this.ask('GET', `/api/v1/cite.txt`, [view])).text()
  }

  /** The view as a document for a frame; to be framed at `/embed`: GET /api/v1/embed.html */
  async getEmbedHtml(view: ViewQuery = ''): Promise<string> {
    return (await this.ask('GET', `/api/v1/embed.html`, [view])).text()
  }

  /** Everything to reproduce the number: GET /api/v1/bundle.zip */
  async getBundleZip(view: ViewQuery = ''): Promise<Uint8Array> {
    return new Uint8Array(await (await this.ask('GET', `/api/v1/bundle.zip`, [view])).arrayBuffer())
  }

  /** How far draws are that take longer than a request: GET /api/v1/progress/{file} */
  async getProgress(file: string, view: ViewQuery = ''): Promise<Progress> {
    return (await (await this.ask('GET', `/api/v1/progress/${encodeURIComponent(file)}`, [view])).json()) as Progress
  }

  /** The comparison as PNG: GET /api/v1/compare/chart.png */
  async getCompareChartPng(
    own: {
      /** The query of a view, percent-encoded, or its address. */
      readonly view?: readonly string[]
      /** On one chart, or a panel a view. Left out: one chart where all costs have one unit. */
      readonly chart?: 'layers' | 'multiples'
      /** Places, from 1, of the two that are told apart. */
      readonly pair?: string
      /** Size of the picture: pixels of a screen, a size of print, or millimetres. */
      readonly size?: string
      /** Type of ticks and labels, in points. */
      readonly pt?: number
      /** Width in pixels, where the size is `screen`. */
      readonly width?: number
      /** Height in pixels, where the size is `screen`. */
      readonly height?: number
      /** What is behind the picture. */
      readonly ground?: 'paper' | 'white' | 'transparent'
      /** Whether the title is in the picture. */
      readonly title?: 'yes' | 'no'
      /** Whether the caption is in the picture. */
      readonly caption?: 'yes' | 'no'
      /** Pixels of the file a pixel of the picture. */
      readonly scale?: number
    } = {},
  ): Promise<Uint8Array> {
    return new Uint8Array(await (await this.ask('GET', `/api/v1/compare/chart.png`, [own])).arrayBuffer())
  }

  /** The comparison as SVG: GET /api/v1/compare/chart.svg */
  async getCompareChartSvg(
    own: {
      /** The query of a view, percent-encoded, or its address. */
      readonly view?: readonly string[]
      /** On one chart, or a panel a view. Left out: one chart where all costs have one unit. */
      readonly chart?: 'layers' | 'multiples'
      /** Places, from 1, of the two that are told apart. */
      readonly pair?: string
      /** Size of the picture: pixels of a screen, a size of print, or millimetres. */
      readonly size?: string
      /** Type of ticks and labels, in points. */
      readonly pt?: number
      /** Width in pixels, where the size is `screen`. */
      readonly width?: number
      /** Height in pixels, where the size is `screen`. */
      readonly height?: number
      /** What is behind the picture. */
      readonly ground?: 'paper' | 'white' | 'transparent'
      /** Whether the title is in the picture. */
      readonly title?: 'yes' | 'no'
      /** Whether the caption is in the picture. */
      readonly caption?: 'yes' | 'no'
    } = {},
  ): Promise<string> {
    return (await this.ask('GET', `/api/v1/compare/chart.svg`, [own])).text()
  }

  /** The comparison as PDF: GET /api/v1/compare/chart.pdf */
  async getCompareChartPdf(
    own: {
      /** The query of a view, percent-encoded, or its address. */
      readonly view?: readonly string[]
      /** On one chart, or a panel a view. Left out: one chart where all costs have one unit. */
      readonly chart?: 'layers' | 'multiples'
      /** Places, from 1, of the two that are told apart. */
      readonly pair?: string
      /** Size of the picture: pixels of a screen, a size of print, or millimetres. */
      readonly size?: string
      /** Type of ticks and labels, in points. */
      readonly pt?: number
      /** Width in pixels, where the size is `screen`. */
      readonly width?: number
      /** Height in pixels, where the size is `screen`. */
      readonly height?: number
      /** What is behind the picture. */
      readonly ground?: 'paper' | 'white' | 'transparent'
      /** Whether the title is in the picture. */
      readonly title?: 'yes' | 'no'
      /** Whether the caption is in the picture. */
      readonly caption?: 'yes' | 'no'
    } = {},
  ): Promise<Uint8Array> {
    return new Uint8Array(await (await this.ask('GET', `/api/v1/compare/chart.pdf`, [own])).arrayBuffer())
  }

  /** The words to paste beside the picture of a comparison: GET /api/v1/compare/chart.txt */
  async getCompareChartTxt(
    own: {
      /** The query of a view, percent-encoded, or its address. */
      readonly view?: readonly string[]
      /** On one chart, or a panel a view. Left out: one chart where all costs have one unit. */
      readonly chart?: 'layers' | 'multiples'
      /** Places, from 1, of the two that are told apart. */
      readonly pair?: string
      /** Which words: the caption as plain text, as Markdown or as LaTeX, or the long description. */
      readonly as?: 'caption' | 'alt' | 'markdown' | 'latex'
    } = {},
  ): Promise<string> {
    return (await this.ask('GET', `/api/v1/compare/chart.txt`, [own])).text()
  }

  /** A report of the comparison to read: GET /api/v1/compare/report.pdf */
  async getCompareReportPdf(
    own: {
      /** The query of a view, percent-encoded, or its address. */
      readonly view?: readonly string[]
      /** On one chart, or a panel a view. Left out: one chart where all costs have one unit. */
      readonly chart?: 'layers' | 'multiples'
      /** Places, from 1, of the two that are told apart. */
      readonly pair?: string
    } = {},
  ): Promise<Uint8Array> {
    return new Uint8Array(await (await this.ask('GET', `/api/v1/compare/report.pdf`, [own])).arrayBuffer())
  }

  /** The same as one HTML file: GET /api/v1/compare/report.html */
  async getCompareReportHtml(
    own: {
      /** The query of a view, percent-encoded, or its address. */
      readonly view?: readonly string[]
      /** On one chart, or a panel a view. Left out: one chart where all costs have one unit. */
      readonly chart?: 'layers' | 'multiples'
      /** Places, from 1, of the two that are told apart. */
      readonly pair?: string
    } = {},
  ): Promise<string> {
    return (await this.ask('GET', `/api/v1/compare/report.html`, [own])).text()
  }

  /** The answers of a comparison, one row a view: GET /api/v1/compare/answers.csv */
  async getCompareAnswersCsv(
    own: {
      /** The query of a view, percent-encoded, or its address. */
      readonly view?: readonly string[]
      /** On one chart, or a panel a view. Left out: one chart where all costs have one unit. */
      readonly chart?: 'layers' | 'multiples'
      /** Places, from 1, of the two that are told apart. */
      readonly pair?: string
    } = {},
  ): Promise<string> {
    return (await this.ask('GET', `/api/v1/compare/answers.csv`, [own])).text()
  }

  /** The differences of a comparison, one row a pair: GET /api/v1/compare/differences.csv */
  async getCompareDifferencesCsv(
    own: {
      /** The query of a view, percent-encoded, or its address. */
      readonly view?: readonly string[]
      /** On one chart, or a panel a view. Left out: one chart where all costs have one unit. */
      readonly chart?: 'layers' | 'multiples'
      /** Places, from 1, of the two that are told apart. */
      readonly pair?: string
    } = {},
  ): Promise<string> {
    return (await this.ask('GET', `/api/v1/compare/differences.csv`, [own])).text()
  }

  /** A comparison: each view with its answer, the differences, two told apart: GET /api/v1/compare */
  async getCompare(
    own: {
      /** The query of a view, percent-encoded, or its address. */
      readonly view?: readonly string[]
      /** On one chart, or a panel a view. Left out: one chart where all costs have one unit. */
      readonly chart?: 'layers' | 'multiples'
      /** Places, from 1, of the two that are told apart. */
      readonly pair?: string
    } = {},
  ): Promise<ComparisonAnswer> {
    return (await (await this.ask('GET', `/api/v1/compare`, [own])).json()) as ComparisonAnswer
  }

  /** How far draws are that take longer than a request: GET /api/v1/progress/compare */
  async getProgressOfComparison(
    own: {
      /** The query of a view, percent-encoded, or its address. */
      readonly view?: readonly string[]
      /** On one chart, or a panel a view. Left out: one chart where all costs have one unit. */
      readonly chart?: 'layers' | 'multiples'
      /** Places, from 1, of the two that are told apart. */
      readonly pair?: string
    } = {},
  ): Promise<Progress> {
    return (await (await this.ask('GET', `/api/v1/progress/compare`, [own])).json()) as Progress
  }

  /** How far draws are that take longer than a request: GET /api/v1/progress/compare/{file} */
  async getProgressOfComparisonFile(
    file: string,
    own: {
      /** The query of a view, percent-encoded, or its address. */
      readonly view?: readonly string[]
      /** On one chart, or a panel a view. Left out: one chart where all costs have one unit. */
      readonly chart?: 'layers' | 'multiples'
      /** Places, from 1, of the two that are told apart. */
      readonly pair?: string
    } = {},
  ): Promise<Progress> {
    return (await (
      await this.ask('GET', `/api/v1/progress/compare/${encodeURIComponent(file)}`, [own])
    ).json()) as Progress
  }

  /** Every study on one axis: SVG: GET /api/v1/charts/studies.svg */
  async getChartsStudiesSvg(
    own: {
      /** Size of the picture: pixels of a screen, a size of print, or millimetres. */
      readonly size?: string
      /** Type of ticks and labels, in points. */
      readonly pt?: number
      /** Width in pixels, where the size is `screen`. */
      readonly width?: number
      /** Height in pixels, where the size is `screen`. */
      readonly height?: number
      /** What is behind the picture. */
      readonly ground?: 'paper' | 'white' | 'transparent'
      /** Whether the title is in the picture. */
      readonly title?: 'yes' | 'no'
      /** Whether the caption is in the picture. */
      readonly caption?: 'yes' | 'no'
      /** Pixels of the file a pixel of the picture. */
      readonly scale?: number
      /** Whether rows of a page’s chart that the height has no room for are left out. */
      readonly cut?: 'no' | 'yes'
    } = {},
  ): Promise<string> {
    return (await this.ask('GET', `/api/v1/charts/studies.svg`, [own])).text()
  }

  /** Every study on one axis: PNG: GET /api/v1/charts/studies.png */
  async getChartsStudiesPng(
    own: {
      /** Size of the picture: pixels of a screen, a size of print, or millimetres. */
      readonly size?: string
      /** Type of ticks and labels, in points. */
      readonly pt?: number
      /** Width in pixels, where the size is `screen`. */
      readonly width?: number
      /** Height in pixels, where the size is `screen`. */
      readonly height?: number
      /** What is behind the picture. */
      readonly ground?: 'paper' | 'white' | 'transparent'
      /** Whether the title is in the picture. */
      readonly title?: 'yes' | 'no'
      /** Whether the caption is in the picture. */
      readonly caption?: 'yes' | 'no'
      /** Pixels of the file a pixel of the picture. */
      readonly scale?: number
      /** Whether rows of a page’s chart that the height has no room for are left out. */
      readonly cut?: 'no' | 'yes'
    } = {},
  ): Promise<Uint8Array> {
    return new Uint8Array(await (await this.ask('GET', `/api/v1/charts/studies.png`, [own])).arrayBuffer())
  }

  /** Every study on one axis: PDF: GET /api/v1/charts/studies.pdf */
  async getChartsStudiesPdf(
    own: {
      /** Size of the picture: pixels of a screen, a size of print, or millimetres. */
      readonly size?: string
      /** Type of ticks and labels, in points. */
      readonly pt?: number
      /** Width in pixels, where the size is `screen`. */
      readonly width?: number
      /** Height in pixels, where the size is `screen`. */
      readonly height?: number
      /** What is behind the picture. */
      readonly ground?: 'paper' | 'white' | 'transparent'
      /** Whether the title is in the picture. */
      readonly title?: 'yes' | 'no'
      /** Whether the caption is in the picture. */
      readonly caption?: 'yes' | 'no'
      /** Whether rows of a page’s chart that the height has no room for are left out. */
      readonly cut?: 'no' | 'yes'
    } = {},
  ): Promise<Uint8Array> {
    return new Uint8Array(await (await this.ask('GET', `/api/v1/charts/studies.pdf`, [own])).arrayBuffer())
  }

  /** Every study on one axis: Its numbers (CSV): GET /api/v1/charts/studies.csv */
  async getChartsStudiesCsv(): Promise<string> {
    return (await this.ask('GET', `/api/v1/charts/studies.csv`, [])).text()
  }

  /** Every study on one axis: Its caption (text): GET /api/v1/charts/studies.txt */
  async getChartsStudiesTxt(
    own: {
      /** Which words: the caption as plain text, as Markdown or as LaTeX, or the long description. */
      readonly as?: 'caption' | 'alt' | 'markdown' | 'latex'
    } = {},
  ): Promise<string> {
    return (await this.ask('GET', `/api/v1/charts/studies.txt`, [own])).text()
  }

  /** All benchmarks together: SVG: GET /api/v1/charts/benchmarks.svg */
  async getChartsBenchmarksSvg(
    own: {
      /** Size of the picture: pixels of a screen, a size of print, or millimetres. */
      readonly size?: string
      /** Type of ticks and labels, in points. */
      readonly pt?: number
      /** Width in pixels, where the size is `screen`. */
      readonly width?: number
      /** Height in pixels, where the size is `screen`. */
      readonly height?: number
      /** What is behind the picture. */
      readonly ground?: 'paper' | 'white' | 'transparent'
      /** Whether the title is in the picture. */
      readonly title?: 'yes' | 'no'
      /** Whether the caption is in the picture. */
      readonly caption?: 'yes' | 'no'
      /** Pixels of the file a pixel of the picture. */
      readonly scale?: number
      /** Whether rows of a page’s chart that the height has no room for are left out. */
      readonly cut?: 'no' | 'yes'
    } = {},
  ): Promise<string> {
    return (await this.ask('GET', `/api/v1/charts/benchmarks.svg`, [own])).text()
  }

  /** All benchmarks together: PNG: GET /api/v1/charts/benchmarks.png */
  async getChartsBenchmarksPng(
    own: {
      /** Size of the picture: pixels of a screen, a size of print, or millimetres. */
      readonly size?: string
      /** Type of ticks and labels, in points. */
      readonly pt?: number
      /** Width in pixels, where the size is `screen`. */
      readonly width?: number
      /** Height in pixels, where the size is `screen`. */
      readonly height?: number
      /** What is behind the picture. */
      readonly ground?: 'paper' | 'white' | 'transparent'
      /** Whether the title is in the picture. */
      readonly title?: 'yes' | 'no'
      /** Whether the caption is in the picture. */
      readonly caption?: 'yes' | 'no'
      /** Pixels of the file a pixel of the picture. */
      readonly scale?: number
      /** Whether rows of a page’s chart that the height has no room for are left out. */
      readonly cut?: 'no' | 'yes'
    } = {},
  ): Promise<Uint8Array> {
    return new Uint8Array(await (await this.ask('GET', `/api/v1/charts/benchmarks.png`, [own])).arrayBuffer())
  }

  /** All benchmarks together: PDF: GET /api/v1/charts/benchmarks.pdf */
  async getChartsBenchmarksPdf(
    own: {
      /** Size of the picture: pixels of a screen, a size of print, or millimetres. */
      readonly size?: string
      /** Type of ticks and labels, in points. */
      readonly pt?: number
      /** Width in pixels, where the size is `screen`. */
      readonly width?: number
      /** Height in pixels, where the size is `screen`. */
      readonly height?: number
      /** What is behind the picture. */
      readonly ground?: 'paper' | 'white' | 'transparent'
      /** Whether the title is in the picture. */
      readonly title?: 'yes' | 'no'
      /** Whether the caption is in the picture. */
      readonly caption?: 'yes' | 'no'
      /** Whether rows of a page’s chart that the height has no room for are left out. */
      readonly cut?: 'no' | 'yes'
    } = {},
  ): Promise<Uint8Array> {
    return new Uint8Array(await (await this.ask('GET', `/api/v1/charts/benchmarks.pdf`, [own])).arrayBuffer())
  }

  /** All benchmarks together: Its numbers (CSV): GET /api/v1/charts/benchmarks.csv */
  async getChartsBenchmarksCsv(): Promise<string> {
    return (await this.ask('GET', `/api/v1/charts/benchmarks.csv`, [])).text()
  }

  /** All benchmarks together: Its caption (text): GET /api/v1/charts/benchmarks.txt */
  async getChartsBenchmarksTxt(
    own: {
      /** Which words: the caption as plain text, as Markdown or as LaTeX, or the long description. */
      readonly as?: 'caption' | 'alt' | 'markdown' | 'latex'
    } = {},
  ): Promise<string> {
    return (await this.ask('GET', `/api/v1/charts/benchmarks.txt`, [own])).text()
  }

  /** Published estimates: SVG: GET /api/v1/charts/literature.svg */
  async getChartsLiteratureSvg(
    own: {
      /** Field of the estimates. */
      readonly field?: string
      /** Quantity of the estimates. */
      readonly kind?: string
      /** What falls or rises by two. */
      readonly direction?: 'halving' | 'doubling' | 'model'
      /** First year of publication. */
      readonly from?: string
      /** Last year of publication. */
      readonly to?: string
      /** Words that must all be there. */
      readonly q?: string
      /** By what the rows are grouped. */
      readonly group?: 'field' | 'kind' | 'year' | 'none'
      /** In what order the rows stand. */
      readonly sort?: 'speed' | 'year' | 'study'
      /** Size of the picture: pixels of a screen, a size of print, or millimetres. */
      readonly size?: string
      /** Type of ticks and labels, in points. */
      readonly pt?: number
      /** Width in pixels, where the size is `screen`. */
      readonly width?: number
      /** Height in pixels, where the size is `screen`. */
      readonly height?: number
      /** What is behind the picture. */
      readonly ground?: 'paper' | 'white' | 'transparent'
      /** Whether the title is in the picture. */
      readonly title?: 'yes' | 'no'
      /** Whether the caption is in the picture. */
      readonly caption?: 'yes' | 'no'
      /** Pixels of the file a pixel of the picture. */
      readonly scale?: number
      /** Whether rows of a page’s chart that the height has no room for are left out. */
      readonly cut?: 'no' | 'yes'
    } = {},
  ): Promise<string> {
    return (await this.ask('GET', `/api/v1/charts/literature.svg`, [own])).text()
  }

  /** Published estimates: PNG: GET /api/v1/charts/literature.png */
  async getChartsLiteraturePng(
    own: {
      /** Field of the estimates. */
      readonly field?: string
      /** Quantity of the estimates. */
      readonly kind?: string
      /** What falls or rises by two. */
      readonly direction?: 'halving' | 'doubling' | 'model'
      /** First year of publication. */
      readonly from?: string
      /** Last year of publication. */
      readonly to?: string
      /** Words that must all be there. */
      readonly q?: string
      /** By what the rows are grouped. */
      readonly group?: 'field' | 'kind' | 'year' | 'none'
      /** In what order the rows stand. */
      readonly sort?: 'speed' | 'year' | 'study'
      /** Size of the picture: pixels of a screen, a size of print, or millimetres. */
      readonly size?: string
      /** Type of ticks and labels, in points. */
      readonly pt?: number
      /** Width in pixels, where the size is `screen`. */
      readonly width?: number
      /** Height in pixels, where the size is `screen`. */
      readonly height?: number
      /** What is behind the picture. */
      readonly ground?: 'paper' | 'white' | 'transparent'
      /** Whether the title is in the picture. */
      readonly title?: 'yes' | 'no'
      /** Whether the caption is in the picture. */
      readonly caption?: 'yes' | 'no'
      /** Pixels of the file a pixel of the picture. */
      readonly scale?: number
      /** Whether rows of a page’s chart that the height has no room for are left out. */
      readonly cut?: 'no' | 'yes'
    } = {},
  ): Promise<Uint8Array> {
    return new Uint8Array(await (await this.ask('GET', `/api/v1/charts/literature.png`, [own])).arrayBuffer())
  }

  /** Published estimates: PDF: GET /api/v1/charts/literature.pdf */
  async getChartsLiteraturePdf(
    own: {
      /** Field of the estimates. */
      readonly field?: string
      /** Quantity of the estimates. */
      readonly kind?: string
      /** What falls or rises by two. */
      readonly direction?: 'halving' | 'doubling' | 'model'
      /** First year of publication. */
      readonly from?: string
      /** Last year of publication. */
      readonly to?: string
      /** Words that must all be there. */
      readonly q?: string
      /** By what the rows are grouped. */
      readonly group?: 'field' | 'kind' | 'year' | 'none'
      /** In what order the rows stand. */
      readonly sort?: 'speed' | 'year' | 'study'
      /** Size of the picture: pixels of a screen, a size of print, or millimetres. */
      readonly size?: string
      /** Type of ticks and labels, in points. */
      readonly pt?: number
      /** Width in pixels, where the size is `screen`. */
      readonly width?: number
      /** Height in pixels, where the size is `screen`. */
      readonly height?: number
      /** What is behind the picture. */
      readonly ground?: 'paper' | 'white' | 'transparent'
      /** Whether the title is in the picture. */
      readonly title?: 'yes' | 'no'
      /** Whether the caption is in the picture. */
      readonly caption?: 'yes' | 'no'
      /** Whether rows of a page’s chart that the height has no room for are left out. */
      readonly cut?: 'no' | 'yes'
    } = {},
  ): Promise<Uint8Array> {
    return new Uint8Array(await (await this.ask('GET', `/api/v1/charts/literature.pdf`, [own])).arrayBuffer())
  }

  /** Published estimates: Its numbers (CSV): GET /api/v1/charts/literature.csv */
  async getChartsLiteratureCsv(
    own: {
      /** Field of the estimates. */
      readonly field?: string
      /** Quantity of the estimates. */
      readonly kind?: string
      /** What falls or rises by two. */
      readonly direction?: 'halving' | 'doubling' | 'model'
      /** First year of publication. */
      readonly from?: string
      /** Last year of publication. */
      readonly to?: string
      /** Words that must all be there. */
      readonly q?: string
      /** By what the rows are grouped. */
      readonly group?: 'field' | 'kind' | 'year' | 'none'
      /** In what order the rows stand. */
      readonly sort?: 'speed' | 'year' | 'study'
    } = {},
  ): Promise<string> {
    return (await this.ask('GET', `/api/v1/charts/literature.csv`, [own])).text()
  }

  /** Published estimates: Its caption (text): GET /api/v1/charts/literature.txt */
  async getChartsLiteratureTxt(
    own: {
      /** Field of the estimates. */
      readonly field?: string
      /** Quantity of the estimates. */
      readonly kind?: string
      /** What falls or rises by two. */
      readonly direction?: 'halving' | 'doubling' | 'model'
      /** First year of publication. */
      readonly from?: string
      /** Last year of publication. */
      readonly to?: string
      /** Words that must all be there. */
      readonly q?: string
      /** By what the rows are grouped. */
      readonly group?: 'field' | 'kind' | 'year' | 'none'
      /** In what order the rows stand. */
      readonly sort?: 'speed' | 'year' | 'study'
      /** Which words: the caption as plain text, as Markdown or as LaTeX, or the long description. */
      readonly as?: 'caption' | 'alt' | 'markdown' | 'latex'
    } = {},
  ): Promise<string> {
    return (await this.ask('GET', `/api/v1/charts/literature.txt`, [own])).text()
  }

  /** Published numbers and ours: SVG: GET /api/v1/charts/replications.svg */
  async getChartsReplicationsSvg(
    own: {
      /** Size of the picture: pixels of a screen, a size of print, or millimetres. */
      readonly size?: string
      /** Type of ticks and labels, in points. */
      readonly pt?: number
      /** Width in pixels, where the size is `screen`. */
      readonly width?: number
      /** Height in pixels, where the size is `screen`. */
      readonly height?: number
      /** What is behind the picture. */
      readonly ground?: 'paper' | 'white' | 'transparent'
      /** Whether the title is in the picture. */
      readonly title?: 'yes' | 'no'
      /** Whether the caption is in the picture. */
      readonly caption?: 'yes' | 'no'
      /** Pixels of the file a pixel of the picture. */
      readonly scale?: number
      /** Whether rows of a page’s chart that the height has no room for are left out. */
      readonly cut?: 'no' | 'yes'
    } = {},
  ): Promise<string> {
    return (await this.ask('GET', `/api/v1/charts/replications.svg`, [own])).text()
  }

  /** Published numbers and ours: PNG: GET /api/v1/charts/replications.png */
  async getChartsReplicationsPng(
    own: {
      /** Size of the picture: pixels of a screen, a size of print, or millimetres. */
      readonly size?: string
      /** Type of ticks and labels, in points. */
      readonly pt?: number
      /** Width in pixels, where the size is `screen`. */
      readonly width?: number
      /** Height in pixels, where the size is `screen`. */
      readonly height?: number
      /** What is behind the picture. */
      readonly ground?: 'paper' | 'white' | 'transparent'
      /** Whether the title is in the picture. */
      readonly title?: 'yes' | 'no'
      /** Whether the caption is in the picture. */
      readonly caption?: 'yes' | 'no'
      /** Pixels of the file a pixel of the picture. */
      readonly scale?: number
      /** Whether rows of a page’s chart that the height has no room for are left out. */
      readonly cut?: 'no' | 'yes'
    } = {},
  ): Promise<Uint8Array> {
    return new Uint8Array(await (await this.ask('GET', `/api/v1/charts/replications.png`, [own])).arrayBuffer())
  }

  /** Published numbers and ours: PDF: GET /api/v1/charts/replications.pdf */
  async getChartsReplicationsPdf(
    own: {
      /** Size of the picture: pixels of a screen, a size of print, or millimetres. */
      readonly size?: string
      /** Type of ticks and labels, in points. */
      readonly pt?: number
      /** Width in pixels, where the size is `screen`. */
      readonly width?: number
      /** Height in pixels, where the size is `screen`. */
      readonly height?: number
      /** What is behind the picture. */
      readonly ground?: 'paper' | 'white' | 'transparent'
      /** Whether the title is in the picture. */
      readonly title?: 'yes' | 'no'
      /** Whether the caption is in the picture. */
      readonly caption?: 'yes' | 'no'
      /** Whether rows of a page’s chart that the height has no room for are left out. */
      readonly cut?: 'no' | 'yes'
    } = {},
  ): Promise<Uint8Array> {
    return new Uint8Array(await (await this.ask('GET', `/api/v1/charts/replications.pdf`, [own])).arrayBuffer())
  }

  /** Published numbers and ours: Its numbers (CSV): GET /api/v1/charts/replications.csv */
  async getChartsReplicationsCsv(): Promise<string> {
    return (await this.ask('GET', `/api/v1/charts/replications.csv`, [])).text()
  }

  /** Published numbers and ours: Its caption (text): GET /api/v1/charts/replications.txt */
  async getChartsReplicationsTxt(
    own: {
      /** Which words: the caption as plain text, as Markdown or as LaTeX, or the long description. */
      readonly as?: 'caption' | 'alt' | 'markdown' | 'latex'
    } = {},
  ): Promise<string> {
    return (await this.ask('GET', `/api/v1/charts/replications.txt`, [own])).text()
  }

  /** Rates by parameters and by compute: SVG: GET /api/v1/charts/parameters.svg */
  async getChartsParametersSvg(
    own: {
      /** Size of the picture: pixels of a screen, a size of print, or millimetres. */
      readonly size?: string
      /** Type of ticks and labels, in points. */
      readonly pt?: number
      /** Width in pixels, where the size is `screen`. */
      readonly width?: number
      /** Height in pixels, where the size is `screen`. */
      readonly height?: number
      /** What is behind the picture. */
      readonly ground?: 'paper' | 'white' | 'transparent'
      /** Whether the title is in the picture. */
      readonly title?: 'yes' | 'no'
      /** Whether the caption is in the picture. */
      readonly caption?: 'yes' | 'no'
      /** Pixels of the file a pixel of the picture. */
      readonly scale?: number
      /** Whether rows of a page’s chart that the height has no room for are left out. */
      readonly cut?: 'no' | 'yes'
    } = {},
  ): Promise<string> {
    return (await this.ask('GET', `/api/v1/charts/parameters.svg`, [own])).text()
  }

  /** Rates by parameters and by compute: PNG: GET /api/v1/charts/parameters.png */
  async getChartsParametersPng(
    own: {
      /** Size of the picture: pixels of a screen, a size of print, or millimetres. */
      readonly size?: string
      /** Type of ticks and labels, in points. */
      readonly pt?: number
      /** Width in pixels, where the size is `screen`. */
      readonly width?: number
      /** Height in pixels, where the size is `screen`. */
      readonly height?: number
      /** What is behind the picture. */
      readonly ground?: 'paper' | 'white' | 'transparent'
      /** Whether the title is in the picture. */
      readonly title?: 'yes' | 'no'
      /** Whether the caption is in the picture. */
      readonly caption?: 'yes' | 'no'
      /** Pixels of the file a pixel of the picture. */
      readonly scale?: number
      /** Whether rows of a page’s chart that the height has no room for are left out. */
      readonly cut?: 'no' | 'yes'
    } = {},
  ): Promise<Uint8Array> {
    return new Uint8Array(await (await this.ask('GET', `/api/v1/charts/parameters.png`, [own])).arrayBuffer())
  }

  /** Rates by parameters and by compute: PDF: GET /api/v1/charts/parameters.pdf */
  async getChartsParametersPdf(
    own: {
      /** Size of the picture: pixels of a screen, a size of print, or millimetres. */
      readonly size?: string
      /** Type of ticks and labels, in points. */
      readonly pt?: number
      /** Width in pixels, where the size is `screen`. */
      readonly width?: number
      /** Height in pixels, where the size is `screen`. */
      readonly height?: number
      /** What is behind the picture. */
      readonly ground?: 'paper' | 'white' | 'transparent'
      /** Whether the title is in the picture. */
      readonly title?: 'yes' | 'no'
      /** Whether the caption is in the picture. */
      readonly caption?: 'yes' | 'no'
      /** Whether rows of a page’s chart that the height has no room for are left out. */
      readonly cut?: 'no' | 'yes'
    } = {},
  ): Promise<Uint8Array> {
    return new Uint8Array(await (await this.ask('GET', `/api/v1/charts/parameters.pdf`, [own])).arrayBuffer())
  }

  /** Rates by parameters and by compute: Its numbers (CSV): GET /api/v1/charts/parameters.csv */
  async getChartsParametersCsv(): Promise<string> {
    return (await this.ask('GET', `/api/v1/charts/parameters.csv`, [])).text()
  }

  /** Rates by parameters and by compute: Its caption (text): GET /api/v1/charts/parameters.txt */
  async getChartsParametersTxt(
    own: {
      /** Which words: the caption as plain text, as Markdown or as LaTeX, or the long description. */
      readonly as?: 'caption' | 'alt' | 'markdown' | 'latex'
    } = {},
  ): Promise<string> {
    return (await this.ask('GET', `/api/v1/charts/parameters.txt`, [own])).text()
  }

  /** What progress is made of: SVG: GET /api/v1/charts/progress.svg */
  async getChartsProgressSvg(
    own: {
      /** Size of the picture: pixels of a screen, a size of print, or millimetres. */
      readonly size?: string
      /** Type of ticks and labels, in points. */
      readonly pt?: number
      /** Width in pixels, where the size is `screen`. */
      readonly width?: number
      /** Height in pixels, where the size is `screen`. */
      readonly height?: number
      /** What is behind the picture. */
      readonly ground?: 'paper' | 'white' | 'transparent'
      /** Whether the title is in the picture. */
      readonly title?: 'yes' | 'no'
      /** Whether the caption is in the picture. */
      readonly caption?: 'yes' | 'no'
      /** Pixels of the file a pixel of the picture. */
      readonly scale?: number
      /** Whether rows of a page’s chart that the height has no room for are left out. */
      readonly cut?: 'no' | 'yes'
    } = {},
  ): Promise<string> {
    return (await this.ask('GET', `/api/v1/charts/progress.svg`, [own])).text()
  }

  /** What progress is made of: PNG: GET /api/v1/charts/progress.png */
  async getChartsProgressPng(
    own: {
      /** Size of the picture: pixels of a screen, a size of print, or millimetres. */
      readonly size?: string
      /** Type of ticks and labels, in points. */
      readonly pt?: number
      /** Width in pixels, where the size is `screen`. */
      readonly width?: number
      /** Height in pixels, where the size is `screen`. */
      readonly height?: number
      /** What is behind the picture. */
      readonly ground?: 'paper' | 'white' | 'transparent'
      /** Whether the title is in the picture. */
      readonly title?: 'yes' | 'no'
      /** Whether the caption is in the picture. */
      readonly caption?: 'yes' | 'no'
      /** Pixels of the file a pixel of the picture. */
      readonly scale?: number
      /** Whether rows of a page’s chart that the height has no room for are left out. */
      readonly cut?: 'no' | 'yes'
    } = {},
  ): Promise<Uint8Array> {
    return new Uint8Array(await (await this.ask('GET', `/api/v1/charts/progress.png`, [own])).arrayBuffer())
  }

  /** What progress is made of: PDF: GET /api/v1/charts/progress.pdf */
  async getChartsProgressPdf(
    own: {
      /** Size of the picture: pixels of a screen, a size of print, or millimetres. */
      readonly size?: string
      /** Type of ticks and labels, in points. */
      readonly pt?: number
      /** Width in pixels, where the size is `screen`. */
      readonly width?: number
      /** Height in pixels, where the size is `screen`. */
      readonly height?: number
      /** What is behind the picture. */
      readonly ground?: 'paper' | 'white' | 'transparent'
      /** Whether the title is in the picture. */
      readonly title?: 'yes' | 'no'
      /** Whether the caption is in the picture. */
      readonly caption?: 'yes' | 'no'
      /** Whether rows of a page’s chart that the height has no room for are left out. */
      readonly cut?: 'no' | 'yes'
    } = {},
  ): Promise<Uint8Array> {
    return new Uint8Array(await (await this.ask('GET', `/api/v1/charts/progress.pdf`, [own])).arrayBuffer())
  }

  /** What progress is made of: Its numbers (CSV): GET /api/v1/charts/progress.csv */
  async getChartsProgressCsv(): Promise<string> {
    return (await this.ask('GET', `/api/v1/charts/progress.csv`, [])).text()
  }

  /** What progress is made of: Its caption (text): GET /api/v1/charts/progress.txt */
  async getChartsProgressTxt(
    own: {
      /** Which words: the caption as plain text, as Markdown or as LaTeX, or the long description. */
      readonly as?: 'caption' | 'alt' | 'markdown' | 'latex'
    } = {},
  ): Promise<string> {
    return (await this.ask('GET', `/api/v1/charts/progress.txt`, [own])).text()
  }

  /** The halving time over the penalty: SVG: GET /api/v1/charts/penalty.svg */
  async getChartsPenaltySvg(
    own: {
      /** Size of the picture: pixels of a screen, a size of print, or millimetres. */
      readonly size?: string
      /** Type of ticks and labels, in points. */
      readonly pt?: number
      /** Width in pixels, where the size is `screen`. */
      readonly width?: number
      /** Height in pixels, where the size is `screen`. */
      readonly height?: number
      /** What is behind the picture. */
      readonly ground?: 'paper' | 'white' | 'transparent'
      /** Whether the title is in the picture. */
      readonly title?: 'yes' | 'no'
      /** Whether the caption is in the picture. */
      readonly caption?: 'yes' | 'no'
      /** Pixels of the file a pixel of the picture. */
      readonly scale?: number
      /** Whether rows of a page’s chart that the height has no room for are left out. */
      readonly cut?: 'no' | 'yes'
    } = {},
  ): Promise<string> {
    return (await this.ask('GET', `/api/v1/charts/penalty.svg`, [own])).text()
  }

  /** The halving time over the penalty: PNG: GET /api/v1/charts/penalty.png */
  async getChartsPenaltyPng(
    own: {
      /** Size of the picture: pixels of a screen, a size of print, or millimetres. */
      readonly size?: string
      /** Type of ticks and labels, in points. */
      readonly pt?: number
      /** Width in pixels, where the size is `screen`. */
      readonly width?: number
      /** Height in pixels, where the size is `screen`. */
      readonly height?: number
      /** What is behind the picture. */
      readonly ground?: 'paper' | 'white' | 'transparent'
      /** Whether the title is in the picture. */
      readonly title?: 'yes' | 'no'
      /** Whether the caption is in the picture. */
      readonly caption?: 'yes' | 'no'
      /** Pixels of the file a pixel of the picture. */
      readonly scale?: number
      /** Whether rows of a page’s chart that the height has no room for are left out. */
      readonly cut?: 'no' | 'yes'
    } = {},
  ): Promise<Uint8Array> {
    return new Uint8Array(await (await this.ask('GET', `/api/v1/charts/penalty.png`, [own])).arrayBuffer())
  }

  /** The halving time over the penalty: PDF: GET /api/v1/charts/penalty.pdf */
  async getChartsPenaltyPdf(
    own: {
      /** Size of the picture: pixels of a screen, a size of print, or millimetres. */
      readonly size?: string
      /** Type of ticks and labels, in points. */
      readonly pt?: number
      /** Width in pixels, where the size is `screen`. */
      readonly width?: number
      /** Height in pixels, where the size is `screen`. */
      readonly height?: number
      /** What is behind the picture. */
      readonly ground?: 'paper' | 'white' | 'transparent'
      /** Whether the title is in the picture. */
      readonly title?: 'yes' | 'no'
      /** Whether the caption is in the picture. */
      readonly caption?: 'yes' | 'no'
      /** Whether rows of a page’s chart that the height has no room for are left out. */
      readonly cut?: 'no' | 'yes'
    } = {},
  ): Promise<Uint8Array> {
    return new Uint8Array(await (await this.ask('GET', `/api/v1/charts/penalty.pdf`, [own])).arrayBuffer())
  }

  /** The halving time over the penalty: Its numbers (CSV): GET /api/v1/charts/penalty.csv */
  async getChartsPenaltyCsv(): Promise<string> {
    return (await this.ask('GET', `/api/v1/charts/penalty.csv`, [])).text()
  }

  /** The halving time over the penalty: Its caption (text): GET /api/v1/charts/penalty.txt */
  async getChartsPenaltyTxt(
    own: {
      /** Which words: the caption as plain text, as Markdown or as LaTeX, or the long description. */
      readonly as?: 'caption' | 'alt' | 'markdown' | 'latex'
    } = {},
  ): Promise<string> {
    return (await this.ask('GET', `/api/v1/charts/penalty.txt`, [own])).text()
  }

  /** What lowered the loss between two models: SVG: GET /api/v1/charts/split.svg */
  async getChartsSplitSvg(
    own: {
      /** Id of the row of the earlier model. */
      readonly from?: string
      /** Id of the row of the later model. */
      readonly to?: string
      /** Size of the picture: pixels of a screen, a size of print, or millimetres. */
      readonly size?: string
      /** Type of ticks and labels, in points. */
      readonly pt?: number
      /** Width in pixels, where the size is `screen`. */
      readonly width?: number
      /** Height in pixels, where the size is `screen`. */
      readonly height?: number
      /** What is behind the picture. */
      readonly ground?: 'paper' | 'white' | 'transparent'
      /** Whether the title is in the picture. */
      readonly title?: 'yes' | 'no'
      /** Whether the caption is in the picture. */
      readonly caption?: 'yes' | 'no'
      /** Pixels of the file a pixel of the picture. */
      readonly scale?: number
      /** Whether rows of a page’s chart that the height has no room for are left out. */
      readonly cut?: 'no' | 'yes'
    } = {},
  ): Promise<string> {
    return (await this.ask('GET', `/api/v1/charts/split.svg`, [own])).text()
  }

  /** What lowered the loss between two models: PNG: GET /api/v1/charts/split.png */
  async getChartsSplitPng(
    own: {
      /** Id of the row of the earlier model. */
      readonly from?: string
      /** Id of the row of the later model. */
      readonly to?: string
      /** Size of the picture: pixels of a screen, a size of print, or millimetres. */
      readonly size?: string
      /** Type of ticks and labels, in points. */
      readonly pt?: number
      /** Width in pixels, where the size is `screen`. */
      readonly width?: number
      /** Height in pixels, where the size is `screen`. */
      readonly height?: number
      /** What is behind the picture. */
      readonly ground?: 'paper' | 'white' | 'transparent'
      /** Whether the title is in the picture. */
      readonly title?: 'yes' | 'no'
      /** Whether the caption is in the picture. */
      readonly caption?: 'yes' | 'no'
      /** Pixels of the file a pixel of the picture. */
      readonly scale?: number
      /** Whether rows of a page’s chart that the height has no room for are left out. */
      readonly cut?: 'no' | 'yes'
    } = {},
  ): Promise<Uint8Array> {
    return new Uint8Array(await (await this.ask('GET', `/api/v1/charts/split.png`, [own])).arrayBuffer())
  }

  /** What lowered the loss between two models: PDF: GET /api/v1/charts/split.pdf */
  async getChartsSplitPdf(
    own: {
      /** Id of the row of the earlier model. */
      readonly from?: string
      /** Id of the row of the later model. */
      readonly to?: string
      /** Size of the picture: pixels of a screen, a size of print, or millimetres. */
      readonly size?: string
      /** Type of ticks and labels, in points. */
      readonly pt?: number
      /** Width in pixels, where the size is `screen`. */
      readonly width?: number
      /** Height in pixels, where the size is `screen`. */
      readonly height?: number
      /** What is behind the picture. */
      readonly ground?: 'paper' | 'white' | 'transparent'
      /** Whether the title is in the picture. */
      readonly title?: 'yes' | 'no'
      /** Whether the caption is in the picture. */
      readonly caption?: 'yes' | 'no'
      /** Whether rows of a page’s chart that the height has no room for are left out. */
      readonly cut?: 'no' | 'yes'
    } = {},
  ): Promise<Uint8Array> {
    return new Uint8Array(await (await this.ask('GET', `/api/v1/charts/split.pdf`, [own])).arrayBuffer())
  }

  /** What lowered the loss between two models: Its numbers (CSV): GET /api/v1/charts/split.csv */
  async getChartsSplitCsv(
    own: {
      /** Id of the row of the earlier model. */
      readonly from?: string
      /** Id of the row of the later model. */
      readonly to?: string
    } = {},
  ): Promise<string> {
    return (await this.ask('GET', `/api/v1/charts/split.csv`, [own])).text()
  }

  /** What lowered the loss between two models: Its caption (text): GET /api/v1/charts/split.txt */
  async getChartsSplitTxt(
    own: {
      /** Id of the row of the earlier model. */
      readonly from?: string
      /** Id of the row of the later model. */
      readonly to?: string
      /** Which words: the caption as plain text, as Markdown or as LaTeX, or the long description. */
      readonly as?: 'caption' | 'alt' | 'markdown' | 'latex'
    } = {},
  ): Promise<string> {
    return (await this.ask('GET', `/api/v1/charts/split.txt`, [own])).text()
  }

  /** Parameters and score: SVG: GET /api/v1/charts/sizes.svg */
  async getChartsSizesSvg(
    own: {
      /** Size of the picture: pixels of a screen, a size of print, or millimetres. */
      readonly size?: string
      /** Type of ticks and labels, in points. */
      readonly pt?: number
      /** Width in pixels, where the size is `screen`. */
      readonly width?: number
      /** Height in pixels, where the size is `screen`. */
      readonly height?: number
      /** What is behind the picture. */
      readonly ground?: 'paper' | 'white' | 'transparent'
      /** Whether the title is in the picture. */
      readonly title?: 'yes' | 'no'
      /** Whether the caption is in the picture. */
      readonly caption?: 'yes' | 'no'
      /** Pixels of the file a pixel of the picture. */
      readonly scale?: number
      /** Whether rows of a page’s chart that the height has no room for are left out. */
      readonly cut?: 'no' | 'yes'
    } = {},
  ): Promise<string> {
    return (await this.ask('GET', `/api/v1/charts/sizes.svg`, [own])).text()
  }

  /** Parameters and score: PNG: GET /api/v1/charts/sizes.png */
  async getChartsSizesPng(
    own: {
      /** Size of the picture: pixels of a screen, a size of print, or millimetres. */
      readonly size?: string
      /** Type of ticks and labels, in points. */
      readonly pt?: number
      /** Width in pixels, where the size is `screen`. */
      readonly width?: number
      /** Height in pixels, where the size is `screen`. */
      readonly height?: number
      /** What is behind the picture. */
      readonly ground?: 'paper' | 'white' | 'transparent'
      /** Whether the title is in the picture. */
      readonly title?: 'yes' | 'no'
      /** Whether the caption is in the picture. */
      readonly caption?: 'yes' | 'no'
      /** Pixels of the file a pixel of the picture. */
      readonly scale?: number
      /** Whether rows of a page’s chart that the height has no room for are left out. */
      readonly cut?: 'no' | 'yes'
    } = {},
  ): Promise<Uint8Array> {
    return new Uint8Array(await (await this.ask('GET', `/api/v1/charts/sizes.png`, [own])).arrayBuffer())
  }

  /** Parameters and score: PDF: GET /api/v1/charts/sizes.pdf */
  async getChartsSizesPdf(
    own: {
      /** Size of the picture: pixels of a screen, a size of print, or millimetres. */
      readonly size?: string
      /** Type of ticks and labels, in points. */
      readonly pt?: number
      /** Width in pixels, where the size is `screen`. */
      readonly width?: number
      /** Height in pixels, where the size is `screen`. */
      readonly height?: number
      /** What is behind the picture. */
      readonly ground?: 'paper' | 'white' | 'transparent'
      /** Whether the title is in the picture. */
      readonly title?: 'yes' | 'no'
      /** Whether the caption is in the picture. */
      readonly caption?: 'yes' | 'no'
      /** Whether rows of a page’s chart that the height has no room for are left out. */
      readonly cut?: 'no' | 'yes'
    } = {},
  ): Promise<Uint8Array> {
    return new Uint8Array(await (await this.ask('GET', `/api/v1/charts/sizes.pdf`, [own])).arrayBuffer())
  }

  /** Parameters and score: Its numbers (CSV): GET /api/v1/charts/sizes.csv */
  async getChartsSizesCsv(): Promise<string> {
    return (await this.ask('GET', `/api/v1/charts/sizes.csv`, [])).text()
  }

  /** Parameters and score: Its caption (text): GET /api/v1/charts/sizes.txt */
  async getChartsSizesTxt(
    own: {
      /** Which words: the caption as plain text, as Markdown or as LaTeX, or the long description. */
      readonly as?: 'caption' | 'alt' | 'markdown' | 'latex'
    } = {},
  ): Promise<string> {
    return (await this.ask('GET', `/api/v1/charts/sizes.txt`, [own])).text()
  }

  /** Up to 100 views in one call: POST /api/v1/fits */
  async postFits(body: FitsQuestion): Promise<FitsAnswer> {
    return (await (await this.ask('POST', `/api/v1/fits`, [], body)).json()) as FitsAnswer
  }

  /** Every study: version, licence, series with what each can be asked: GET /api/v1/studies */
  async getStudies(): Promise<StudiesAnswer> {
    return (await (await this.ask('GET', `/api/v1/studies`, [])).json()) as StudiesAnswer
  }

  /** One study, with its columns and its known oddities: GET /api/v1/studies/{id} */
  async getStudy(id: string): Promise<StudyAnswer> {
    return (await (await this.ask('GET', `/api/v1/studies/${encodeURIComponent(id)}`, [])).json()) as StudyAnswer
  }

  /** A report of the whole study: GET /api/v1/studies/{id}/report.pdf */
  async getStudyReportPdf(id: string): Promise<Uint8Array> {
    return new Uint8Array(
      await (await this.ask('GET', `/api/v1/studies/${encodeURIComponent(id)}/report.pdf`, [])).arrayBuffer(),
    )
  }

  /** The same as one HTML file: GET /api/v1/studies/{id}/report.html */
  async getStudyReportHtml(id: string): Promise<Uint8Array> {
    return new Uint8Array(
      await (await this.ask('GET', `/api/v1/studies/${encodeURIComponent(id)}/report.html`, [])).arrayBuffer(),
    )
  }

  /** How far draws are that take longer than a request: GET /api/v1/progress/studies/{id}/{file} */
  async getProgressOfReport(id: string, file: string): Promise<Progress> {
    return (await (
      await this.ask('GET', `/api/v1/progress/studies/${encodeURIComponent(id)}/${encodeURIComponent(file)}`, [])
    ).json()) as Progress
  }

  /** Every published estimate of others: GET /api/v1/literature */
  async getLiterature(): Promise<LiteratureAnswer> {
    return (await (await this.ask('GET', `/api/v1/literature`, [])).json()) as LiteratureAnswer
  }

  /** This document: GET /api/v1/openapi.json */
  async getOpenapiJson(): Promise<unknown> {
    return (await (await this.ask('GET', `/api/v1/openapi.json`, [])).json()) as unknown
  }

  /** The frame of a view by oEmbed: GET /api/oembed */
  async getOembed(own: {
    /** Whole address of a view, of `/explore` or `/embed`. */
    readonly url: string
    /** Pixels that the frame has at most. */
    readonly maxwidth?: number
    /** Pixels that the frame has at most. */
    readonly maxheight?: number
    /** Only JSON is answered. */
    readonly format?: 'json'
  }): Promise<OembedAnswer> {
    return (await (await this.ask('GET', `/api/oembed`, [own])).json()) as OembedAnswer
  }
}
