/**
 * Is a record series more than chance (METHODS 3)? Records improve by construction, so a falling slope proves nothing. Two
 * answers, both against the costs having no order in time: how many records there are, and how steep they fall.
 */
import type { Better } from '@/lib/data/study'
import { olsSlope } from '@/lib/stats/regression/ols'
import type { Random } from '@/lib/stats/chance/random'
import { chanceOfRecords } from '@/lib/stats/chance/record-count'
import type { Observation } from '../rows/observation'
import { type RecordColumns, progressSign, scanRecords } from '../rows/records-scan'
import { inDateOrder, inWindow, records } from '../rows/select'
import { type DrawnRecords, recordDraws } from './drawn-records'

/** How likely as many records, or as steep a line through them, were if the order of dates were chance. */
export interface RecordTestResult {
  /** Records among the reaching observations, before any date window. */
  readonly records: number
  /** Reaching observations that they were taken from. */
  readonly among: number
  /** P(at least as many records); null where nothing reaches. */
  readonly pCount: number | null
  /** False: `pCount` is a share of shuffles, and may be less than it says where it is the least share there can be. */
  readonly pCountExact: boolean
  /** Share of shuffles at least as steep in the direction of progress; null under 3 records on 2 dates. */
  readonly pSlope: number | null
  /** Share of shuffles with under 3 records, which have no slope worth the name. */
  readonly degenerate: number | null
}

const SHUFFLES = 999
const FEWEST_RECORDS = 3
/** Of a longer series the records of a shuffle are drawn without shuffling it (`recordDraws`): the same chances in a tenth of the time. */
const MOST_SHUFFLED = 2000

/**
 * - `pCount`: exact where costs differ (`chanceOfRecords`, models of one day together); with equal costs, the share of
 *   shuffles with at least as many, the data counted as one of them.
 * - `pSlope`: 999 shuffles of the costs over the dates; among those with 3 records or more inside the window, the share
 *   whose records are at least as steep, the data counted as one of them.
 * @param reaching observations at or beyond the threshold, any order
 * @param random made from the view's seed
 */
export function recordTest(
  reaching: readonly Observation[],
  window: { readonly better: Better; readonly from: string | null; readonly to: string | null },
  random: Pick<Random, 'below'>,
): RecordTestResult {
  const { better, from, to } = window
  const ordered = inDateOrder(reaching, better)
  const series = records(ordered, better)
  const among = ordered.length
  if (among === 0) return { records: 0, among, pCount: null, pCountExact: true, pSlope: null, degenerate: null }

  const sign = progressSign(better)
  const years = Float64Array.from(ordered, ({ decimalYear }) => decimalYear)
  // Progress in doublings: a record is a new maximum whichever way the cost counts.
  const progress = Float64Array.from(ordered, ({ cost }) => sign * Math.log2(cost))
  const windowed = inWindow(ordered, from, to)
  const shown = windowed === ordered ? null : new Set(windowed)
  const inside = (place: number): boolean => shown === null || shown.has(ordered[place]!)
  const found = { places: new Uint32Array(among), values: new Float64Array(among) }
  const slopeOf = recordSlope(years, found, inside)
  const scanned = () => scannedInto({ years, progress }, found)
  const observed = slopeOf(scanned())
  const draws = recordDraws({ years, progress }, random)
  const drawnOnce = () => {
    if (among > MOST_SHUFFLED) return draws(found)
    shuffle(progress, random)
    return scanned()
  }

  let asMany = 0
  let asSteep = 0
  let valid = 0
  for (let draw = 0; draw < SHUFFLES; draw++) {
    const drawn = slopeOf(drawnOnce())
    if (drawn.count >= series.length) asMany++
    if (drawn.shown < FEWEST_RECORDS) continue
    valid++
    if (drawn.slope >= observed.slope) asSteep++
  }
  const ties = hasTies(Float64Array.from(ordered, ({ cost }) => cost))
  return {
    records: series.length,
    among,
    pCountExact: !ties,
    pCount: ties ? (asMany + 1) / (SHUFFLES + 1) : chanceOfRecords(series.length, sizesOfDays(years)),
    pSlope: observed.shown >= FEWEST_RECORDS ? (asSteep + 1) / (valid + 1) : null,
    degenerate: 1 - valid / SHUFFLES,
  }
}

/** Whether two are equal. Puts them in order, in place. */
function hasTies(values: Float64Array): boolean {
  values.sort()
  return values.some((value, i) => i > 0 && value === values[i - 1])
}

/** Numbers of observations on each date, dates in order. */
function sizesOfDays(years: Float64Array): number[] {
  const sizes: number[] = []
  years.forEach((year, i) => {
    if (i > 0 && year === years[i - 1]) sizes[sizes.length - 1] = (sizes.at(-1) ?? 0) + 1
    else sizes.push(1)
  })
  return sizes
}

/** Records of the columns as they stand; how many. */
function scannedInto(columns: RecordColumns, { places, values }: DrawnRecords): number {
  const count = scanRecords(columns, places)
  for (let i = 0; i < count; i += 1) values[i] = columns.progress[places[i]!]!
  return count
}

/** The first `count` of the records found, those inside the window, and the slope through the latter. */
function recordSlope(years: Float64Array, { places, values }: DrawnRecords, inside: (place: number) => boolean) {
  return (count: number): { readonly count: number; readonly shown: number; readonly slope: number } => {
    const x: number[] = []
    const y: number[] = []
    for (let i = 0; i < count; i += 1) {
      const place = places[i]!
      if (!inside(place)) continue
      x.push(years[place]!)
      y.push(values[i]!)
    }
    return { count, shown: x.length, slope: olsSlope(x, y) }
  }
}

/** Fisher and Yates, in place: every order equally likely. */
function shuffle(values: Float64Array, random: Pick<Random, 'below'>): void {
  for (let i = values.length - 1; i > 0; i--) {
    const j = random.below(i + 1)
    const kept = values[i] ?? NaN
    values[i] = values[j] ?? NaN
    values[j] = kept
  }
}
