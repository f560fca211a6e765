/** Why a text is no value of a parameter, as facts; the words for readers and for the API are in `lib/text`. */

/** What a kind of value asks of a text. */
export type Expectation =
  | { readonly code: 'one-of'; readonly values: readonly string[] }
  | { readonly code: 'number'; readonly whole: boolean }
  | { readonly code: 'range'; readonly low: number; readonly high: number; readonly whole: boolean }
  /** A factor, or the word `grades` where the source grades its costs. */
  | { readonly code: 'factor'; readonly low: number; readonly high: number; readonly grades: boolean }
  /** Between 0 and 1, neither of them. */
  | { readonly code: 'fraction' }
  | { readonly code: 'positive' }
  | { readonly code: 'date' }
  | { readonly code: 'period' }
  | { readonly code: 'filter' }
  | { readonly code: 'row' }
  /** Months, or a measured law of one of these ids. */
  | { readonly code: 'law'; readonly measured: readonly string[] }
  | { readonly code: 'data-version' }
  | { readonly code: 'engine-version' }
  | { readonly code: 'shown-number' }
  /** Kinds of marks by the legend's ids, or a group's. */
  | { readonly code: 'legend-entry'; readonly kinds: readonly string[] }
  /** Words of at most so many characters at a row, a day or as a title. */
  | { readonly code: 'note'; readonly most: number }

/** Why a parameter, or a query, can't be read as it stands: codes and facts. */
export type Refusal =
  | Expectation
  | { readonly code: 'model' }
  | { readonly code: 'no-column'; readonly column: string }
  /** Longer than any cell that is worth filtering by. */
  | { readonly code: 'value-too-long'; readonly most: number }
  | { readonly code: 'before-start'; readonly from: string }
  /** The field says something only where another has this value. */
  | { readonly code: 'belongs-to'; readonly field: string; readonly values: readonly string[] }
  | { readonly code: 'no-performance' }
  /** Draws of rows say nothing of records: each changes which rows are records. */
  | { readonly code: 'records-not-resampled' }
  // Of a query as a whole.
  | { readonly code: 'too-long'; readonly most: number }
  | { readonly code: 'unknown-parameter' }
  /** More can't be read than is worth listing. */
  | { readonly code: 'first-listed'; readonly most: number }
  | { readonly code: 'grammar-version'; readonly expected: string }
  | { readonly code: 'no-study' }
  | { readonly code: 'repeated' }
  | { readonly code: 'too-many'; readonly most: number }
  // Of a comparison.
  /** A reader's own file is nobody else's business: no server has its rows. */
  | { readonly code: 'own-study' }
  /** Two places among so many views. */
  | { readonly code: 'pair'; readonly most: number }
  // Of what a reader types into a field.
  | { readonly code: 'ambiguous-comma'; readonly readings: readonly [string, string] }
  /** A number in a unit that measures something else. */
  | { readonly code: 'in-unit'; readonly unit: string }
  | { readonly code: 'perplexity' }
  | { readonly code: 'fraction-or-percentage' }
  | { readonly code: 'months' }
  // Of files and of the literature, which have parameters of their own.
  | { readonly code: 'whole-between'; readonly low: number; readonly high: number }
  | { readonly code: 'either'; readonly values: readonly string[] }
  | { readonly code: 'too-many-pixels'; readonly most: number }
  | { readonly code: 'one-of-these'; readonly values: readonly string[] }
  | { readonly code: 'year' }
  | { readonly code: 'before-first-year'; readonly year: number }

/** A value, or why the text is none. */
export type Read<T> = { readonly value: T } | { readonly refusal: Refusal }

/** A query parameter that could not be read, and why; shown to the reader, never an error page. */
export interface Ignored {
  readonly parameter: string
  readonly raw: string
  readonly refusal: Refusal
}
