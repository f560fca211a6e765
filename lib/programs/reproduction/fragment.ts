import type { Line } from './line'

export type Language = 'python' | 'r'

/**
 * The part of a program that one method writes. It finds the columns of the population and `fitted`, the places of the
 * rows that are fitted; it leaves `slope` and whatever else its own lines name, and defines `slope_of(places)` where rows
 * can be drawn again.
 */
export interface Fragment {
  readonly imports: readonly string[]
  readonly code: readonly string[]
  /** Numbers that only this method has. */
  readonly lines: readonly Line[]
}
