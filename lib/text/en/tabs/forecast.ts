/** The words of the tab "Forecast": when a cost is met, and what earlier fits would have foretold. */
import type { BackTest, BackTestOrigin } from '@/lib/fits/questions/back-test'
import type { IntervalId } from '@/lib/fits/intervals/registry'
import { power } from '@/lib/stats/elementary/power'
import { intervalNames } from '../answer/interval-kinds'
import { saysUnit } from '../method/unit-in-label'
import { formatCost, formatDate, formatFixed, formatInteger, formatPercent, plural } from '../format'

export const forecastWords = {
  question: (fall: boolean) => (fall ? 'When will it cost that little?' : 'When will it be that much?'),
  target: (label: string, unit: string) => `Target ${label}${unit === '' || saysUnit(label, unit) ? '' : `, ${unit}`}`,
  targetHint: 'for example 1e21, 10^21 or $100k',
  until: 'Or what does it cost on',
  untilHint: '2030, 2030-06 or 2030-06-30',
  draw: 'Draw it on the chart',
  takeOff: 'Take it off the chart',
  notDrawn: (spans: number) =>
    `Not drawn: it lies further from the dates fitted than ${spans} times their span. What lies nearer can be drawn.`,
  problem: (reason: string) => `No date: ${reason}.`,
  /** Whose bands, and that they are another's than the interval of the slope, where they are. */
  restsOn: (by: IntervalId, slopesBy: IntervalId) =>
    `These dates rest on bands by ${intervalNames[by].error ?? intervalNames[by].menu('')}${by === slopesBy ? '' : ', not on the interval of the slope, which says nothing of the line’s height'}.`,
  tested: 'Would earlier fits have foretold it?',
  picture: 'What came of each point, against what the line through the points before it foretold',
  foretold: 'Foretold by the points before',
  came: (cost: string) => `What came: ${cost}`,
  line: 'The line',
  mean: (level: string) => `The line’s ${level} interval`,
  prediction: (level: string) => `A new point’s ${level} interval`,
  intervals: (level: string) => `Its ${level} intervals`,
  noTrend:
    'There is no trend here, so it meets no target. Widen dates and filters, or hold an easier performance fixed.',
  notEnough: (n: number) =>
    `A back-test fits the first 4 points or more and predicts the rest: ${plural(n, 'point is', 'points are')} too few, or none is later. An easier performance, every model that reaches it or wider dates give more.`,
  olsOnly: 'The back-test is by least squares, whatever method or estimator the view has.',
  table: 'All origins as a table',
}

/** How many forecasts held, and by how much the others missed. */
export function backTestFinding({ forecasts, covered, coverage, medianError, medianSize, level, n }: BackTest): string {
  if (coverage === null || medianSize === null || medianError === null) return forecastWords.notEnough(n)
  if (forecasts === 1)
    return `One later point can be held against a forecast, made from the first ${formatInteger(n - 1)} points: it lay ${covered === 1 ? 'inside' : 'outside'} its ${formatPercent(level)} interval, ${formatFixed(medianSize, 2)} doublings ${medianError > 0 ? 'above' : 'below'} what was foretold. One is no test.`
  const side =
    Math.abs(medianError) < 0.05
      ? 'neither above nor below'
      : medianError > 0
        ? `mostly above what was foretold (median ${formatFixed(medianError, 2)} doublings)`
        : `mostly below what was foretold (median ${formatFixed(Math.abs(medianError), 2)} doublings)`
  return `Of ${plural(forecasts, 'forecast of a later point', 'forecasts of a later point')}, made from the first 4 points or more, ${formatInteger(covered)} had it inside ${covered === 1 ? 'its' : 'their'} ${formatPercent(level)} interval. The median error is ${formatFixed(medianSize, 2)} doublings, a factor of ${formatFixed(power(2, medianSize), 1)}; the points lay ${side}. Forecasts share their points, so this describes and does not test.`
}

/** What the card of a point says: what was foretold of it, when, and what came. */
export const foretoldDetails = (
  name: string,
  { date, predicted, half, observed }: BackTestOrigin['next'],
  unit: string,
  level: number,
) => ({
  name: `${name}, ${formatDate(date)}`,
  facts: [
    `foretold ${formatCost(power(2, predicted), unit)}`,
    `${formatPercent(level)} interval ${formatCost(power(2, predicted - half), unit)} to ${formatCost(power(2, predicted + half), unit)}`,
    `came: ${formatCost(power(2, observed), unit)}`,
  ],
})
