/** The words of the tab "Break": whether one slope is enough. */
import type { BreakTest } from '@/lib/fits/questions/break-test/break-test'
import { formatFixed, formatInteger, formatNumber, formatPercent, formatProbability } from '../format'
import { NBSP, yearText } from './halving-time-text'

export const breakWords = {
  question: 'Is one slope enough?',
  shape: 'Shape',
  'two-lines': 'Two free lines',
  kink: 'One line with a kink',
  picture: 'F statistic of a break at each candidate date',
  pictureSlopes: 'Points with the slopes before and after the break',
  f: 'F at each date',
  shaded: (level: number) =>
    `Shaded: from the first to the last date of the ${formatPercent(level)} set, which may have holes (hollow dots). The slopes and their intervals take the date as known.`,
  problem: (reason: string) => `No break can be looked for: ${reason}.`,
  whatNext:
    'Each side needs 5 points on 3 dates: take every model that reaches it instead of the records, or widen dates and filters.',
  takeAll: 'Take every model that reaches it',
  otherMethod:
    'The test is of the plain trend of this series, not of this view’s method. Choose the method “trend of cost” and every model that reaches the level, or every row.',
  changeText: (slope: string, interval: readonly [number, number] | null) =>
    `${slope} doublings of cost a year${interval ? ` (${formatFixed(interval[0], 2)} to ${formatFixed(interval[1], 2)})` : ''}`,
  before: 'Before',
  after: 'After',
  change: 'Change of slope',
  notOwn: 'This view’s own method is another: the test is of the plain trend of its rows, by least squares.',
  estimator: 'The test is of least squares, whatever estimator draws the view’s line.',
}

/** Beyond what chance gives independent points. */
const leans = ({ lag1, n }: BreakTest): boolean => lag1 !== null && lag1 > 2 / Math.sqrt(n)

/** Verdict, date and what weakens them. */
export function breakFinding(test: BreakTest): string {
  const where =
    test.shape === 'kink' || yearText(test.date.last) === yearText(test.date.first)
      ? `in ${yearText(test.date.decimalYear)}`
      : `between ${yearText(test.date.last)} and ${yearText(test.date.first)}`
  const verdict =
    test.p < 0.01 && !leans(test)
      ? 'One slope is not enough'
      : test.p < 0.05
        ? 'One slope is probably not enough'
        : 'One slope is not refuted'
  const dependent = leans(test)
    ? ` What is left leans on its neighbours (lag-1 correlation ${formatFixed(test.lag1 ?? NaN, 2)}), which the test supposes not to be: with such series without a break so small a p is no rarity.`
    : ''
  const edge = test.atEdge
    ? ' It is the outermost date tried, so a break further out, with too few points beside it, may fit better.'
    : ''
  return `${verdict}: the largest F, ${formatNumber(test.f)} on ${test.dfBreak} and ${formatInteger(test.df)} degrees of freedom, is ${where}, p${NBSP}${formatProbability(test.p)} corrected for the search over dates (${formatInteger(test.simulations)} simulations). ${formatPercent(test.level)} interval of the date ${yearText(test.interval[0])} to ${yearText(test.interval[1])}.${edge}${dependent}`
}

/** What the card of a candidate date says. */
export const candidateDetails = ({ decimalYear, f, inInterval }: BreakTest['curve'][number]) => ({
  name: yearText(decimalYear),
  facts: [`F ${formatNumber(f)}`, inInterval ? 'in the set of dates' : 'not in the set of dates'],
})
