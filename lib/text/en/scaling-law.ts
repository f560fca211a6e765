/** The scaling law's page in words: what each structure is, what the two solvers mean, what does not reproduce. */
import type { HalvingTime } from '@/lib/fits/rates/halving-time'
import type { ShapleyFactor, ShapleySplit } from '@/lib/fits/scaling-law/reports/shapley'
import type { StructureTime } from '@/lib/fits/scaling-law/reports/structure-table'
import type { Resampled } from '@/lib/result/analyses/scaling-law-report'
import type { IntervalEnds } from '../answer/interval-ends'
import type { RankingAgreement } from '@/lib/result/analyses/validation-ranking'
import { aboutRange } from './answer/about-range'
import { formatFixed, formatInteger, formatMonths, formatNumber, formatPercent } from './format'

const STRUCTURES: Readonly<Record<string, string>> = {
  '1': 'The same constants on all benchmarks; progress in the use of parameters and of data',
  '2': 'As 1, progress in the use of data alone',
  '3': 'As 1, progress in the use of parameters alone',
  '4': 'As 1, progress in parameters at a rate for each benchmark',
  '5': 'As 1, progress in data at a rate for each benchmark',
  '6': 'As 1, both at a rate for each benchmark',
  '7': 'Constants for each benchmark; progress in both: the paper’s main structure',
  '8': 'As 7, progress in the use of data alone',
  '9': 'As 7, progress in the use of parameters alone',
  '10': 'As 7, both at a rate for each benchmark',
  '11': 'As 10, with exponents of scale for each benchmark',
  '12': 'As 7, one rate for both',
  '13': 'As 7, with exponents of scale apart for transformers',
  '14': 'As 7, progress only as exponents of scale that change over time',
  '15': 'As 7, with exponents of scale that change over time as well',
  '16': 'As 7, no progress',
  '17': 'As 13, no progress',
  '18': 'As 7, one term of compute instead of one of parameters and one of data',
  '19': 'As 7, with a term for the size of the vocabulary',
  '20': 'As 7, tokens worth less each time they are read again',
}

/** What sets a structure apart. */
export const structureWords = (id: string): string => STRUCTURES[id] ?? ''

const BENCHMARKS: Readonly<Record<string, string>> = {
  'wikitext-103': 'WikiText-103',
  'wikitext-2': 'WikiText-2',
  'penn-treebank': 'Penn Treebank',
}

/** A benchmark of the scaling law by the name that it has elsewhere. */
export const benchmarkName = (id: string): string => BENCHMARKS[id] ?? id

/** One time of a structure and where it holds: "5.14 (WikiText-103)". A negative time is said in words. */
export function structureTimeWords({ benchmark, transformer, months }: StructureTime): string {
  const place = benchmark
    ? ` (${benchmarkName(benchmark)})`
    : transformer === null
      ? ''
      : ` (${transformer ? 'transformers' : 'others'})`
  if (months === null) return `none${place}`
  return months < 0 ? `doubles in ${formatMonths(-months)}${place}` : `${formatMonths(months)}${place}`
}

/** "4.52 to 13.09"; "4.52 or more" without an upper end. */
export function endsWords(low: number | null, high: number | null, format = formatMonths): string {
  if (low === null) return 'none'
  return high === null ? `${format(low)} or more` : `${format(low)} to ${format(high)}`
}

/** "4 to 16"; "4 or more" without an upper end: the digits that the draws support. */
export function drawnEndsWords({ low, high }: IntervalEnds): string {
  if (low === null) return 'none'
  return high === null ? `${low} or more` : `${low} to ${high}`
}

/** What one solver comes to: its least objective, and months of a doubling. */
export interface SolverAnswer {
  readonly objective: number
  readonly months: number
  readonly papers: Pick<HalvingTime, 'low' | 'high'>
  /** The same ends as they are printed. */
  readonly ends: IntervalEnds
}

/** What the disagreement of the solvers means for the published number: three sentences. */
export function solversMeaning(published: SolverAnswer, converged: SolverAnswer): string {
  const lower = formatPercent(1 - converged.objective / published.objective)
  const stops = `The published fit stops where its objective is ${formatNumber(published.objective, 5)}, although another point has ${formatNumber(converged.objective, 5)}, ${lower} less, and there the compute needed halves every ${formatMonths(converged.months)} months instead of ${formatMonths(published.months)}.`
  const means =
    'So the published number says where a procedure stops as much as what the data hold: another starting point or tolerance gives another number, and an interval made by the same procedure does not count that.'
  return `${stops} ${means} ${overlapSentence(published, converged)}`
}

function overlapSentence(published: SolverAnswer, converged: SolverAnswer): string {
  const low = Math.max(published.papers.low ?? 0, converged.papers.low ?? 0)
  const high = Math.min(published.papers.high ?? Infinity, converged.papers.high ?? Infinity)
  if (low > high) return 'The two intervals have no time in common.'
  const owner = (end: 'low' | 'high', value: number) =>
    [published, converged].find(({ papers }) => papers[end] === value)
  const lowText = owner('low', low)?.ends.low ?? '0'
  const common = Number.isFinite(high)
    ? `${aboutRange(lowText, owner('high', high)?.ends.high ?? null)} months`
    : `${lowText} months or more`
  return `The two intervals, with papers drawn whole, have ${common} in common. That is no test of the one against the other: both answer one question on one sample, and one has the lower objective.`
}

