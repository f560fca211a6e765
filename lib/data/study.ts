/**
 * A study: what the catalogue, an uploaded file and every fit agree on. A study is a folder `data/<id>/` with `rows.csv`
 * (inputs only) and `datapackage.json`; nothing else in the code names a study.
 */

/**
 * Raised when what a study declares, or how its rows are held, changes shape: a browser that keeps a reader's study then makes it
 * again from its file.
 */
export const STUDY_SHAPE = 1

/** What the cells of a column hold; dates are ISO days. */
export type FieldType = 'string' | 'number' | 'integer' | 'boolean' | 'date'

/** One column. `list` columns hold several values separated by semicolons; a filter matches any of them. */
export interface Field {
  readonly name: string
  readonly type: FieldType
  readonly title: string
  readonly description: string
  readonly unit?: string
  readonly list?: boolean
}

/** A typed value; a list for `list` columns, null where nothing stands. */
export type Cell = string | number | boolean | readonly string[] | null

/** `line` is the row's line in the file it came from (the header is line 1). */
export interface Row {
  readonly id: string
  readonly line: number
  readonly cells: Readonly<Record<string, Cell>>
}

/** Which way is progress: `less` of it is better, or `more`. */
export type Better = 'less' | 'more'

/**
 * A cost, as a product of columns: `factor * times[0] * times[1] ... / over[0] / over[1] ...`. An entry that is itself a
 * list names alternatives: the first one present counts. A missing factor makes the cost missing.
 * `unit` is set after the number ("FLOP", "s", "USD"); `label` is a noun phrase in lower case ("training compute").
 */
export interface CostDefinition {
  readonly id: string
  /** Set where the same id means another thing in one series (`value`); it wins over the definition without (`findCost`). */
  readonly benchmark?: string
  readonly label: string
  readonly unit: string
  readonly better: Better
  readonly times: readonly (string | readonly string[])[]
  readonly over: readonly (string | readonly string[])[]
  readonly factor: number
  /** Said beside the number where the cost is an estimate or needs a caution. */
  readonly note?: string
}

/** g in which performance acts on log cost: log p, logit of p above chance, or p itself. */
export type PerformanceScale = 'log' | 'logit' | 'identity'

/** The benchmark's metric. `chance` is the score of random guessing in the metric's unit, null where it is not settled. */
export interface PerformanceDefinition {
  readonly field: string
  readonly label: string
  readonly unit: 'fraction' | 'perplexity' | 'minutes' | 'index points' | 'elo points' | (string & {})
  readonly better: Better
  readonly scale: PerformanceScale
  readonly chance: number | null
}

/** Defaults of a view that belong to a study or a benchmark; raw query values, decoded by the one codec table. */
export type ViewDefaults = Readonly<Record<string, string | readonly string[]>>

/**
 * One series of a study: the rows whose columns equal `where`, read as one benchmark. A series without `performance`
 * has a fixed target or none (a growth series): every row reaches it.
 * `subject` completes "The <cost> to reach <subject> halves every ...", e.g. "AlexNet-level accuracy"; `{level}` in it
 * stands for the threshold ("{level} on MMLU").
 * Where more of the cost is better it completes "The <cost> of <subject> doubles every ...", e.g. "accelerators".
 */
export interface BenchmarkDefinition {
  readonly id: string
  readonly label: string
  readonly subject: string
  readonly where: Readonly<Record<string, string>>
  readonly performance: PerformanceDefinition | null
  /** Ids of the study's costs that make sense here, the default one first. */
  readonly costs: readonly string[]
  readonly defaults: ViewDefaults
  /** Its name as a law that trends of other series are held against ("FP32 per dollar"), under the id of the series. */
  readonly law?: string
}

/** Where rows come from, and under which licence. */
export interface Source {
  /** Key that a row's `source_id` refers to. */
  readonly id?: string
  readonly title: string
  readonly path: string
  readonly attribution: string
  readonly licence: string
  readonly licencePath?: string
  /** Commit, edition or snapshot that was read. */
  readonly version?: string
  readonly date?: string
}

/** What a published number and ours have beside the number itself. `query` is the view that answers it (without `study=`). */
interface Published {
  readonly what: string
  /** Ends of the published interval or range; `high` left out beside `low`: no upper end was excluded. */
  readonly low?: number
  readonly high?: number
  readonly level?: number
  readonly source: string
  readonly url?: string
  readonly query: string
  /** Why ours differs, or how it was made: data, sample or estimator, in a sentence. */
  readonly why?: string
  /** Row of `data/literature` that holds the same published number. */
  readonly literature?: string
}

