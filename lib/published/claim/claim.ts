/** A claim of how fast something gets better, as it was understood. */

/** What the words of a claim are about, as far as they say; it decides which view the claim is held against. */
export type ClaimSubject = 'compute' | 'price' | 'parameters' | 'images' | 'hardware' | 'runs'

/** How fast, over which years, of what. */
export interface Claim {
  /** Doublings a year, positive: 12 / `months`. */
  readonly rate: number
  /** Months per factor of two, 0.1 to 1200. */
  readonly months: number
  /** Factor a year, above 1. */
  readonly factorAYear: number
  /** Which way the quantity goes; null where the words leave it open. */
  readonly direction: 'falls' | 'rises' | null
  /** Years from and to, both included; null: not said. */
  readonly from: number | null
  readonly to: number | null
  readonly subject: ClaimSubject | null
  /** A law by its name, whose rate is a convention. */
  readonly law: 'moore' | null
}

/** Why a text is no claim. */
export type ClaimProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'too-long'; readonly most: number }
  /** Neither a factor nor a halving or doubling. */
  | { readonly code: 'no-rate' }
  /** "10x cheaper": in what time? */
  | { readonly code: 'no-period'; readonly factor: number }
  /** "halves": how often? */
  | { readonly code: 'no-time' }
  /** A factor of 1, or a fall by all there is. */
  | { readonly code: 'no-change' }
  | { readonly code: 'out-of-range'; readonly low: number; readonly high: number }

/** A claim with the words that had no part in it, or why there is none. */
export type ClaimReading =
  | { readonly ok: true; readonly claim: Claim; readonly unread: readonly string[] }
  | { readonly ok: false; readonly problem: ClaimProblem; readonly unread: readonly string[] }
