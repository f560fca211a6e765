/** The words of local slopes, in the tab "Break": how fast it moves at each time. */
import type { LocalSlope, LocalSlopes } from '@/lib/fits/questions/local-slope'
import { formatFixed, formatInteger, formatPercent } from '../format'
import { halvingText, NBSP, yearText } from './halving-time-text'

export const localSlopeWords = {
  question: 'How fast now?',
  what: 'Local slopes',
  picture: ({ width, level }: LocalSlopes) =>
    `Months per factor of two within ${widthText(width)}, moved along the dates, with ${formatPercent(level)} bands`,
  none: 'No window along these dates holds 5 points on 3 dates, so there is no local slope.',
}

const widthText = (width: number): string =>
  width >= 1.5
    ? `${formatFixed(width, 1).replace(/\.0$/, '')} years`
    : `${formatInteger(Math.round(width * 12))} months`

/** The slope of the last window, and how the band is to be read. */
export function localSlopeFinding({ slopes, width, reachesEnd }: LocalSlopes): string {
  const last = slopes.at(-1)
  if (!last) return localSlopeWords.none
  const now = reachesEnd
    ? `In the last ${widthText(width)}, ${yearText(last.from)} to ${yearText(last.to)},`
    : `The last ${widthText(width)} hold too few points; from ${yearText(last.from)} to ${yearText(last.to)}`
  return `${now} it ${pace(last)}, n${NBSP}${formatInteger(last.n)}.`
}

/** What stands under the picture. */
export function localSlopeNote({ width, level, empty }: LocalSlopes): string {
  const gaps = empty > 0 ? ` Where a window holds fewer than 5 points on 3 dates there is none.` : ''
  return `Each place is the least-squares slope of the points within ${widthText(width)} about it; no window goes beyond the first or the last point.${gaps} The band is of ${formatPercent(level)} t intervals, each by itself: neighbouring windows share points, and of so many some miss by chance. Where points lean on the ones before, it is too narrow.`
}

const pace = ({ time }: LocalSlope): string => (time ? halvingText(time) : 'neither rises nor falls')

/** What the card of a place says. */
export const localSlopeDetails = (one: LocalSlope) => ({
  name: `${yearText(one.from)} to ${yearText(one.to)}`,
  facts: [pace(one), `n${NBSP}${formatInteger(one.n)}`],
})
