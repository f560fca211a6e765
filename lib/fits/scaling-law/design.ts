/**
 * Evaluations as the numbers that a structure reads: logarithms taken once, columns laid out row by row, so that a
 * solver's inner loop is sums and exponentials only.
 */
import { columnOf, counts, type Evaluation, type Origin } from './evaluation'
import { parameterNames, type Structure, type Term, termsOf } from './structure'

/** One sum of terms: `columns` row by row, `width` numbers each, signs applied; `parameters` says which each meets. */
export interface Exponent {
  readonly width: number
  readonly parameters: Int32Array
  readonly columns: Float64Array
}

/** The same terms without the zeros: columns that several terms share, and in which kind of row which term counts. */
export interface SharedColumns {
  /** Column by column, one number a row. */
  readonly columns: readonly Float64Array[]
  /** By kind of row: the terms that count there. */
  readonly active: readonly (readonly {
    readonly parameter: number
    readonly column: number
    readonly sign: number
  }[])[]
}

export interface Design {
  readonly rows: number
  readonly parameterCount: number
  /** ln(perplexity), nats. */
  readonly crossEntropy: Float64Array
  readonly first: Exponent
  readonly second: Exponent
  /** Added outside the exponentials; most structures have none. */
  readonly linear: Exponent
  /** Rows of one kind (benchmark, architecture) meet the same terms. */
  readonly kinds: { readonly count: number; readonly ofRow: Int32Array }
  readonly shared: { readonly first: SharedColumns; readonly second: SharedColumns; readonly linear: SharedColumns }
}

/** @param origin of the full sample; resamples keep it */
export function buildDesign(evaluations: readonly Evaluation[], structure: Structure, origin: Origin): Design {
  const names = parameterNames(structure)
  const at = ({ parameter }: Term) => names.indexOf(parameter)
  const exponent = (terms: readonly Term[]): Exponent => ({
    width: terms.length,
    parameters: Int32Array.from(terms, at),
    columns: Float64Array.from(
      evaluations.flatMap((evaluation) =>
        terms.map(({ column, scope, sign }) =>
          counts(evaluation, scope) ? sign * columnOf(evaluation, column, origin) : 0,
        ),
      ),
    ),
  })

  const scopes = new Set(termsOf(structure).map(({ scope }) => scope))
  const [apart, byArchitecture] = [scopes.has('ptb') || scopes.has('wt2'), scopes.has('transformer')]
  const kindKeys = evaluations.map(
    ({ offset, transformer }) => `${apart ? offset : null} ${byArchitecture ? transformer : null}`,
  )
  const kindNames = [...new Set(kindKeys)]
  const examples = kindNames.flatMap((name) => evaluations[kindKeys.indexOf(name)] ?? [])
  const shared = (terms: readonly Term[]): SharedColumns => {
    const columns = [...new Set(terms.map(({ column }) => column))]
    return {
      columns: columns.map((column) =>
        Float64Array.from(evaluations, (evaluation) => columnOf(evaluation, column, origin)),
      ),
      active: examples.map((example) =>
        terms
          .filter(({ scope }) => counts(example, scope))
          .map((term) => ({ parameter: at(term), column: columns.indexOf(term.column), sign: term.sign })),
      ),
    }
  }

  return {
    rows: evaluations.length,
    parameterCount: names.length,
    crossEntropy: Float64Array.from(evaluations, ({ perplexity }) => Math.log(perplexity)),
    first: exponent(structure.first),
    second: exponent(structure.second),
    linear: exponent(structure.linear),
    kinds: { count: kindNames.length, ofRow: Int32Array.from(kindKeys, (key) => kindNames.indexOf(key)) },
    shared: { first: shared(structure.first), second: shared(structure.second), linear: shared(structure.linear) },
  }
}
