/**
 * The axis of speeds: linear in doublings a year along the direction of progress, labelled in months. Months themselves
 * would put an interval that holds no change at infinity and on both sides at once; on this axis it is a line through zero.
 */
import type { Tick } from '@/lib/figure/figure'
import { speedAxisWords } from '@/lib/text/tabs/speed-axis'
import type { Lang } from '@/lib/text/words-in'

/** Months worth a tick, the most wanted first. */
const WANTED = [Infinity, 12, 6, 24, 3, 18, 9, 4, 2, 1, 36, 48, 8, 5, 1.5]
/** Slow or fast beyond those. */
const FURTHER = [60, 120, 240, 600, 1200, 0.75, 0.5, 0.25, 0.1, 0.05, 0.02, 0.01]

/**
 * @param domain   speeds at the two ends, lower first
 * @param pixels   between the two ends
 * @param gap      least distance of two labels, in pixels
 * @param backward what cost does where it goes against progress
 */
export function speedTicks(
  domain: readonly [number, number],
  pixels: number,
  gap: number,
  backward: 'rising' | 'falling',
  lang: Lang,
): readonly Tick[] {
  const { speedTick } = speedAxisWords(lang)
  const apart = (gap * (domain[1] - domain[0])) / pixels
  const ticks: Tick[] = []
  const candidates = [...WANTED, ...FURTHER].flatMap((months) => [
    { months, value: 12 / months, against: false },
    ...(months === Infinity ? [] : [{ months, value: -12 / months, against: true }]),
  ])
  for (const { months, value, against } of candidates) {
    if (value < domain[0] || value > domain[1]) continue
    if (ticks.some((tick) => Math.abs(tick.value - value) < apart)) continue
    ticks.push({ value, label: speedTick(months, against ? backward : null) })
  }
  return ticks.toSorted((one, other) => one.value - other.value)
}

/** How far the ends of intervals may widen the axis, as a share of what the estimates and zero take. */
const ROOM_FOR_INTERVALS = 0.35
const PADDING = 0.06

/**
 * Zero is always on the axis: a speed is read against standing still.
 * @param speeds    that must be on the axis: estimates and laws, at least one
 * @param intervals ends that should be, as far as they do not press the estimates together
 */
export function speedDomain(
  speeds: readonly number[],
  intervals: readonly (readonly [number, number])[],
): readonly [number, number] {
  const low = Math.min(0, ...speeds)
  const high = Math.max(0, ...speeds)
  const room = ROOM_FOR_INTERVALS * (high - low || 1)
  const from = Math.max(low - room, Math.min(low, ...intervals.map(([end]) => end)))
  const to = Math.min(high + room, Math.max(high, ...intervals.map(([, end]) => end)))
  const padding = PADDING * (to - from || 1)
  return [from - padding, to + padding]
}

/** A slope and its interval along the direction of progress, lower end first. */
export function alongProgress(interval: readonly [number, number], progress: -1 | 1): readonly [number, number] {
  return progress === 1 ? interval : [-interval[1], -interval[0]]
}

/** A speed with its interval as Recharts' error bars take it: how far the two ends lie from it, within the axis. */
export function errorEnds(
  speed: number,
  interval: readonly [number, number] | null,
  [low, high]: readonly [number, number],
): readonly [number, number] | null {
  return interval && [speed - Math.max(low, interval[0]), Math.min(high, interval[1]) - speed]
}
