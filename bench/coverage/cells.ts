/** The designs in which intervals are tried: how the data of each cell are made. */

/** How the scatter about the line comes about; each has variance one. */
export type Errors =
  | { readonly kind: 'normal' }
  /** Student's t with 5 degrees of freedom. */
  | { readonly kind: 't5' }
  /** Each leans on the one before in date order, by this correlation. */
  | { readonly kind: 'lean'; readonly rho: number }
  /** Rows in so many clusters of unequal size, each of one date, with half of the variance in common. */
  | { readonly kind: 'clusters'; readonly clusters: number }
  /** Exponential: nothing lies below the line, so the line is the least that is needed. */
  | { readonly kind: 'one-sided' }
  /** One-sided, and of this share of the models twice as wide after one year, three times after two: they spend more and more. */
  | { readonly kind: 'spending'; readonly share: number }
  /** Normal, and costs are noted only to within this factor of the truth, nine times in ten. */
  | { readonly kind: 'costs'; readonly factor: number }

/** What the cells of one table have in common. */
export type Design = 'independent' | 'lean' | 'clusters' | 'records' | 'costs'

export interface Cell {
  readonly id: string
  readonly design: Design
  readonly n: number
  /** The truth: doublings of cost a year. */
  readonly slope: number
  /** Of the dates. */
  readonly years: number
  readonly errors: Errors
}

/** Doublings a year, but where trends are compared. */
const SLOPE = -0.8

const cell = (design: Design, n: number, errors: Errors, slope = SLOPE): Cell => {
  const parameter = Object.values(errors).slice(1).join()
  const trend = design === 'records' ? ` ${slope}` : ''
  return {
    id: `${design} n=${n} ${errors.kind}${parameter && ` ${parameter}`}${trend}`,
    design,
    n,
    slope,
    years: design === 'records' ? 5 : 10,
    errors,
  }
}

/** In the order of the page. */
export const cells: readonly Cell[] = [
  ...[6, 9, 12, 20, 36, 60].flatMap((n) => (['normal', 't5'] as const).map((kind) => cell('independent', n, { kind }))),
  ...[12, 20, 40, 90].flatMap((n) => [0, 0.3, 0.6, 0.9].map((rho) => cell('lean', n, { kind: 'lean', rho }))),
  ...[5, 10, 20, 40, 80].map((clusters) => cell('clusters', 5 * clusters, { kind: 'clusters', clusters })),
  ...[20, 50, 200].flatMap((n) => [
    ...(['normal', 'one-sided'] as const).flatMap((kind) =>
      [0, -0.4, -0.8].map((slope) => cell('records', n, { kind }, slope)),
    ),
    ...[0.7, 1].map((share) => cell('records', n, { kind: 'spending', share })),
  ]),
  ...[20, 40, 60].flatMap((n) => [2, 5].map((factor) => cell('costs', n, { kind: 'costs', factor }))),
]
