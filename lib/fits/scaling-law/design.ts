/**
 * Evaluations as the numbers that a structure reads: logarithms taken once, columns laid out row by row, so that a
 * solver's inner loop is sums and exponentials only.
 */
import ln from '@stdlib/math-base-special-ln'
import { columnOf, counts, type Evaluation, type Origin } from './evaluation'
import { type Column, positionsOf, type Structure, type Term, termsOf } from './structure'

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

/** The rows as a loss reads them: a target, and exponents linear in the parameters. */
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
  const rows = evaluations.length
  const at = positionsOf(structure)
  const made = new Map<Column, Float64Array>()
  const valuesOf = (column: Column): Float64Array => {
    const kept = made.get(column)
    if (kept) return kept
    const values = new Float64Array(rows)
    for (const [row, evaluation] of evaluations.entries()) values[row] = columnOf(evaluation, column, origin)
    made.set(column, values)
    return values
  }

  const exponent = (terms: readonly Term[]): Exponent => {
    const width = terms.length
    const columns = new Float64Array(rows * width)
    for (const [index, { column, scope, sign }] of terms.entries()) {
      const values = valuesOf(column)
      for (const [row, evaluation] of evaluations.entries())
        if (counts(evaluation, scope)) columns[row * width + index] = sign * (values[row] ?? NaN)
    }
    return { width, parameters: Int32Array.from(terms, ({ parameter }) => at.get(parameter) ?? -1), columns }
  }

  const kinds = kindsOf(evaluations, structure)
  const shared = (terms: readonly Term[]): SharedColumns => {
    const columns = [...new Set(terms.map(({ column }) => column))]
    return {
      columns: columns.map(valuesOf),
      active: kinds.examples.map((example) =>
        terms
          .filter(({ scope }) => counts(example, scope))
          .map(({ parameter, column, sign }) => ({
            parameter: at.get(parameter) ?? -1,
            column: columns.indexOf(column),
            sign,
          })),
      ),
    }
  }

  const crossEntropy = new Float64Array(rows)
  for (const [row, { perplexity }] of evaluations.entries()) crossEntropy[row] = ln(perplexity)
  return {
    rows,
    parameterCount: at.size,
    crossEntropy,
    first: exponent(structure.first),
    second: exponent(structure.second),
    linear: exponent(structure.linear),
    kinds: { count: kinds.examples.length, ofRow: kinds.ofRow },
    shared: { first: shared(structure.first), second: shared(structure.second), linear: shared(structure.linear) },
  }
}

/** Kinds of rows that some term of the structure tells apart, each with an example. */
function kindsOf(evaluations: readonly Evaluation[], structure: Structure) {
  const scopes = new Set(termsOf(structure).map(({ scope }) => scope))
  const byBenchmark = scopes.has('ptb') || scopes.has('wt2')
  const byArchitecture = scopes.has('transformer')
  const examples: Evaluation[] = []
  const ofRow = new Int32Array(evaluations.length)
  for (const [row, evaluation] of evaluations.entries()) {
    const alike = ({ offset, transformer }: Evaluation) =>
      (!byBenchmark || offset === evaluation.offset) && (!byArchitecture || transformer === evaluation.transformer)
    const known = examples.findIndex(alike)
    ofRow[row] = known < 0 ? examples.push(evaluation) - 1 : known
  }
  return { examples, ofRow }
}
