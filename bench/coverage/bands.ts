/**
 * How often the band of a line holds the line that the data were made with, and its band of one more point such a point:
 * within the dates, at their end, and half as long again after it. The dates at which a band holds a cost (a forecast) hold
 * the true date exactly where the band on that date holds the true cost, so these are the forecast's shares too.
 */
import type { AskedInterval } from '@/lib/fits/intervals/registry'
import { trend } from '@/lib/fits/methods/trend'
import { normalDraws } from '@/lib/stats/chance/normal-draws'
import { createRandom } from '@/lib/stats/chance/random'
import { evidenceFor, ofCosts } from './asked'
import { type Cell, cells } from './cells'
import { sampleOf } from './samples'

/** Share of the dates' span, from its start. */
const places = { middle: 0.5, last: 1, beyond: 1.5 } as const

export type Place = keyof typeof places

export const bandPlaces = Object.keys(places) as readonly Place[]

export const bandKinds = ['t', 'hac', 'ar1', 'cr2', 'auto'] as const satisfies readonly AskedInterval[]

export type BandKind = (typeof bandKinds)[number]

/** Sets in which the band held, by place. */
export interface BandCoverage {
  readonly cell: Cell['id']
  readonly kind: BandKind
  readonly sets: number
  /** Data sets without a band. */
  readonly without: number
  readonly line: Readonly<Record<Place, number>>
  readonly point: Readonly<Record<Place, number>>
}

/** Independent rows, rows that lean by 0.6, clusters. */
export const bandCells: readonly Cell[] = cells.filter(
  ({ design, n, errors }) =>
    (design === 'independent' && errors.kind === 'normal' && n !== 36) ||
    (errors.kind === 'lean' && errors.rho === 0.6) ||
    (errors.kind === 'clusters' && errors.clusters <= 40),
)

/** CR2 is of rows in clusters; there rows of one date have no order that errors could lean along. */
export const hasBand = (kind: BandKind, { design }: Cell): boolean =>
  design === 'clusters' ? kind !== 'ar1' && kind !== 'hac' : kind !== 'cr2'

/** Other data sets than those of the intervals. */
const FIRST_SEED = 300_000

/** @param sets from the first on, up to and without the second */
export function simulateBands(cell: Cell, [first, end]: readonly [number, number]): readonly BandCoverage[] {
  const none = () => ({ middle: 0, last: 0, beyond: 0 })
  const tallies = bandKinds
    .filter((kind) => hasBand(kind, cell))
    .map((kind) => ({ cell: cell.id, kind, sets: end - first, without: 0, line: none(), point: none() }))
  const number = cells.findIndex(({ id }) => id === cell.id)
  for (let set = first; set < end; set += 1) {
    const seed = (number + 1) * 1_000_000 + FIRST_SEED + set
    const { trend: rows } = sampleOf(cell, seed)
    const truth = truthOf(cell, seed)
    for (const tally of tallies) {
      const declared = cell.design === 'clusters' ? 'paper' : undefined
      const curve = evidenceFor(tally.kind, trend, rows, ofCosts, declared)?.evidence().line?.curve
      if (!curve) tally.without += 1
      else
        for (const place of bandPlaces) {
          const years = rows.map(({ decimalYear }) => decimalYear)
          const [from, to] = [Math.min(...years), Math.max(...years)]
          const year = from + places[place] * (to - from)
          const band = curve(year)
          const { line, point } = truth(year, place)
          if (holds(band.low, line, band.high)) tally.line[place] += 1
          if (holds(band.predictLow, point, band.predictHigh)) tally.point[place] += 1
        }
    }
  }
  return tallies
}

const holds = (low: number | null, doublings: number, high: number | null): boolean =>
  low !== null && high !== null && Math.log2(low) <= doublings && doublings <= Math.log2(high)

/** The line of `sampleOf`, and one more point of its scatter (of a cluster of its own, far from the others in time). */
function truthOf({ slope }: Cell, seed: number) {
  const normal = normalDraws(createRandom(seed + 500_000))
  const scatter = { middle: normal(), last: normal(), beyond: normal() }
  return (year: number, place: Place) => {
    const line = 60 + slope * (year - 2015)
    return { line, point: line + scatter[place] }
  }
}
