/**
 * The axis of speeds: linear in doublings a year along the direction of progress, labelled in months. Months themselves
 * would put an interval that holds no change at infinity and on both sides at once; on this axis it is a line through zero.
 */
import { scaleLinear } from 'd3-scale'
import { speedTick } from '@/lib/text/analysis/pace'

export interface SpeedTick {
  readonly at: number
  readonly label: string
}

export interface SpeedAxis {
  /** Pixel of a speed: doublings a year, positive is progress. */
  readonly position: (speed: number) => number
  /** Speeds at the two ends, lower first. */
  readonly domain: readonly [number, number]
  readonly ticks: readonly SpeedTick[]
}

/** Months worth a tick, the most wanted first. */
const WANTED = [Infinity, 12, 6, 24, 3, 18, 9, 4, 2, 1, 36, 48, 8, 5, 1.5]
/** Slow or fast beyond those. */
const FURTHER = [60, 120, 240, 600, 1200, 0.75, 0.5, 0.25, 0.1, 0.05, 0.02, 0.01]

/**
 * @param speeds    that must be on the axis: estimates and laws, at least one
 * @param intervals ends that should be, as far as they do not press the estimates together
 * @param range     pixels of the slow and the fast end
 * @param gap       least distance of two labels, in pixels
 * @param backward  what cost does where it goes against progress
 */
export function speedAxis(
  speeds: readonly number[],
  intervals: readonly (readonly [number, number])[],
  range: readonly [number, number],
  gap: number,
  backward: 'rising' | 'falling',
): SpeedAxis {
  const domain = speedDomain(speeds, intervals)
  const scale = scaleLinear()
    .domain([...domain])
    .range([...range])
  const ticks: SpeedTick[] = []
  const candidates = [...WANTED, ...FURTHER].flatMap((months) => [
    { months, speed: 12 / months, against: false },
    ...(months === Infinity ? [] : [{ months, speed: -12 / months, against: true }]),
  ])
  for (const { months, speed, against } of candidates) {
    if (speed < domain[0] || speed > domain[1]) continue
    const at = scale(speed)
    if (ticks.some((tick) => Math.abs(tick.at - at) < gap)) continue
    ticks.push({ at, label: speedTick(months, against ? backward : null) })
  }
  return { position: (speed) => scale(speed), domain, ticks }
}

/** How far the ends of intervals may widen the axis, as a share of what the estimates and zero take. */
const ROOM_FOR_INTERVALS = 0.35
const PADDING = 0.06

/** Zero is always on the axis: a speed is read against standing still. */
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

/** A label's baseline stands this far above its line, or below it. */
const ABOVE = -5
const BELOW = 14
const LABEL = 13

/**
 * Baselines of labels of level lines: above each line, below it where another label or line is in the way.
 * @param others further level lines to keep clear of, on the law's own side; @param within pixels of the picture's top and bottom
 */
export function lawLabelPlaces(
  lines: readonly number[],
  others: readonly number[] = [],
  within: readonly [number, number] = [-Infinity, Infinity],
): readonly number[] {
  const places: number[] = []
  lines.forEach((line, index) => {
    const obstacles = [...lines.filter((_, i) => i !== index), ...others]
    const free = (place: number) =>
      place - LABEL + 2 >= within[0] &&
      place + 2 <= within[1] &&
      places.every((other) => Math.abs(other - place) >= LABEL) &&
      obstacles.every((other) => other < place - LABEL + 2 || other > place + 2) &&
      others.every((other) => line === other || line < other === place < other + LABEL / 2)
    const tries = [ABOVE, BELOW, ABOVE - LABEL, BELOW + LABEL, ABOVE - 2 * LABEL, BELOW + 2 * LABEL]
    places.push(line + (tries.find((shift) => free(line + shift)) ?? ABOVE))
  })
  return places
}
