/**
 * The number that a pinned link showed, in the link itself: with it the link proves itself when it is opened again. Months
 * to five digits, then the ends of its interval, `-` where one was unbounded: "15.684,13.219,19.279", "10.287,5.9704,-".
 * Without ends where they were not there when the link was made.
 */
export interface ShownNumber {
  readonly months: number
  readonly ends: readonly [number | null, number | null] | null
}

const DIGITS = 5
/** Half a unit of the last digit, and what engines differ by. */
const SAME = 0.51 * Number(`1e${1 - DIGITS}`)
const UNBOUNDED = '-'
const NUMBER = /^\d+(\.\d+)?(e[+-]?\d{1,3})?$/

/** Null where the text is none. */
export function readShownNumber(raw: string): ShownNumber | null {
  const [first = '', ...ends] = raw.split(',')
  const months = positive(first)
  if (months === null || (ends.length !== 0 && ends.length !== 2)) return null
  const [low, high] = ends.map((text) => (text === UNBOUNDED ? null : (positive(text) ?? NaN)))
  if (low === undefined || high === undefined) return { months, ends: null }
  return Number.isNaN(low) || Number.isNaN(high) ? null : { months, ends: [low, high] }
}

const positive = (text: string): number | null => {
  const value = NUMBER.test(text) ? Number(text) : NaN
  return value > 0 && Number.isFinite(value) ? value : null
}

/** As a link has it. */
export function writeShownNumber({ months, ends }: ShownNumber): string {
  const text = (value: number | null) => (value === null ? UNBOUNDED : String(Number(value.toPrecision(DIGITS))))
  return [months, ...(ends ?? [])].map(text).join(',')
}

/** Whether a number is what the link showed, to the digits that it carries; ends are compared where both have them. */
export function sameNumber(was: ShownNumber, now: ShownNumber): boolean {
  const same = (one: number | null, other: number | null) =>
    one === null || other === null ? one === other : Math.abs(one / other - 1) <= SAME
  return (
    same(was.months, now.months) &&
    (was.ends === null || now.ends === null || (same(was.ends[0], now.ends[0]) && same(was.ends[1], now.ends[1])))
  )
}
