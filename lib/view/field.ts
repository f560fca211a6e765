/** What a field of the view is: its key, what it moves, the kind of its values, its default, and where it says nothing. */
import type { BenchmarkDefinition, StudyMeta } from '@/lib/data/study'
import type { EstimatorId } from '@/lib/fits/estimators/registry'
import type { RowSelection } from '@/lib/fits/fit-options'
import type { AskedInterval } from '@/lib/fits/intervals/registry'
import type { CostError } from '@/lib/fits/rows/cost-error'
import type { MethodId } from '@/lib/fits/methods/registry'
import type { Expectation, Read, Refusal } from './refusal'
import type { StudyContext } from './study-context'

/**
 * What of the answer a field changes, the first of these that holds: which rows the population has; the fit to them; the
 * draws of a bootstrap; the interval that is read off fit and draws; only how the answer is drawn, said and compared; or
 * nothing: a reader's own notes, and what of the page is open. Keys of kept draws and answers follow from it.
 */
export type Moves = 'rows' | 'fit' | 'draws' | 'interval' | 'display' | 'notes' | 'page'

/** Whether a number of the answer hangs on it. */
export const movesNumbers = (moves: Moves): boolean => !['display', 'notes', 'page'].includes(moves)

/** Fields that others lean on; absent until they are read. */
export interface Leanings {
  readonly benchmark?: string
  readonly method?: MethodId
  readonly cost?: string
  readonly costError?: CostError | null
  readonly estimator?: EstimatorId
  readonly select?: RowSelection
  readonly interval?: AskedInterval
  readonly from?: string | null
}

/** The view as far as it has been read, with the study and the series that the fields below lean on. */
export interface FieldContext {
  readonly meta: StudyMeta
  readonly benchmark: BenchmarkDefinition
  readonly laws: readonly string[]
  readonly view: Leanings
}

/** What reading a field may depend on. */
export interface ReadContext extends FieldContext, StudyContext {}

/** Methods and no function properties, so that kinds of unlike values may stand in one list for the codec's loops. */
export interface Kind<T> {
  read(raw: string, context: ReadContext): Read<T>
  write(value: T): string
  /** What it asks of a text: the refusal of one that is none, the docs and the property tests follow from it. */
  expects(context: FieldContext): Expectation
}

/** One parameter an element, or one parameter with commas; `none` is the empty list. */
export interface ListForm {
  readonly form: 'repeated' | 'commas'
  readonly most: number
}

/** One entry of the table: everything that is known of a parameter. */
export interface ViewField<Key extends string, M extends Moves, Item, Value> {
  readonly key: Key
  readonly moves: M
  readonly kind: Kind<Item>
  /** What it is where neither query nor data folder says anything. */
  readonly fallback: (context: FieldContext) => Value
  /** A data folder may declare another default, for a study or for one of its series. */
  readonly declarable?: true
  /** Why the parameter says nothing in this view (a threshold without a performance); null when it does. */
  readonly idle?: (context: FieldContext) => Refusal | null
  readonly list?: ListForm
  /** `none` takes a declared default away. */
  readonly nullable?: true
}

/** An entry with one value; its types follow from the definition. */
export const field = <const Key extends string, const M extends Moves, Item, const Fallback extends Item>(
  definition: ViewField<Key, M, Item, Fallback>,
): ViewField<Key, M, Item, Item> => definition

/** Null where nothing is said. */
export const optionalField = <const Key extends string, const M extends Moves, Item, Fallback extends Item | null>(
  definition: ViewField<Key, M, Item, Fallback>,
): ViewField<Key, M, Item, Item | null> => definition

/** An entry with a list of values; its types follow from the definition. */
export const listField = <const Key extends string, const M extends Moves, Item, Fallback extends readonly Item[]>(
  definition: ViewField<Key, M, Item, Fallback> & { readonly list: ListForm },
): ViewField<Key, M, Item, readonly Item[]> => definition
