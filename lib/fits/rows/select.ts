/**
 * From a population to the rows of a fit, always in this order (METHODS 3): reaching, records by date, date window. A
 * window cut first would crown models that never were records.
 */
import type { Better, PerformanceDefinition } from '@/lib/data/study'
import type { FitOptions } from '../fit-options'
import { leftOutOf } from './long-observations'
import type { LeftOut, LeftOutReason, Observation } from './observation'
import { type RecordColumns, progressSign, scanRecords } from './records-scan'

/** The rows of a trend, in the steps by which they are chosen. */
export interface Selection {
  /** Observations at or beyond the threshold; the whole population for `all`. */
  readonly reaching: readonly Observation[]
  /** `reaching`, or its records. */
  readonly chosen: readonly Observation[]
  /** Those of `chosen` inside the window: what is fitted. */
  readonly used: readonly Observation[]
}

/** Kept with the list that was sorted, one a direction: what is asked of one fit asks for its order a dozen times. */
const orders = new WeakMap<readonly Observation[], Map<Better, readonly Observation[]>>()

/** Date order; same day: the better value first; then by id, so that the order of the file never matters. */
export function inDateOrder(observations: readonly Observation[], better: Better): readonly Observation[] {
  const kept = orders.get(observations) ?? new Map<Better, readonly Observation[]>()
  const ordered = kept.get(better) ?? partInOrder(observations, better) ?? sorted(observations, better)
  orders.set(observations, kept.set(better, ordered))
  return ordered
}

/** Lists that are part of another, in its order, with what takes them out of it. */
const parts = new WeakMap<
  readonly Observation[],
  { readonly whole: readonly Observation[]; readonly holds: (one: Observation) => boolean }
>()

/** Rows up to which the whole is put in order once, and every level's part is taken out of that. */
const MOST_ORDERED = 20_000

/** The same order without sorting; null where the list is no part of such a one. */
function partInOrder(observations: readonly Observation[], better: Better): readonly Observation[] | null {
  const part = parts.get(observations)
  return part && part.whole.length <= MOST_ORDERED ? inDateOrder(part.whole, better).filter(part.holds) : null
}

function sorted(observations: readonly Observation[], better: Better): Observation[] {
  const sign = better === 'less' ? 1 : -1
  if (observations.length > LONG) return dayByDay(observations, sign)
  const years = Float64Array.from(observations, ({ decimalYear }) => decimalYear) // side by side: read often
  return Array.from(observations, (_, place) => place)
    .sort((a, b) => years[a]! - years[b]! || sameDay(observations[a]!, observations[b]!, sign))
    .map((place) => observations[place]!)
}

const sameDay = (a: Observation, b: Observation, sign: number): number =>
  sign * (a.cost - b.cost) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** A longer list is sorted by days as numbers first, which takes a tenth of the time. */
const LONG = 5000

/** The same order: dealt out to the days, and each day's few sorted by cost, then by id. */
function dayByDay(observations: readonly Observation[], sign: number): Observation[] {
  const n = observations.length
  const [costs, codes] = [new Float64Array(n), new Uint32Array(n)]
  const known = new Map<number, number>()
  for (let place = 0; place < n; place += 1) {
    const { cost, decimalYear } = observations[place]!
    costs[place] = sign * cost
    const code = known.get(decimalYear) ?? known.size
    if (code === known.size) known.set(decimalYear, code)
    codes[place] = code
  }
  const sizes = new Uint32Array(known.size)
  for (const code of codes) sizes[code]! += 1
  const ends = new Uint32Array(known.size)
  const days = [...known].sort(([a], [b]) => a - b)
  let start = 0
  for (const [, code] of days) {
    ends[code] = start
    start += sizes[code]!
  }
  const places = new Uint32Array(n)
  for (let place = 0; place < n; place += 1) places[ends[codes[place]!]!++] = place
  const byCost = (a: number, b: number) => costs[a]! - costs[b]! || sameDay(observations[a]!, observations[b]!, sign)
  const ordered = new Array<Observation>(n)
  for (const [, code] of days) {
    const from = ends[code]! - sizes[code]!
    const day = places.subarray(from, ends[code]).sort(byCost)
    for (let index = 0; index < day.length; index += 1) ordered[from + index] = observations[day[index]!]!
  }
  return ordered
}

/** The last answer of a population, so that one fit has one list of those that reach, and one order of it. */
const lastReaching = new WeakMap<
  readonly Observation[],
  { readonly atLeast: boolean; readonly threshold: number; readonly reached: readonly Observation[] }
>()

/**
 * Observations at or beyond the level, on the better side. A series without performance, or a view without threshold,
 * has no condition: every observation reaches. One without a performance where it is asked for does not.
 */
