/**
 * A study: what the catalogue, an uploaded file and every fit agree on. A study is a folder `data/<id>/` with `rows.csv`
 * (inputs only) and `datapackage.json`; nothing else in the code names a study. What a package declares is one schema in
 * `schema/`, of which these are the types: its fields are told there.
 */
import type { z } from 'zod'
import type { benchmarkSchema, performanceSchema } from './schema/benchmarks'
import type { fieldSchema } from './schema/columns'
import type { costSchema } from './schema/costs'
import type { publishedQuantitySchema, publishedReportSchema, publishedValueSchema } from './schema/published-numbers'
import type { studyMetaSchema } from './schema/study-meta'
import type { better, viewDefaults } from './schema/values'

/**
 * Raised when what a study declares, or how its rows are held, changes shape: a browser that keeps a reader's study then makes it
 * again from its file.
 */
export const STUDY_SHAPE = 2

/** What a schema gives, read only all the way down. */
type Declared<Schema extends z.ZodType> = Frozen<z.output<Schema>>
type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T

/** One column. */
export type Field = Declared<typeof fieldSchema>
/** What the cells of a column hold; dates are ISO days. */
export type FieldType = Field['type']

/** A typed value; a list for `list` columns, null where nothing stands. */
export type Cell = string | number | boolean | readonly string[] | null

/** `line` is the row's line in the file it came from (the header is line 1). */
export interface Row {
  readonly id: string
  readonly line: number
  readonly cells: Readonly<Record<string, Cell>>
}

/** Which way is progress: `less` of it is better, or `more`. */
export type Better = Declared<typeof better>

/** A cost as a product of columns. */
export type CostDefinition = Declared<typeof costSchema>

/** A benchmark's metric. */
export type PerformanceDefinition = Declared<typeof performanceSchema>
/** g in which performance acts on log cost: log p, logit of p above chance, or p itself. */
export type PerformanceScale = PerformanceDefinition['scale']

/** Defaults of a view that belong to a study or a benchmark; raw query values. */
export type ViewDefaults = Declared<typeof viewDefaults>

/** One series of a study. */
export type BenchmarkDefinition = Declared<typeof benchmarkSchema>

/** A published time per factor of two that a study can be held against. */
export type PublishedValue = Declared<typeof publishedValueSchema>

/** A published number of another kind: a gain, a goodness of fit. */
export type PublishedQuantity = Declared<typeof publishedQuantitySchema>
/** Published numbers that are no time per factor of two, by what of our view answers them. */
export type PublishedMeasure = PublishedQuantity['measure']
/** What authors print of the scaling law beyond any view. */
export type PublishedReport = Declared<typeof publishedReportSchema>

/** What a study folder declares, as read and checked from its `datapackage.json`. */
export type StudyMeta = Declared<typeof studyMetaSchema>

/** A study as it was read: what it declares, its rows, its version. */
export interface Study {
  readonly meta: StudyMeta
  readonly rows: readonly Row[]
  /** First 12 hex digits of SHA-256 over the bytes of rows.csv, a newline, and the canonical schema (VIEW.md). */
  readonly version: string
  /** The current version, where this one is kept only for links that are pinned to it. */
  readonly supersededBy?: string
}