/** A published time per factor of two that this study can be held against. */
export interface PublishedValue extends Published {
  readonly months: number
  /** What of our view answers it: its estimate (when left out), or the median of its bootstrap draws. */
  readonly statistic?: 'bootstrap-median'
}

/** Published numbers that are no time per factor of two, by what of our view answers them. */
export const PUBLISHED_MEASURES = ['observed-gain', 'annual-factor', 'r-squared', 'objective'] as const

/** What a published number measures. */
export type PublishedMeasure = (typeof PUBLISHED_MEASURES)[number]

/** A published number of another kind: a gain, a goodness of fit. Without `value`, only a range was published. */
export interface PublishedQuantity extends Published {
  readonly measure: PublishedMeasure
  readonly value?: number
}

/** What a study folder declares, as read and checked from its `datapackage.json`. */
export interface StudyMeta {
  readonly id: string
  readonly title: string
  /** One line for menus and the forest plot. */
  readonly shortTitle: string
  readonly description: string
  /** Date of the data (newest snapshot), ISO. Files carry this date, never the build's. */
  readonly date: string
  readonly citation: string
  readonly sources: readonly Source[]
  readonly licences: readonly { readonly name: string; readonly title: string; readonly path?: string }[]
  readonly fields: readonly Field[]
  /** Column roles. `checkedDate` exists where the study has a second, corrected date. */
  readonly roles: {
    readonly name: string
    readonly date: string
    readonly checkedDate?: string
    readonly url?: string
    /** Rows that share it are scores of one model; the fit uses the lower median one (METHODS 3). */
    readonly model?: string
    /** Rows that share it are resampled together (METHODS 8). */
    readonly cluster?: string
    /** Known faults of a row, as codes; the data lint says which of its findings they cover. */
    readonly flags?: string
    /** Link to the paper whose date the row bears: the lint holds the date against its arXiv identifier. */
    readonly paper?: string
    /** Month of the paper's arXiv identifier, YYYY-MM, where it is a column; it wins over the link. */
    readonly arxivMonth?: string
    /** Published ratio of the series' first cost to this row's, which the lint holds against the cost columns. */
    readonly publishedFactor?: string
  }
  readonly costs: readonly CostDefinition[]
  /** How good a row's cost is, by what its source says of it: within a factor of the truth, nine times in ten. */
  readonly costGrades?: {
    readonly field: string
    /** Ids of the costs that the grades speak of. */
    readonly costs: readonly string[]
    readonly factors: Readonly<Record<string, number>>
    /** Of rows with another grade, or none. */
    readonly otherwise: number
  }
  readonly benchmarks: readonly BenchmarkDefinition[]
  /** Columns offered as filters and colours. */
  readonly groupFields: readonly string[]
  /**
   * What the front page says of the default view instead of its title, completed by "halves every ...": for a model in
   * which the level held fixed does not move the rate.
   */
  readonly headline?: string
  /** The study's default view, raw query values. `benchmark` names the default series. */
  readonly defaults: ViewDefaults
  /** The source lists records only: a test of the record series against chance would say nothing. */
  readonly recordsOnly: boolean
  /** Columns that the augmented scaling law reads, where the study has them. */
  readonly scalingLaw?: {
    readonly parameters: string
    readonly tokens: string
    readonly benchmark: string
    readonly paper: string
    /** `transformer` or another word; structures 13 and 17 and the transformer's gain read it. */
    readonly architecture?: string
    /** Size of the vocabulary; structure 19. */
    readonly vocabulary?: string
    /** Passes over the corpus; structure 20. */
    readonly epochs?: string
  }
  /** Dates to mark on the chart, with a reason (a change of rules, say); per benchmark. */
  readonly marks: readonly { readonly benchmark: string; readonly date: string; readonly label: string }[]
  /** Known oddities, a sentence each. */
  readonly oddities: readonly string[]
  readonly published: readonly PublishedValue[]
  readonly publishedQuantities?: readonly PublishedQuantity[]
  readonly presets: readonly { readonly question: string; readonly query: string }[]
}

/** What is declared of a study, with its rows. */
export interface Study {
  readonly meta: StudyMeta
  readonly rows: readonly Row[]
  /** First 12 hex digits of SHA-256 over the bytes of rows.csv, a newline, and the canonical schema (VIEW.md). */
  readonly version: string
}
