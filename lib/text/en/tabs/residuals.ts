/** The words of the tab "Residuals": where the line misses, and which points matter most. */
import { findMethod } from '@/lib/fits/methods/registry'
import type { FigureFit, FigurePoint } from '@/lib/result/result'
import type { View } from '@/lib/view/view'
import { power } from '@/lib/stats/elementary/power'
import { formatFixed, formatPercent, plural } from '../format'
import { RESIDUAL_UNITS, residualPart } from '../residual-units'

const FITTED = {
  'log2-cost': 'fitted cost, log₂',
  'g-performance': 'fitted cost, log₂',
  nats: 'fitted loss, nats',
}

export const residualWords = {
  question: 'Where does the line miss?',
  none: 'There is no trend here, so there is nothing left over from it. Widen dates and filters, or hold an easier performance fixed.',
  byDate: 'Residual by date',
  byFitted: 'Residual by fitted value',
  axis: (space: FigureFit['residualSpace']) => `Residual, ${RESIDUAL_UNITS[space]}`,
  fitted: (space: FigureFit['residualSpace']) => FITTED[space],
  /** Of the axis, whose ticks are costs. */
  fittedAxis: (space: FigureFit['residualSpace']) => (space === 'nats' ? FITTED.nats : 'fitted cost'),
  most: 'The points that matter most',
  largest: 'The largest residuals',
  everyScore: (n: string) => `, with all its ${n} scores`,
  influence: 'Ringed: Cook’s distance above 4/n',
  twoSd: '± 2 SD',
  dashed: (what: string) => `Dashed: ${what}.`,
  picture: (n: number, of: string) => `Scatter of ${plural(n, 'residual', 'residuals')} against ${of}`,
}

/** What the card of a point says below its name: its date and how far it lies from the line. */
export const residualPointText = (
  { date, residual }: Pick<FigurePoint, 'date' | 'residual'>,
  space: FigureFit['residualSpace'],
): readonly string[] => [date, residualPart(residual, space)]

interface Facts {
  readonly fit: FigureFit | null
  readonly points: readonly FigurePoint[]
  readonly view: Pick<View, 'method' | 'select'>
}

/** How far points scatter, how many matter most, and whether neighbours go together. */
export function residualFinding({ fit, points, view }: Facts): string {
  if (!fit) return residualWords.none
  const scatter =
    fit.residualSd !== null
      ? `Residuals scatter by ${formatFixed(fit.residualSd, 2)} ${RESIDUAL_UNITS[fit.residualSpace]} (SD)${fit.residualSpace === 'log2-cost' ? `, a factor of ${formatFixed(power(2, fit.residualSd), 1)}` : ''}.`
      : fit.mad !== null
        ? `Half of the residuals are smaller than ${formatFixed(fit.mad, 2)} ${RESIDUAL_UNITS[fit.residualSpace]}.`
        : ''
  const limit = points.length > 0 ? 4 / points.length : 0
  const strong = points.filter(({ cook }) => cook !== null && cook > limit).length
  const known = points.some(({ cook }) => cook !== null)
  const influence = known
    ? ` ${strong === 0 ? 'No point has' : plural(strong, 'point has', 'points have')} a Cook’s distance above 4/n.`
    : ''
  return `${scatter}${influence} ${lagText(fit, view)}`.trim()
}

/** Serial dependence in words; `2 / sqrt(n)` is the usual limit of a lag-1 correlation that chance gives. */
function lagText({ lag1, n, interval, bootstrap }: FigureFit, { method, select }: Facts['view']): string {
  if (lag1 === null) return ''
  const value = `The lag-1 correlation of residuals in date order is ${formatFixed(lag1, 2)}`
  if (Math.abs(lag1) <= 2 / Math.sqrt(n)) return `${value}, no more than independent points would show by chance.`
  if (lag1 < 0) return `${value}: neighbours lie on opposite sides of the line more often than by chance.`
  if (interval === 'ar1' || interval === 'hac' || interval === 'record-count')
    return `${value}: neighbours lean on each other, which the interval allows for.`
  const blocks = findMethod(method).inBlocks?.(select) ?? false
  if (interval === 'residual' && (bootstrap?.block ?? 1) > 1)
    return `${value}: neighbours lean on each other, which the interval, of residuals drawn in blocks, allows for as far as its blocks reach.`
  return `${value}: neighbours lean on each other, so the interval is too narrow.${blocks ? ' A bootstrap of residuals, drawn in blocks, allows for some of it.' : ''}`
}

/** How much faster or slower the pace is without the point. */
export const influenceText = ({ withoutMonths }: Pick<FigurePoint, 'withoutMonths'>, months: number): string =>
  withoutMonths === null ? 'not computed for this method' : paceChange(withoutMonths, months)

/** @example paceChange(8, 10) // '20 % faster' */
export function paceChange(without: number, months: number): string {
  const change = without / months - 1
  const size = formatPercent(Math.abs(change))
  return Math.abs(change) < 0.0005 ? 'no change' : `${size} ${change < 0 ? 'faster' : 'slower'}`
}
