/**
 * Evaluations as the numbers that a structure reads: logarithms taken once, columns laid out row by row, so that a
 * solver's inner loop is sums and exponentials only.
 */
import { type Column, parameterNames, type Structure } from './structure'

/** One evaluation, all of it positive and finite. */
export interface Evaluation {
  readonly perplexity: number
  readonly parameters: number
  readonly tokens: number
  /** The authors' date (`authorsYear`). */
  readonly year: number
  /** The benchmark's offset column; null for the one without. */
  readonly offset: Column | null
}

/** N0, D0 and t0: the smallest values of the fitted sample. The penalty is not invariant to them (METHODS 6). */
export interface Origin {
  readonly parameters: number
  readonly tokens: number
  readonly year: number
}

/** One exponent: `columns` row by row, `width` numbers each, signs applied; `parameters` says which parameter each meets. */
export interface Exponent {
  readonly width: number
  readonly parameters: Int32Array
  readonly columns: Float64Array
}

export interface Design {
  readonly rows: number
  readonly parameterCount: number
  /** ln(perplexity), nats. */
  readonly crossEntropy: Float64Array
  readonly first: Exponent
  readonly second: Exponent
}

/** The authors' decimal year of an ISO day, `year + (dayOfYear - 1) / 365`; used by this method only. */
export function authorsYear(isoDate: string): number {
  const year = Number(isoDate.slice(0, 4))
  const days = (Date.parse(`${isoDate.slice(0, 10)}T00:00:00Z`) - Date.UTC(year, 0, 1)) / 86_400_000
  return year + days / 365
}

/** The smallest parameters, tokens and year of a sample; infinite for an empty one. */
export function originOf(evaluations: readonly Evaluation[]): Origin {
  let [parameters, tokens, year] = [Infinity, Infinity, Infinity]
  for (const evaluation of evaluations) {
    parameters = Math.min(parameters, evaluation.parameters)
    tokens = Math.min(tokens, evaluation.tokens)
    year = Math.min(year, evaluation.year)
  }
  return { parameters, tokens, year }
}

/** @param origin of the full sample; resamples keep it */
export function buildDesign(evaluations: readonly Evaluation[], structure: Structure, origin: Origin): Design {
  const names = parameterNames(structure)
  const exponent = (terms: Structure['first']): Exponent => ({
    width: terms.length,
    parameters: Int32Array.from(terms, ({ parameter }) => names.indexOf(parameter)),
    columns: Float64Array.from(
      evaluations.flatMap((evaluation) => terms.map(({ column, sign }) => sign * columnOf(evaluation, column, origin))),
    ),
  })
  return {
    rows: evaluations.length,
    parameterCount: names.length,
    crossEntropy: Float64Array.from(evaluations, ({ perplexity }) => Math.log(perplexity)),
    first: exponent(structure.first),
    second: exponent(structure.second),
  }
}

function columnOf(evaluation: Evaluation, column: Column, origin: Origin): number {
  switch (column) {
    case 'one':
      return 1
    case 'ptb':
    case 'wt2':
      return evaluation.offset === column ? 1 : 0
    case 'years':
      return evaluation.year - origin.year
    case 'logParameters':
      return Math.log(evaluation.parameters / origin.parameters)
    case 'logTokens':
      return Math.log(evaluation.tokens / origin.tokens)
  }
}
