/** Small pieces of SVG text that pictures and legends share. */
import { escapeXml } from './escape-xml'
import type { GroupStyle } from '../groups'
import { LINE_HEIGHT, type PlacedLabel } from '../labels/labels'
import type { LegendMark } from '../legend'
import { markPath, pixel } from '../mark-shape'
import type { Palette } from '../palette'

export type Attributes = Readonly<Record<string, string | number | null | undefined>>

/** An element; numbers are cut to hundredths of a pixel, text is escaped, null and undefined attributes are left out. */
export function element(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? pixel(value) : escapeXml(String(value))}"`)
    .join('')
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

/** Lines of text one under the other; `y` is the first baseline. */
export function textLines(
  lines: readonly string[],
  {
    x,
    y,
    lineHeight,
    ...attributes
  }: Attributes & { readonly x: number; readonly y: number; readonly lineHeight: number },
): string {
  return lines
    .map((line, index) => element('text', { x, y: y + index * lineHeight, ...attributes }, escapeXml(line)))
    .join('')
}

/** A direct label with a halo of paper, so that a line under it does not strike it through. */
export function labelText(label: PlacedLabel, size: number, fill: string, palette: Palette, extra: Attributes): string {
  const { lines, x, y, anchor } = label
  return textLines(lines, {
    x,
    y,
    lineHeight: size * LINE_HEIGHT,
    'text-anchor': anchor === 'start' ? null : anchor,
    fill,
    stroke: palette.paper,
    'stroke-width': 3,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
    ...extra,
  })
}

export const groupColour = ({ colour }: GroupStyle, palette: Palette): string =>
  colour === null ? palette.ink2 : (palette.groups[colour] ?? palette.ink2)

/** The sample beside a legend's text, in a box 18 wide around the middle line `y`. */
export function legendMark(mark: LegendMark, x: number, y: number, palette: Palette): string {
  const middle = x + 9
  const dot = (radius: number, attributes: Attributes): string =>
    element('circle', { cx: middle, cy: y, r: radius, ...attributes })
  const line = (attributes: Attributes): string =>
    element('path', { d: `M${pixel(x)} ${pixel(y)}h18`, fill: 'none', ...attributes })
  switch (mark.kind) {
    case 'emphasised':
      return dot(4.2, { fill: palette.trend })
    case 'ringed':
      return dot(4.2, { fill: palette.ink3, stroke: palette.ink, 'stroke-width': '1' })
    case 'used':
      return dot(2.4, { fill: palette.ink2 })
    case 'quiet':
      return dot(2.2, { fill: palette.ink3, 'fill-opacity': '0.7' })
    case 'faint':
      return dot(2, { fill: palette.ink3, 'fill-opacity': '0.4' })
    case 'hollow':
      return dot(4, { fill: palette.paper, stroke: palette.ink2, 'stroke-width': '1.25' })
    case 'frontier':
      return element('path', {
        d: `M${pixel(x)} ${pixel(y - 3)}h9v6h9`,
        fill: 'none',
        stroke: palette.trend,
        'stroke-opacity': '0.55',
      })
    case 'band':
      return element('rect', { x, y: y - 5, width: 18, height: 10, fill: palette.trend, 'fill-opacity': '0.16' })
    case 'prediction':
      return line({ stroke: palette.trend, 'stroke-width': '0.75', 'stroke-dasharray': '4 3' })
    case 'dotted':
      return line({
        stroke: palette.trend,
        'stroke-width': '2',
        'stroke-dasharray': '0.1 4',
        'stroke-linecap': 'round',
      })
    case 'group':
      return element('path', { d: markPath(mark.style.shape, middle, y, 4), fill: groupColour(mark.style, palette) })
  }
}
