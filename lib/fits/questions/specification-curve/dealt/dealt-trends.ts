/** The trends of one cost among a curve's specifications, on dealt columns: as `distinctFits` finds them, without lists. */
import type { FitOptions } from '@/lib/fits/fit-options'
import { findMethod } from '@/lib/fits/methods/registry'
import { recordDirection } from '@/lib/stats/chance/record-rate'
import { quickLine, roomFor } from '@/lib/stats/regression/quick-line'
import { LEAST_POINTS } from '../../threshold-sweep'
import type { SpecificationSpace } from '../specification-space'
import type { DealtColumns } from './dealt-columns'
import { dealtLines } from './dealt-lines'
import { type DateRange, type LeftOutMarks, type Places, markReached, takeReaching, takeRecords } from './dealt-rows'
import { type DealtPlan, type DealtSlope, markOutliers, rowSetKeys } from './dealt-slope'

/** Records told by their counts: their slopes, and the sign that every set of rows with these records says. */
interface Counted {
  readonly slopes: readonly number[]
  clear: DealtSlope['clear']
}

/**
 * @param models how many there are, whatever the cost; @param windows of the space, as places among all dates
 * @returns asked after each deal, with the value that slopes are wanted about (null: slopes themselves), positive
 */
export function dealtTrends(
  columns: DealtColumns,
  models: number,
  windows: readonly DateRange[],
  options: FitOptions,
  space: SpecificationSpace,
  { countsRecords, drawn }: DealtPlan,
): (beyond: number | null) => readonly DealtSlope[] {
  const { years, doublings } = columns
  const most = years.length
  const places = (): Places => ({ places: new Uint32Array(most), n: 0 })
  const [whole, left, toCount] = [places(), places(), places()]
  const [reached, out] = [new Uint8Array(most), new Uint8Array(most)]
  const [x, y] = [new Float64Array(most), new Float64Array(most)]
  const room = roomFor(most)
  const keyOf = rowSetKeys(models)
  const known = findMethod('trend').estimators
  const { byLine, bySlope } = dealtLines(
    most,
    space.estimators.filter((id) => known.includes(id)),
    options,
    drawn,
  )
  const sign = options.better === 'less' ? 1 : -1

  const gather = (rows: Places, factor: 1 | -1 = 1) => {
    for (let i = 0; i < rows.n; i += 1) {
      x[i] = years[rows.places[i]!]!
      y[i] = factor * doublings[rows.places[i]!]!
    }
    return { x, y, n: rows.n }
  }
  /** See `countedDirection`. */
  const direction = (records: number, window: DateRange, gone: LeftOutMarks) => {
    let reaching = 0
    for (let place = 0; place < most; place += 1) if (reached[place] === 1 && gone?.[place] !== 1) reaching += 1
    if (records === reaching) return 0
    takeReaching(columns, reached, window, gone, toCount)
    const { n } = gather(toCount, sign)
    const found = recordDirection(x.subarray(0, n), y.subarray(0, n), options.level)
    return sign === 1 || found === 0 ? found : found === 1 ? -1 : 1
  }

  return (beyond) => {
    const lines = new Map<number, readonly DealtSlope[] | Counted>()
    const note = (rows: Places, signOfCounts: (() => DealtSlope['clear']) | null) => {
      if (rows.n < LEAST_POINTS) return
      const key = keyOf(columns, rows)
      const before = lines.get(key)
      if (before) {
        if (signOfCounts && 'slopes' in before && before.clear !== 0 && signOfCounts() !== before.clear)
          before.clear = 0
      } else if (signOfCounts) {
        const slopes = bySlope(gather(rows))
        lines.set(key, { slopes, clear: slopes.length === 0 ? 0 : signOfCounts() })
      } else lines.set(key, byLine(gather(rows), beyond))
    }
    for (const selection of space.selections) {
      const isRecords = selection === 'records'
      for (const threshold of selection === 'all' ? [null] : space.thresholds) {
        markReached(columns, options.performance, threshold, reached)
        for (const window of windows) {
          const take = (gone: LeftOutMarks, rows: Places): number => {
            if (isRecords) return takeRecords(columns, reached, window, gone, rows)
            takeReaching(columns, reached, window, gone, rows)
            return 0
          }
          const told = (records: number, gone: LeftOutMarks) =>
            isRecords && countsRecords ? () => direction(records, window, gone) : null
          const records = take(null, whole)
          const line = quickLine(gather(whole).x, y, whole.n, room)
          for (const rule of space.outliers) {
            const isWhole =
              rule === 'none' || !line || markOutliers(rule, { ...line, parameters: 2 }, room, whole, out) === 0
            if (isWhole) note(whole, told(records, null))
            else note(left, told(take(out, left), out))
          }
        }
      }
    }
    return [...lines.values()].flatMap((found) =>
      'slopes' in found ? found.slopes.map((slope) => ({ slope, exact: true, clear: found.clear })) : found,
    )
  }
}
