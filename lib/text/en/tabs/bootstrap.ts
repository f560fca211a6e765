/** The words of the tab "Bootstrap": how far another sample would land. */
import type { FigureFit } from '@/lib/result/result'
import { intervalEnds } from '../../answer/interval-ends'
import { formatDrawnMonths, formatMonths, formatMonthsShort, formatPercent, plural } from '../format'
import { monthEnds } from '../month-ends'
import { speedRangeText } from './speed-axis'

export const bootstrapWords = {
  question: 'How far would another sample land?',
  none: 'There is no trend here to draw again. Widen dates and filters, or hold an easier performance fixed.',
  offer:
    'The interval of this view comes from a formula. Drawing its rows again with replacement, records retaken each time, shows how far the number moves without that formula.',
  ofRecords:
    'This view fits records, and records are not drawn again: a draw of rows has other records, whose line falls even without a trend. What the order of all models allows stands in the answer instead.',
  drawing: 'The draws are being made; this picture appears when they are done.',
  picture: (n: number) => `Histogram of ${plural(n, 'drawn rate', 'drawn rates')}, as months per factor of two`,
  estimate: 'estimate',
  legend: 'Bars: draws; shaded: the interval; grey: draws against progress.',
  back: 'Back to this method’s own interval',
  /** It changes the view, so the headline's interval too. */
  draw: (draws: number) => `Use bootstrap intervals (${plural(draws, 'draw', 'draws')})`,
  axis: 'Months per factor of two, faster to the right',
}

/** The interval and what was drawn for it; '' where nothing was drawn. */
export function bootstrapFinding(fit: FigureFit): string {
  const { bootstrap, halvingTime: time } = fit
  if (!bootstrap) return ''
  const how = bootstrap.ci === 'bca' ? 'BCa interval' : 'percentile interval'
  const drawn =
    bootstrap.by === 'row'
      ? 'rows drawn again'
      : bootstrap.by === 'residual'
        ? bootstrap.block !== null && bootstrap.block > 1
          ? `residuals drawn again in blocks of ${bootstrap.block}`
          : 'residuals drawn again'
        : `rows drawn together by ${bootstrap.by}`
  const ends = intervalEnds(fit, 'en')
  const whole = monthEnds(time, formatMonthsShort)
  const interval =
    whole === null
      ? 'no interval'
      : `${formatPercent(fit.level)} ${how} ${ends.low === null || ends.high === null ? whole : `${ends.low} to ${ends.high}`} months`
  const failed =
    bootstrap.failed > 0
      ? ` ${plural(bootstrap.failed, 'draw', 'draws')} gave no slope and ${bootstrap.failed === 1 ? 'is' : 'are'} left out.`
      : ' Every draw gave a slope.'
  return `Estimate ${formatMonths(time.months)} months; median of ${plural(bootstrap.draws, 'draw', 'draws')} ${formatDrawnMonths(bootstrap.median, bootstrap.monteCarlo.median)}; ${interval}; ${drawn}.${failed}`
}

/** Draws on either side of no change, and those that fall off the picture, which clips the furthest. */
export function drawnShares(against: number, clipped: number, n: number): string {
  const other =
    against === 0
      ? 'All draws go the same way as the estimate.'
      : `${formatPercent(against / n)} of the draws go the other way.`
  return clipped > 0 ? `${other} ${plural(clipped, 'draw lies', 'draws lie')} beyond the picture.` : other
}

/** What the card of a bar says: the months it stands for and how many draws gave them. */
export const barDetails = (
  { from, to, count }: { readonly from: number; readonly to: number; readonly count: number },
  backward: 'rising' | 'falling',
) => ({ name: `${speedRangeText(from, to, backward)} months`, facts: [plural(count, 'draw', 'draws')] })