/** How far the answer moves when single papers are left out: a sentence for each solver. */
export function withoutPapersSentence(published: readonly PaperAnswer[], converged: readonly PaperAnswer[]): string {
  return `Rows of one paper are left out together, with the smallest sizes and the first date kept. As published the time goes ${rangeOf(published)}. At the minimum it goes ${rangeOf(converged)}.`
}

interface PaperAnswer {
  readonly paper: string
  readonly months: number | null
}

function rangeOf(papers: readonly PaperAnswer[]): string {
  const known = papers.flatMap(({ paper, months }) => (months === null ? [] : [{ paper, months }]))
  const sorted = known.toSorted((a, b) => 12 / b.months - 12 / a.months)
  const [fastest, slowest] = [sorted[0], sorted.at(-1)]
  if (!fastest || !slowest) return 'nowhere: no paper can be left out'
  return `from ${formatMonths(fastest.months)} months (without “${fastest.paper}”) to ${formatMonths(slowest.months)} (without “${slowest.paper}”)`
}

/** "7.66, 95 % interval 1.58 to 15.84". */
export function resampledWords({ median, low, high, level }: Resampled, format = formatMonths): string {
  return `${format(median)}, ${formatPercent(level)} interval ${endsWords(low, high, format)}`
}

/** "1,000 draws, 7 of them without a time". */
export function drawsWords({ draws, failed }: Resampled, numbers = draws): string {
  const each =
    numbers === draws
      ? `${formatInteger(draws)} draws`
      : `${formatInteger(draws)} draws a pair, ${formatInteger(numbers)} times`
  return failed === 0 ? each : `${each}, ${formatInteger(failed)} of them none`
}

const FACTORS: Readonly<Record<ShapleyFactor, string>> = {
  parameters: 'Parameters',
  data: 'Data',
  parameterEfficiency: 'Time, in the parameter term',
  dataEfficiency: 'Time, in the data term',
}

/** A factor of the split, as a noun phrase. */
export const factorWords = (factor: ShapleyFactor): string => FACTORS[factor]

/** The split in one sentence, with what scale and time have in it. */
export function splitSentence(
  from: string,
  to: string,
  { from: before, to: after, shares, perplexityReduction }: ShapleySplit,
): string {
  const losses = `from ${formatFixed(before, 3)} to ${formatFixed(after, 3)} nats a token`
  if (!shares)
    return `The law predicts the same loss for ${from} and ${to}, ${formatFixed(before, 3)} nats a token, so there is nothing to share out.`
  if (after > before)
    return `From ${from} to ${to} the predicted loss rises, ${losses}; shares are of the rise, and what a factor raises counts as negative nats.`
  const scale = shares.parameters + shares.data
  return `From ${from} to ${to} the predicted loss falls ${losses} (perplexity less by ${formatPercent(perplexityReduction)}): ${formatPercent(scale)} of the fall by scale, ${formatPercent(1 - scale)} by time.`
}

/** In place of a split where both models are one. */
export const sameModelSentence = (name: string): string =>
  `${name} is chosen twice, so there is no difference to split. Choose another model on one side.`

/** A component's doubling time, months: negative where the same inputs come to be worth less, null without progress. */
export function componentWords(months: number | null | undefined): string {
  if (months === undefined) return 'no such term'
  if (months === null) return 'no progress'
  return months < 0 ? `worth less: halves in ${formatMonths(-months)}` : formatMonths(months)
}

/** What comes out otherwise than published, and why. */
export function differencesFromPublished({
  bestFiveWithin,
  largestDifference,
  structure18,
}: RankingAgreement): readonly string[] {
  const eighteenth = structure18
    ? [
        `Structure 18 is published with an error of ${formatFixed(structure18.published, 2)}; ours is ${formatFixed(structure18.ours, 3)}. The published one is an artefact of normalisation: each row left out was divided by the smallest compute among the rows left out, which is its own, so that it counted as the smallest model there is.`,
      ]
    : []
  return [
    `The order of the pairs is not the published one to the last place. The five of smallest published error are among our best ${bestFiveWithin}, but the solver stops early, on a path that magnifies rounding: SciPy itself, run on another machine, moves these errors by as much. Structure 18 apart, the largest difference of two errors is ${formatFixed(largestDifference, 5)}, and the first fifteen lie closer together than that; places within the list mean little.`,
    ...eighteenth,
    'Medians and intervals of draws are not the same numbers, because the random draws are not the same; outer ends of a hundred draws rest on the three outermost. The upper end of the transformer’s gain is the least certain number of this page.',
    'The bundled table holds the 231 rows of the authors’ estimation sample, at most three a paper. The rows that they collected and left out are not in it, so what keeping them would do to the time is not shown.',
    'The objective of the published fit, its parameters and its R² do reproduce, to the digits printed.',
  ]
}
