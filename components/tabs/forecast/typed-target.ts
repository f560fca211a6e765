/** What a reader types as a target: a cost with or without its unit, or a day, a month or a year. */
import { readCellNumber } from '@/lib/data/import/cells/cell-number'
import { readUnit } from '@/lib/data/import/units/unit-grammar'
import { unitOf } from '@/lib/data/import/units/units'
import { readDate } from '@/lib/view/kinds'
import type { Read } from '@/lib/view/refusal'
import { power } from '@/lib/stats/elementary/power'

/**
 * @param unit that the cost is in
 * @returns the cost in that unit: a target above zero
 * @example readTypedCost('$100k', 'USD') // 100000; so are '1e5', '10^5', '0.1 million USD'
 */
export function readTypedCost(raw: string, unit: string): Read<number> {
  const cell = readCellNumber(raw.trim(), 'point')
  if (cell === null || cell.percent || cell.low !== null) return { refusal: { code: 'positive' } }
  const factor = cell.unit === null ? 1 : factorTo(cell.unit, unit)
  if (factor === null) return { refusal: { code: 'in-unit', unit } }
  // To the digits that were typed: a factor of ten is no reason for 7.499999999e21.
  const value = Number((cell.value * factor).toPrecision(15))
  return value > 0 && Number.isFinite(value) ? { value } : { refusal: { code: 'positive' } }
}

/** By what a number in a typed unit is multiplied; null where that unit measures something else. */
function factorTo(typed: NonNullable<ReturnType<typeof readUnit>['expression']>, unit: string): number | null {
  if (typed.numerator.length === 0) return typed.denominator.length === 0 ? power(10, typed.tens - typed.perTens) : null
  // In brackets, as behind a title: a letter alone is a unit there.
  const own = readUnit(`(${unit})`).expression
  const [from, to] = [unitOf(typed), own && unitOf(own)]
  const same = from && to && from.dimensions === to.dimensions && from.currency === to.currency && from.log === null
  return same ? from.factor / to.factor : null
}

/** @example readTypedDay('2030') // '2030-01-01' */
export function readTypedDay(raw: string): Read<string> {
  const text = raw.trim()
  return readDate(`${text}${/^\d{4}$/.test(text) ? '-01-01' : /^\d{4}-\d{2}$/.test(text) ? '-01' : ''}`)
}
