/**
 * Rates side by side with their intervals, as an SVG for print: the sweep's levels or the specifications in their order, laws
 * as lines across. Speeds are doublings or halvings a year, progress upwards.
 */
import { ticks } from 'd3-array'
import { lightPalette } from '@/lib/chart/palette'

/** A speed along progress, a year; ends are infinite where nothing bounds that side. */
export interface Rate {
  readonly speed: number
  readonly low: number | null
  readonly high: number | null
  /** What is written below it; null: nothing. */
  readonly label: string | null
  /** The view's own. */
  readonly own: boolean
}

interface RatePicture {
  readonly rates: readonly Rate[]
  readonly laws: readonly { readonly label: string; readonly speed: number }[]
  readonly title: string
}

const WIDTH = 640
const HEIGHT = 210
const PLOT = { left: 44, right: WIDTH - 112, top: 24, bottom: HEIGHT - 26 }
/** Of the speeds drawn, so that one interval without end does not press the rest flat. */
const BEYOND = 0.6

/** Text of the SVG. */
export function ratePicture({ rates, laws, title }: RatePicture): string {
  const { sans, ink, ink2, hairline, trend, law } = lightPalette
  const [from, to] = domainOf(rates, laws)
  const y = (speed: number): number =>
    round(PLOT.bottom - ((Math.min(to, Math.max(from, speed)) - from) / (to - from)) * (PLOT.bottom - PLOT.top))
  const step = (PLOT.right - PLOT.left) / Math.max(1, rates.length)
  const x = (index: number): number => round(PLOT.left + step * (index + 0.5))
  const radius = Math.min(3, Math.max(1.1, step / 2.6))
  const text = (at: number, line: number, words: string, rest = ''): string =>
    `<text x="${at}" y="${line}" ${rest}>${escaped(words)}</text>`
  const lines = ticks(from, to, 5).map(
    (tick) =>
      `<path d="M${PLOT.left} ${y(tick)}H${PLOT.right}" stroke="${hairline}" stroke-width="${tick === 0 ? 1.5 : 0.75}"/>` +
      text(PLOT.left - 6, y(tick) + 4, String(tick).replace('-', '−'), `text-anchor="end" fill="${ink2}"`),
  )
  const marks = rates.map(({ speed, low, high, own }, index) => {
    const bar =
      low === null || high === null
        ? ''
        : `<path d="M${x(index)} ${y(low)}V${y(high)}" stroke="${trend}" stroke-opacity="0.35" stroke-width="${round(Math.min(4, Math.max(0.6, step * 0.6)))}"/>`
    return `${bar}<circle cx="${x(index)}" cy="${y(speed)}" r="${round(own ? radius + 2 : radius)}" fill="${own ? ink : trend}"/>`
  })
  const labels = rates.flatMap(({ label }, index) =>
    label === null ? [] : [text(x(index), HEIGHT - 10, label, `text-anchor="middle" fill="${ink2}"`)],
  )
  const across = spread(laws.map((one) => ({ ...one, at: y(one.speed) }))).map(
    ({ label, at, line }) =>
      `<path d="M${PLOT.left} ${at}H${PLOT.right}" stroke="${law}" stroke-width="1.25" stroke-dasharray="5 3"/>` +
      text(PLOT.right + 6, line + 4, label, `fill="${law}"`),
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="${sans.replace(/"/g, '')}" font-size="11" fill="${ink}">`,
    text(2, 12, title, `fill="${ink2}"`),
    ...lines,
    ...across,
    ...marks,
    ...labels,
    '</svg>',
  ].join('')
}

/** Speeds and laws whole; intervals as far as they do not press these flat. */
function domainOf(rates: RatePicture['rates'], laws: RatePicture['laws']): readonly [number, number] {
  const speeds = [0, ...rates.map(({ speed }) => speed), ...laws.map(({ speed }) => speed)]
  const [least, most] = [Math.min(...speeds), Math.max(...speeds)]
  const room = (most - least) * BEYOND || 1
  const ends = rates.flatMap(({ low, high }) => [low ?? least, high ?? most])
  return [Math.max(least - room, Math.min(least, ...ends)), Math.min(most + room, Math.max(most, ...ends))]
}

/** Lines of text moved apart where laws lie close. */
function spread<T extends { readonly at: number }>(laws: readonly T[]): readonly (T & { readonly line: number })[] {
  let last = -Infinity
  return [...laws]
    .sort((a, b) => a.at - b.at)
    .map((one) => {
      last = Math.max(one.at, last + 13)
      return { ...one, line: last }
    })
}

const round = (value: number): number => Math.round(value * 100) / 100

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