export function reaching(
  population: readonly Observation[],
  performance: PerformanceDefinition | null,
  threshold: number | null,
): readonly Observation[] {
  if (performance === null || threshold === null) return population
  const atLeast = performance.better === 'more'
  const last = lastReaching.get(population)
  if (last?.atLeast === atLeast && last.threshold === threshold) return last.reached
  const holds = ({ performance: p }: Observation) => p !== null && (atLeast ? p >= threshold : p <= threshold)
  const reached = population.filter(holds)
  parts.set(reached, { whole: population, holds })
  lastReaching.set(population, { atLeast, threshold, reached })
  return reached
}

/**
 * Observations whose cost is strictly better than every earlier one's, in date order; the first is one, a tie is none.
 * Copies of one row (a resample) therefore count once.
 */
export function records(observations: readonly Observation[], better: Better): readonly Observation[] {
  if (observations.length <= MANY) return scanned(inDateOrder(observations, better), better)
  const kept = found.get(observations) ?? new Map<Better, readonly Observation[]>()
  const known = kept.get(better)
  if (known) return known
  const ordered = partInOrder(observations, better) ?? inDateOrder(bestOfDays(observations, better), better)
  const some = scanned(ordered, better)
  found.set(observations, kept.set(better, some))
  return some
}

function scanned(ordered: readonly Observation[], better: Better): readonly Observation[] {
  const places = new Uint32Array(ordered.length)
  const count = scanRecords(recordColumns(ordered, better), places)
  return Array.from(places.subarray(0, count), (place) => ordered[place]!)
}

/** Records of long lists, which one answer asks for several times. */
const found = new WeakMap<readonly Observation[], Map<Better, readonly Observation[]>>()

/** Rows beyond which those that can be no record are set aside first. */
const MANY = 1000

/** Of each day the one that could be a record: of many rows, far fewer are left to sort. */
function bestOfDays(observations: readonly Observation[], better: Better): readonly Observation[] {
  const sign = better === 'less' ? 1 : -1
  const best = new Map<number, Observation>()
  for (const one of observations) {
    const before = best.get(one.decimalYear)
    if (before === undefined || sameDay(one, before, sign) < 0) best.set(one.decimalYear, one)
  }
  return [...best.values()]
}

/** Observations in date order as columns; costs, not their logarithms, in which two close ones could be equal. */
export function recordColumns(ordered: readonly Observation[], better: Better): RecordColumns {
  const sign = progressSign(better)
  const [years, progress] = [new Float64Array(ordered.length), new Float64Array(ordered.length)]
  for (let place = 0; place < ordered.length; place += 1) {
    const { decimalYear, cost } = ordered[place]!
    years[place] = decimalYear
    progress[place] = sign * cost
  }
  return { years, progress }
}

/** Observations from one ISO day to another, both included; null: open. */
export function inWindow(
  observations: readonly Observation[],
  from: string | null,
  to: string | null,
): readonly Observation[] {
  if (from === null && to === null) return observations
  return observations.filter(({ date }) => (from === null || date >= from) && (to === null || date <= to))
}

/** The three steps in their order. */
export function select(
  population: readonly Observation[],
  options: Pick<FitOptions, 'better' | 'performance' | 'threshold' | 'select' | 'from' | 'to'>,
): Selection {
  const reached = options.select === 'all' ? population : reaching(population, options.performance, options.threshold)
  const chosen = options.select === 'records' ? records(reached, options.better) : reached
  return { reaching: reached, chosen, used: inWindow(chosen, options.from, options.to) }
}

/** Why each row of the population that is not used was left out, by the first step that dropped it. */
export function leftOutBySelection(population: readonly Observation[], selection: Selection): readonly LeftOut[] {
  if (selection.used.length === population.length) return []
  const isReaching = memberOf(selection.reaching, population)
  const isChosen = selection.chosen === selection.reaching ? isReaching : memberOf(selection.chosen, population)
  const isUsed = selection.used === selection.chosen ? isChosen : memberOf(selection.used, population)
  const reasonOf = (one: Observation): LeftOutReason | null => {
    if (isUsed(one)) return null
    if (isChosen(one)) return 'outside-window'
    if (isReaching(one)) return 'not-a-record'
    return one.performance === null ? 'no-performance' : 'does-not-reach'
  }
  const leftOut: LeftOut[] = []
  for (const one of population) {
    const reason = reasonOf(one)
    if (reason !== null) leftOut.push(leftOutOf(population.length, one, reason))
  }
  return leftOut
}

/** Whether one of the whole is in a part of it. A part that `reaching` took is asked by its condition: no set of it is made. */
function memberOf(part: readonly Observation[], whole: readonly Observation[]): (one: Observation) => boolean {
  if (part === whole) return () => true
  const known = parts.get(part)
  if (known?.whole === whole) return known.holds
  const members = new Set(part)
  return (one) => members.has(one)
}
