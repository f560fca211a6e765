/** One evaluation of a language model as the scaling law reads it, and the numbers that its columns hold. */
import ln from '@stdlib/math-base-special-ln'
import { exp } from '@/lib/stats/elementary/exponential'
import type { Column, Scope, Structure } from './structure'

/** One model on one benchmark, as the scaling law reads a row. */
export interface Evaluation {
  readonly perplexity: number
  readonly parameters: number
  /** Tokens of the corpus, each counted once. */
  readonly tokens: number
  /** The authors' date (`authorsYear`). */
  readonly year: number
  /** The benchmark's offset; null for WikiText-103, which has none. */
  readonly offset: 'ptb' | 'wt2' | null
  readonly transformer: boolean
  /** Null where the table has none: `imputedVocabulary` stands in for it. */
  readonly vocabulary: number | null
  /** Passes over the corpus; null where unknown: one. */
  readonly epochs: number | null
}

/** What a prediction needs; the perplexity is what it predicts. */
export type Inputs = Omit<Evaluation, 'perplexity'>

/** N0, D0, t0 and C0: the smallest values of the fitted sample. The penalty is not invariant to them (METHODS 6). */
export interface Origin {
  readonly parameters: number
  /** Of tokens as the structure reads them: those of the corpus, or what they are worth read several times. */
  readonly tokens: number
  readonly year: number
  /** Of 6 N D, FLOP. */
  readonly compute: number
}

/** The authors' decimal year of an ISO day, `year + (dayOfYear - 1) / 365`; used by this method only. */
export function authorsYear(isoDate: string): number {
  const year = Number(isoDate.slice(0, 4))
  const days = (Date.parse(`${isoDate.slice(0, 10)}T00:00:00Z`) - Date.UTC(year, 0, 1)) / 86_400_000
  return year + days / 365
}

/** The smallest parameters, tokens, year and 6 N D of a sample; infinite for an empty one. */
export function originOf(evaluations: readonly Evaluation[], { second }: Pick<Structure, 'second'>): Origin {
  const repeated = second.some(({ column }) => column === 'logRepeatedTokens')
  let [parameters, tokens, year, compute] = [Infinity, Infinity, Infinity, Infinity]
  for (const evaluation of evaluations) {
    parameters = Math.min(parameters, evaluation.parameters)
    tokens = Math.min(tokens, repeated ? repeatedTokens(evaluation) : evaluation.tokens)
    year = Math.min(year, evaluation.year)
    compute = Math.min(compute, 6 * evaluation.parameters * evaluation.tokens)
  }
  return { parameters, tokens, year, compute }
}

/** The usual vocabulary of a benchmark, which the authors put where a row has none (cross-validation.ipynb, cell 21). */
export function imputedVocabulary(offset: Evaluation['offset']): number {
  if (offset === null) return 268_000
  return offset === 'wt2' ? 33_278 : 10_000
}

/**
 * What a corpus read several times is worth, in tokens: `D (1 + R (1 - exp(-epochs / R)))`.
 * Source: Muennighoff et al. 2023, "Scaling data-constrained language models", https://arxiv.org/abs/2305.16264, table 1,
 * as the authors use it (with all epochs, and 1.85 at one).
 */
function repeatedTokens({ tokens, epochs }: Pick<Evaluation, 'tokens' | 'epochs'>): number {
  const decay = 2.9157
  return tokens * (1 + decay * (1 - exp(-(epochs ?? 1) / decay)))
}

/** A column's value at some inputs. */
export function columnOf(inputs: Inputs, column: Column, origin: Origin): number {
  const { parameters, tokens, year, offset, vocabulary } = inputs
  switch (column) {
    case 'one':
      return 1
    case 'years':
      return year - origin.year
    case 'logParameters':
      return ln(parameters / origin.parameters)
    case 'logTokens':
      return ln(tokens / origin.tokens)
    case 'logRepeatedTokens':
      return ln(repeatedTokens(inputs) / origin.tokens)
    case 'logYearByParameters':
      return ln(year) * ln(parameters / origin.parameters)
    case 'logYearByTokens':
      return ln(year) * ln(tokens / origin.tokens)
    case 'logCompute':
      return ln((6 * parameters * tokens) / origin.compute)
    case 'logVocabulary':
      return ln(vocabulary ?? imputedVocabulary(offset))
  }
}

/** Whether a term of that scope counts in an evaluation. */
export function counts({ offset, transformer }: Pick<Evaluation, 'offset' | 'transformer'>, scope: Scope): boolean {
  switch (scope) {
    case 'all':
      return true
    case 'ptb':
    case 'wt2':
      return offset === scope
    case 'transformer':
      return transformer
    case 'other-architecture':
      return !transformer
  }
}
