/** What the method tab says in English of the scaling law: loss, solver, doubling times. */
import type { FigureFit } from '@/lib/result/result'
import { formatFixed, formatInteger, formatNumber, plural } from '../format'
import { quoted } from './facts'

/** Names of the columns, and the sample's N0, D0 and t0. */
export interface LossFacts {
  readonly perplexity: string
  readonly parameters: string
  readonly tokens: string
  readonly rows: number
  readonly t0: number
  readonly n0: number
  readonly d0: number
}

/** Leads to the formula of the loss. */
export function lossSentence({ perplexity, parameters, tokens, rows, t0, n0, d0 }: LossFacts): string {
  return `The loss L, expected for ln ${quoted(perplexity)}, depends on the parameters N (${quoted(parameters)}), the tokens of the corpus D (${quoted(tokens)}) and y = t − t₀; t₀ = ${t0.toFixed(4)}, N₀ = ${whole(n0)} and D₀ = ${whole(d0)} are the least of the ${plural(rows, 'row')} fitted:`
}

const whole = (value: number): string => (Number.isInteger(value) ? formatInteger(value) : formatNumber(value, 6))

/** What the signs of a structure mean, those that it has. */
export interface LossTerms {
  readonly byBenchmark: boolean
  /** Title of the column of architectures where the structure tells them apart. */
  readonly architecture: string | null
  readonly vocabulary: string | null
  readonly epochs: string | null
  /** C₀ in FLOP, where compute is a term. */
  readonly leastCompute: number | null
}

/** What the formula's terms stand for; '' where there is nothing to add. */
export function termsSentence({ byBenchmark, architecture, vocabulary, epochs, leastCompute }: LossTerms): string {
  return [
    ...(byBenchmark ? ['A term marked [PTB] or [WT2] counts on Penn Treebank or WikiText-2 only.'] : []),
    ...(architecture === null
      ? []
      : [`[TF] counts where ${quoted(architecture)} is transformer, [not TF] where it is not.`]),
    ...(vocabulary === null ? [] : [`V is the size of the vocabulary (${quoted(vocabulary)}).`]),
    ...(leastCompute === null
      ? []
      : [`C = 6 N D, C₀ = ${formatNumber(leastCompute, 6)} the least of the rows fitted.`]),
    ...(epochs === null
      ? []
      : [
          `D′ = D (1 + R (1 − exp(−E / R))) counts a corpus that is read E times (${quoted(epochs)}; 1 where not known), R = 2.9157; D₀ is the least D′.`,
        ]),
  ].join(' ')
}

/** Leads to what the solver minimises. */
export const objectiveSentence = (penalised: boolean): string =>
  `The parameters${penalised ? ' θ' : ''} minimise, with r = ln perplexity − L,`

/** @param starts of the converged solver; @param lowest objective of the other solver, where there is one */
export function solverSentence(fit: FigureFit, starts: number, lowest: number | null): string {
  const { solver } = fit
  if (!solver) return ''
  const { objective, iterations, converged, startsDisagreeing } = solver
  const end = `an objective of ${formatFixed(objective, 10)} after ${plural(iterations, 'iteration')}`
  const test = converged ? '' : ' Its own test of convergence is not met.'
  if (solver.id === 'as-published') {
    const short =
      lowest !== null && objective - lowest > 1e-9 ? ` It stops short: ${formatFixed(lowest, 10)} can be reached.` : ''
    return `Solved as published, by SciPy’s SLSQP (sequential quadratic programming) from zeros with its defaults, tolerance 10⁻⁶ and forward differences, to ${end}.${short}${test}`
  }
  return `Solved to convergence from ${formatInteger(starts)} starts (zeros, the published point, the two optima known of structure 7, the others drawn with a fixed seed), the lowest end kept: ${end} in all; ${formatInteger(startsDisagreeing ?? 0)} of ${plural(starts, 'start')} ended at another optimum.${test}`
}

/** @param inputs whose use the structure lets time improve; @param place where the rate holds, null: everywhere */
export function effectiveComputeSentence(inputs: readonly ('T_N' | 'T_D' | 'T_C')[], place: string | null): string {
  if (inputs[0] === 'T_C') return 'Time acts like more compute; so the compute needed halves every T_C months:'
  const words = { T_N: 'more parameters', T_D: 'more data', T_C: '' } as const
  const alone = inputs.length === 1 ? ' alone' : ''
  const acts = inputs.map((symbol) => `${words[symbol]}${alone}, doubled every ${symbol} months`).join(', and ')
  const product = inputs.length === 1 ? '' : ', and compute is proportional to their product'
  return `Time acts like ${acts}${product}; so the compute needed${place === null ? '' : ` ${place}`} halves every T_C months:`
}

/** Where a rate holds. */
export const onBenchmark = (benchmark: string): string => `on ${quoted(benchmark)}`
export const forTransformers = 'for transformers'

/** Exponents by symbol, and the doubling times that follow, in months. */
export interface DoublingFacts {
  readonly parameters: readonly { readonly symbol: string; readonly value: number }[]
  /** Months by symbol; null: without end. */
  readonly times: Readonly<Record<string, number | null>>
  /** Those of architectures other than transformers, where the structure tells them apart. */
  readonly others: Readonly<Record<string, number | null>> | null
}

/** T_N, T_D and T_C with the parameters behind them; negative ones explained. */
export function doublingTimesSentence({ parameters, times, others }: DoublingFacts): string {
  const values = parameters.map(({ symbol, value }) => `${symbol} = ${formatNumber(value, 4)}`).join(', ')
  const rest =
    others === null
      ? ''
      : ` Other architectures, with the parameters marked [not TF]: ${timesWords(others)}.${negativeWords(others)}`
  return `With ${values}: ${timesWords(times)}.${negativeWords(times)}${rest}`
}

const timesWords = (times: Readonly<Record<string, number | null>>): string =>
  `${Object.entries(times)
    .map(([symbol, months]) => `${symbol} = ${months === null ? '∞' : formatFixed(months, 2)}`)
    .join(', ')} months`

const NEEDED: Readonly<Record<string, string>> = { T_N: 'parameters', T_D: 'data', T_C: 'compute' }

const negativeWords = (times: Readonly<Record<string, number | null>>): string =>
  Object.entries(times)
    .filter(([, months]) => months !== null && months < 0)
    .map(([symbol]) => ` ${symbol} is negative: with time it took more ${NEEDED[symbol] ?? ''}.`)
    .join('')
