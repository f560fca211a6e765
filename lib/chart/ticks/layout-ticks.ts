/**
 * Ticks that fit: labels never touch, decades stay decades, years stay round, and no axis is left with fewer than two
 * labels, because one number is not a scale.
 */
import type { Axis, Tick } from '@/lib/figure/figure'
import { power } from '@/lib/stats/elementary/power'
import { onAxis, type Scale } from '../layout-scale'
import { textWidth } from '../labels/text-width'
import { roundNumbers } from './round-numbers'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'

/** A labelled tick at its pixel. */
export interface PlacedTick extends Tick {
  /** Pixel along the axis. */
  readonly at: number
}

/** Ticks of one axis, thinned until their labels stand apart. */
export interface PlacedTicks {
  readonly major: readonly PlacedTick[]
  /** Pixels of unlabelled ticks; empty where they would smear. */
  readonly minor: readonly number[]
}

const SMALLEST_MINOR_GAP = 4
/** Pixels between the only two labels of an axis that has no room for more; the text itself is 11 or 12 high. */
const TIGHT = 13

/** @param gap smallest distance between the middles of two labels, in pixels */
export function yTicks(axis: Axis, scale: Scale, gap: number, lang: Lang): PlacedTicks {
  const ticks = usable(axis, lang)
  const major = thinned(ticks, scale, (a, b) => Math.abs(a.at - b.at) >= gap)
  return placed(ticks, major, axis, scale)
}

/** @param edges pixels that a label must stay between */
export function xTicks(
  axis: Axis,
  scale: Scale,
  size: number,
  edges: readonly [number, number],
  lang: Lang,
): PlacedTicks {
  const half = ({ label }: Tick): number => textWidth(label, size) / 2
  const ticks = usable(axis, lang)
  const fitting = ticks.filter((tick) => {
    const at = scale(tick.value)
    return at - half(tick) >= edges[0] && at + half(tick) <= edges[1]
  })
  const major = thinned(fitting, scale, (a, b) => Math.abs(a.at - b.at) >= half(a) + half(b) + 0.6 * size)
  return placed(ticks, major, axis, scale)
}

/** The figure's own ticks; where it has fewer than two inside the domain, 1, 2 and 5 times decades, then any round ones. */
function usable(axis: Axis, lang: Lang): readonly Tick[] {
  const { formatNumber } = formats(lang)
  const own = axis.ticks.filter(({ value }) => onAxis(axis, value))
  if (own.length >= 2) return own
  const [low, high] = axis.domain
  const multiples =
    axis.scale === 'log'
      ? Array.from({ length: 5 + Math.ceil(Math.log10(high / low)) }, (_, index) => Math.floor(Math.log10(low)) + index)
          .flatMap((exponent) => [1, 2, 5].map((multiple) => Number(`${multiple}e${exponent}`)))
          .filter((value) => onAxis(axis, value))
      : []
  if (multiples.length >= 2) return multiples.map((value) => ({ value, label: formatNumber(value, 1) }))
  const values = roundNumbers(low, high, 4)
  const digits = 1 + Math.max(0, Math.ceil(Math.log10(Math.max(Math.abs(low), Math.abs(high)) / (high - low)))) + 1
  return values.map((value) => ({ value, label: value === 0 ? '0' : formatNumber(value, Math.min(digits, 12)) }))
}

type Clear = (a: PlacedTick, b: PlacedTick) => boolean

/** The densest regular choice whose neighbours are clear of each other; first and last as the last resort. */
function thinned(ticks: readonly Tick[], scale: Scale, clear: Clear): readonly PlacedTick[] {
  const all = ticks.map((tick) => ({ ...tick, at: scale(tick.value) }))
  const { ranks, steps } = regularRanks(ticks)
  for (const step of steps) {
    const kept = all.filter((_, index) => (ranks[index] ?? 0) % step === 0)
    if (kept.length < 2) break
    if (kept.every((tick, index) => index === 0 || clear(kept[index - 1] ?? tick, tick))) return kept
  }
  const ends = [all[0], all.at(-1)].filter((tick) => tick !== undefined)
  const [from, to] = ends
  return from && to && from !== to && (clear(from, to) || Math.abs(from.at - to.at) >= TIGHT)
    ? [from, to]
    : ends.slice(0, 1)
}

const ROUND_STEPS = [1, 2, 5, 10, 20, 25, 50, 100]
const ANY_STEPS = [1, 2, 3, 4, 6, 8, 12, 24, 48]

/** What "every second tick" counts: exponents of decades, years of calendar ticks, else positions. */
function regularRanks(ticks: readonly Tick[]): {
  readonly ranks: readonly number[]
  readonly steps: readonly number[]
} {
  const exponents = ticks.map(({ value }) => Math.round(Math.log10(value)))
  if (ticks.every(({ value }, index) => value > 0 && Math.abs(value / power(10, exponents[index] ?? 0) - 1) < 1e-9))
    return { ranks: exponents, steps: [1, 2, 3, 4, 5, 6, 8, 10, 20] }
  if (ticks.every(({ label }) => /^[12]\d{3}$/.test(label)))
    return { ranks: ticks.map(({ label }) => Number(label)), steps: ROUND_STEPS }
  return { ranks: ticks.map((_, index) => index), steps: ANY_STEPS }
}

function placed(
  ticks: readonly Tick[],
  major: readonly PlacedTick[],
  axis: Axis,
  scale: Scale,
): { readonly major: readonly PlacedTick[]; readonly minor: readonly number[] } {
  const labelled = new Set(major.map(({ value }) => value))
  const rest = ticks.filter(({ value }) => !labelled.has(value)).map(({ value }) => scale(value))
  const minor = axis.minor.filter((value) => onAxis(axis, value)).map(scale)
  return { major, minor: spaced([...rest, ...minor]) ? [...rest, ...minor] : spaced(rest) ? rest : [] }
}

function spaced(pixels: readonly number[]): boolean {
  const sorted = [...pixels].sort((a, b) => a - b)
  return sorted.every((at, index) => index === 0 || at - (sorted[index - 1] ?? at) >= SMALLEST_MINOR_GAP)
}
