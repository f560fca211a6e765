/** The check of a claim: how it was understood, what the data say of it, with which choices it would hold. */
import type { Claim, ClaimProblem } from '@/lib/published/claim/claim'
import type { ClaimVerdict, HoldingChoices } from '@/lib/published/claim/judge-claim'
import { formatConfidence, formatFixed, formatGain, formatInteger, formatMonthsShort, plural } from '../format'

const years = ({ from, to }: Claim): string =>
  from !== null && to !== null
    ? `, ${from} to ${to}`
    : from !== null
      ? `, since ${from}`
      : to === null
        ? ''
        : `, until ${to}`

const WAYS = { falls: 'halving', rises: 'doubling' } as const

const VERDICTS: Readonly<Record<ClaimVerdict, (what: string) => string>> = {
  inside: (what) => `${what} do not contradict it: it lies inside the interval.`,
  'too-fast': (what) => `${what} contradict it: it is faster than the whole interval.`,
  'too-slow': (what) => `${what} contradict it: it is slower than the whole interval.`,
  against: (what) => `${what} contradict it: it goes the other way than the whole interval.`,
  'no-rate': (what) => `${what} carry no rate, so they say nothing of it.`,
  'no-interval': (what) => `${what} have no interval here, so they can neither bear it out nor contradict it.`,
}

export const claim = {
  title: 'Check a claim',
  description: 'Type how fast something is said to get cheaper or better, and see what the data say of it.',
  heading: 'Check a claim',
  lead: 'Type how fast something is said to get cheaper or better. It is read, drawn beside the data and held against their interval.',
  label: 'The claim',
  hint: 'halves every 8 months since 2014',
  against: 'Held against',
  byItsWords: 'what its words are about',
  thisView: 'the view of this link',
  check: 'Check',
  examples: 'For example',
  exampleTexts: [
    'halves every 8 months since 2014',
    '4x a year',
    '算力需求每8个月减半',
    '10x cheaper per year',
    'Moore’s law',
  ],
  understood: 'Understood',
  /** "halving every 8 months, since 2014: a factor of 2.8 a year". */
  reading: (claim: Claim) => {
    const way = claim.direction === null ? 'a factor of two' : WAYS[claim.direction]
    const name = claim.law === 'moore' ? 'Moore’s law as he put it in 1975: ' : ''
    return `${name}${way} every ${formatMonthsShort(claim.months)} months${years(claim)}; a factor of ${formatGain(claim.factorAYear)} a year${claim.direction === null ? ', taken as progress' : ''}.`
  },
  unread: (words: readonly string[]) => `Not read: ${words.join(', ')}.`,
  problem: (problem: ClaimProblem): string => {
    switch (problem.code) {
      case 'empty':
        return 'Nothing is typed yet.'
      case 'too-long':
        return `Only claims of up to ${problem.most} characters are read.`
      case 'no-rate':
        return 'How fast? Say a halving or doubling with its time, or a factor a year: “halves every 8 months”, “4x a year”.'
      case 'no-period':
        return `A factor of ${formatGain(problem.factor)} in what time? Add it: “a year”, “in 3 years”, “between 2012 and 2019”.`
      case 'no-time':
        return 'How often? Add the time: “every 8 months”, “every 2 years”.'
      case 'no-change':
        return 'This is no change, or a fall to nothing: there is no time per factor of two.'
      case 'out-of-range':
        return `Times per factor of two from ${problem.low} to ${formatInteger(problem.high)} months can be checked.`
    }
  },
  verdict: 'Verdict',
  /** @param what the series: "MMLU" */
  judged: (verdict: ClaimVerdict, what: string) => VERDICTS[verdict](`The data (${what})`),
  confidence: (faster: number) =>
    `One-sided confidence that their trend is faster than the claim: ${formatConfidence(faster)}.`,
  noConfidence: 'No one-sided confidence is claimed here: the interval is not of a trend, or the claim is no progress.',
  ratio: (ratio: number) =>
    ratio > 0
      ? `Their own line is ${formatFixed(ratio, 2)} times as fast as the claim.`
      : `Their own line goes the other way, ${formatFixed(-ratio, 2)} times as fast.`,
  /** At the line's end in the chart. */
  lineOf: (months: number) => `Claim, ${formatMonthsShort(months)} months`,
  data: 'The data say',
  openView: 'Open this view',
  sweepOf: 'Compare with other views',
  holds: 'With which choices it would hold',
  holdsWait: 'Specifications',
  noScript: 'The other choices are computed in the browser and need JavaScript.',
  notComputed: 'The rows could not be loaded.',
  holding: ({ holds, faster, slower }: HoldingChoices) =>
    `Of ${plural(holds + faster + slower, 'combination')} of choices with an interval, ${formatInteger(holds)} ${holds === 1 ? 'holds' : 'hold'} the claim; ${formatInteger(faster)} ${faster === 1 ? 'is' : 'are'} wholly faster, ${formatInteger(slower)} wholly slower.`,
  choice: 'Choice',
  value: 'Value',
  holdsOf: 'Choices that hold it',
  share: (holds: number, of: number) => `${formatInteger(holds)} of ${formatInteger(of)}`,
  checkNamed: (study: string) => `Check this claim<span>: ${study}</span>`,
}
