/** What an axis of speeds says: its title, its ticks, a range on it, and the laws that stand there as lines. */
import { formatMonths, formatMonthsShort } from '../format'

/** Title of an axis of months; `fall`: cost halves. */
export function speedTitle(fall: boolean): string {
  return fall ? 'Halving time in months, faster upwards' : 'Doubling time in months, faster upwards'
}

/** What the axis of speeds says at a tick: months, and the way things go where it is not progress. */
export function speedTick(months: number, against: 'rising' | 'falling' | null): string {
  if (months === Infinity) return '∞'
  const number = months >= 1 ? formatMonthsShort(months).replace(/\.0$/, '') : formatMonthsShort(months)
  return against === null ? number : `${number}, ${against}`
}

/** Two speeds in months, the slower first: "12.3 to 11.8", "25.0, rising to 40.1, rising". */
export function speedRangeText(from: number, to: number, backward: 'rising' | 'falling'): string {
  const one = (speed: number) =>
    speed === 0 ? '∞' : `${formatMonths(12 / Math.abs(speed))}${speed < 0 ? `, ${backward}` : ''}`
  return `${one(from)} to ${one(to)}`
}

/** A law at its line, its months without the word; a measured law by its name. */
export const lawLineLabel = (id: string, label: string): string =>
  /^\d+$/.test(id) ? label.replace(' months', '') : label
