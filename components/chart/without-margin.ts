import { padOf } from '@/lib/chart/frame/margin'
import { pixel } from '@/lib/chart/mark-shape'

const SIZE = /viewBox="0 0 ([\d.]+) ([\d.]+)" width="([\d.]+)" height="[\d.]+"/

/** A picture's SVG without the margin around it, for a page that has its own. */
export const withoutMargin = (svg: string): string =>
  svg.replace(SIZE, (_, ...sizes: readonly string[]) => {
    const [width = NaN, height = NaN, printed = NaN] = sizes.slice(0, 3).map(Number)
    const pad = padOf(width)
    const [across, down] = [width - 2 * pad, height - 2 * pad]
    const zoom = printed / width
    return `viewBox="${pad} ${pad} ${pixel(across)} ${pixel(down)}" width="${pixel(across * zoom)}" height="${pixel(down * zoom)}"`
  })
