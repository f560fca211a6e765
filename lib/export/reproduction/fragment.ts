import type { Check } from './checks'

/**
 * The part of a program that one method writes. It finds `rows` and `n`, and leaves `slope`; `r2` where the method has
 * one; `slope_low` and `slope_high` where its own interval is analytic; and `t` with `slope_of(places)` where rows can be
 * drawn again.
 */
export interface Fragment {
  /** What must be installed beside the language. */
  readonly packages: string
  readonly imports: readonly string[]
  readonly code: readonly string[]
  /** Numbers that only this method has. */
  readonly checks: readonly Check[]
}
