/** The numbers of the page that a program prints beside its own, or can only give. */
import { power } from '@/lib/stats/elementary/power'

/** A number of the page, and what a program does with it. */
export interface Line {
  readonly kind:
    | 'check'
    /** A check that is made where the program finds that it may be. */
    | 'if steady'
    /** Computed from numbers that are themselves given, so that its agreement says little. */
    | 'follows'
    /** The page's alone, with a like one of the program's own draws beside it where there is a name. */
    | 'given'
    /** An end of the interval, held against its place among the program's own draws. */
    | 'low end'
    | 'high end'
  readonly label: string
  /** What both programs call the number that they compute. */
  readonly name: string | null
  /** Null: unbounded, and the program must find it so. */
  readonly page: number | null
  /** Largest difference, as a share of the number; 0 where nothing is held so. */
  readonly tolerance: number
}

/** @returns no line where the page has no such number */
export function lineOf(
  kind: Line['kind'],
  label: string,
  name: string | null,
  page: number | null | undefined,
  tolerance = 0,
): readonly Line[] {
  if (page === null || page === undefined || !Number.isFinite(page)) return []
  return [{ kind, label, name, page, tolerance: roundedUp(tolerance) }]
}

/**
 * A tolerance, rounded up to one digit.
 * @example roundedUp(4.503e-8) // 5e-8
 */
export function roundedUp(value: number): number {
  if (value === 0) return 0
  const exponent = Math.floor(Math.log10(value))
  return Number(`${Math.ceil(value / power(10, exponent) - 1e-6)}e${exponent}`)
}
