import { markPath, pixel } from '@/lib/chart/mark-shape'
import { layerColour, OTHER_BENCHMARKS, type Palette } from '@/lib/chart/palette'
import type { PlacedPoint } from '@/lib/chart/placed'
import { groupColour } from './group-colour'

interface Props {
  readonly dot: PlacedPoint
  /** Index of its layer. */
  readonly layer: number
  /** Whether other layers share the picture: colour then says which layer a dot is of. */
  readonly several: boolean
  readonly palette: Palette
  /** Native tooltip, for readers without JavaScript. */
  readonly name?: string | null
}

/** A fitted row: its group's colour, else its trend's where emphasised, else quiet ink. */
export function FittedDot({ dot, layer, several, palette, name = null }: Props) {
  const { x, y, radius, style, shape, emphasised, point } = dot
  const trend = layerColour(layer, palette)
  const fill = style ? groupColour(style, palette) : emphasised || several ? trend : palette.ink2
  const look = {
    fill,
    ...(point.benchmark?.drawn === false ? { fillOpacity: String(OTHER_BENCHMARKS) } : edge(dot, palette)),
  }
  const data = { 'data-id': dot.id, 'data-role': point.record ? 'record' : 'used' }
  const title = name === null ? null : <title>{name}</title>
  return style || shape !== 'circle' ? (
    <path d={markPath(shape, x, y, radius)} {...look} {...data}>
      {title}
    </path>
  ) : (
    <circle cx={pixel(x)} cy={pixel(y)} r={pixel(radius)} {...look} {...data}>
      {title}
    </circle>
  )
}

/** An edge of paper keeps neighbours apart; ink rings a record among coloured groups; a crowd has no edges. */
function edge({ emphasised, edged, style, point }: PlacedPoint, palette: Palette) {
  // Beside rows of other benchmarks, which must be seen, those of the line's own are whole.
  if (!emphasised) return { fillOpacity: point.benchmark?.drawn ? '1' : '0.65' }
  const ringed = style !== null && point.record
  if (!edged && !ringed) return { fillOpacity: '0.8' }
  return { stroke: ringed ? palette.ink : palette.paper, strokeWidth: '1' }
}
