/** A row of the accuracy page: a number of an independent reference beside ours. */
import type { Result } from '@/lib/problem'

export interface AccuracyRow {
  readonly quantity: string
  readonly reference: number
  readonly ours: number
  /** How many numbers the row stands for, of which it is the worst; 1 when left out. */
  readonly of?: number
}

export interface AccuracySection {
  readonly title: string
  /** Where the reference is from, as its fixture says. */
  readonly source: string
  /** Why the digits are as many as they are, where that needs a word. */
  readonly remark?: string
  readonly rows: readonly AccuracyRow[]
}

/** Double precision holds no more. */
export const MOST_DIGITS = 15

/** Decimal digits that two numbers share: minus the logarithm of the relative error, or of the error where zero is meant. */
export function digitsShared(reference: number, ours: number): number {
  if (ours === reference) return MOST_DIGITS
  const error = Math.abs(ours - reference) / (reference === 0 ? 1 : Math.abs(reference))
  return Number.isNaN(error) ? NaN : Math.min(MOST_DIGITS, Math.max(0, -Math.log10(error)))
}

/**
 * Of many like numbers the one that agrees least.
 * @throws Error where there are none: a reference that is not read would look like one that is met
 */
export function worst(quantity: string, pairs: readonly (readonly [reference: number, ours: number])[]): AccuracyRow {
  const [first, ...rest] = pairs
  if (!first) throw new Error(`no numbers for ${quantity}`)
  const least = rest.reduce((a, b) => (digitsShared(...b) < digitsShared(...a) || b.some(Number.isNaN) ? b : a), first)
  return { quantity, reference: least[0], ours: least[1], of: pairs.length }
}

/** @throws Error with the problem's code: a reference case that does not fit is a bug */
export function good<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

/** A number that may be missing, as one that agrees with nothing. */
export const known = (value: number | null | undefined): number => value ?? NaN
