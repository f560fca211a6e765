/** What is said where a straight line is no fair description of the rows. */
import { type Bend, breakOf, leaningOf } from '@/lib/result/evidence/bend'
import { suppositionsOf } from '@/lib/result/evidence/suppositions'
import type { FigureFit } from '@/lib/result/result'
import { formatFixed, formatInteger, formatMonthsShort } from '../format'
import { yearText } from '../tabs/year-text'

/** Slower than this is told as hardly moving: months grow without end as a rate goes to zero. */
const SLOW_MONTHS = 200

const months = (slope: number): number => 12 / Math.abs(slope)
const verb = (slope: number, was: boolean): string =>
  slope < 0 ? (was ? 'halved' : 'halves') : was ? 'doubled' : 'doubles'

function pace(slope: number, was: boolean): string {
  if (!(months(slope) <= SLOW_MONTHS)) return was ? 'it hardly moved' : 'it hardly moves'
  return `it ${verb(slope, was)} every ${formatMonthsShort(months(slope))} months`
}

/** The earlier rate, beside the later one: "before every 9.9", or in full where the direction turned. */
function earlier(before: number, after: number): string {
  const alike = before * after > 0 && months(before) <= SLOW_MONTHS && months(after) <= SLOW_MONTHS
  return alike ? `every ${formatMonthsShort(months(before))}` : pace(before, true)
}

/** "since May 2019 it doubles every 4.9 months, before every 9.9". */
export function bendText({ best: { shape, at, slopes }, from, to }: Bend): string {
  const [before, after] = slopes
  if (at === null || shape === 'quadratic')
    return `in ${to.slice(0, 4)} ${pace(after, false)}, in ${from.slice(0, 4)} ${earlier(before, after)}`
  return `since ${yearText(at)} ${pace(after, false)}, before ${earlier(before, after)}`
}

const SHAPES: Readonly<Record<Bend['best']['shape'], string>> = {
  line: 'one line',
  quadratic: 'a curve',
  kink: 'a line with a kink',
  'two-lines': 'two lines',
}

/** The finding, what it rests on, and what weakens it. */
export function bendSentence(bend: Bend): string {
  const { best, loss, leaning } = bend
  const criterion = `AICc is better by ${loss < 100 ? formatFixed(loss, 1) : formatInteger(Math.round(loss))}`
  if (leaning)
    return `${capital(SHAPES[best.shape])} would follow these points closer than one line (${bendText(bend)}; ${criterion}), but each point leans on the one before (lag-1 correlation ${formatFixed(leaning.lag1, 2)}), and such a series bends by itself: with AR(1) residuals the difference is ${formatFixed(leaning.loss, 1)}.`
  const ar1 = best.rho > 0 ? ', with AR(1) residuals in both' : ''
  return `One line is not a fair description: ${bendText(bend)} (${SHAPES[best.shape]}; ${criterion}${ar1}).`
}

/** The two rates of a line that is none, beside its one; nothing where the line stands or its neighbours explain the bend. */
export function ratesOfBend(fit: FigureFit): readonly string[] {
  const bend = breakOf(fit)
  return bend ? [bendText(bend)] : []
}

/** Behind an interval that supposes independent points, where neighbours lean. */
export function leaningUnder(fit: FigureFit): string {
  const lag1 = fit.slopeInterval && suppositionsOf(fit).includes('independent') ? leaningOf(fit) : null
  return lag1 === null
    ? ''
    : ` if points are independent, but neighbours lean on one another (lag-1 correlation ${formatFixed(lag1, 2)})`
}

/** The same in a few words, as a clause. */
export const bendShort = (bend: Bend): string =>
  bend.leaning
    ? `perhaps not one line (${bendText(bend)}), or each point leans on the one before`
    : `not one line (${bendText(bend)})`

export const toTheBreak = 'See the break'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
