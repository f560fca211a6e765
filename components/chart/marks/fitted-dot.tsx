import type { SVGAttributes } from 'react'
import { markPath, pixel } from '@/lib/chart/mark-shape'
import { layerColour, OTHER_BENCHMARKS, type Palette } from '@/lib/chart/palette'
import type { PlacedPoint } from '@/lib/chart/placed'
import { groupColour } from './group-colour'

interface Ground {
  /** Index of its layer. */
  readonly layer: number
  /** Whether other layers share the picture: colour then says which layer a dot is of. */
  readonly several: boolean
  readonly palette: Palette
}

interface Props extends Ground {
  readonly dot: PlacedPoint
  /** Native tooltip, for readers without JavaScript. */
  readonly name?: string | null
}

/** A fitted row as a mark of its own. */
export function FittedDot({ dot, name = null, ...ground }: Props) {
  const { x, y, radius, style, shape, point } = dot
  const look = lookOf(dot, ground)
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

/** Those that change under a hand: one path for all of a look costs a browser less than an element each. */
export function MovingDots({ dots, ...ground }: Ground & { readonly dots: readonly PlacedPoint[] }) {
  const byLook = new Map<string, { readonly look: Look; path: string }>()
  for (const dot of dots) {
    const look = lookOf(dot, ground)
    const key = JSON.stringify(look)
    const path = markPath(dot.shape, dot.x, dot.y, dot.radius)
    byLook.set(key, { look, path: (byLook.get(key)?.path ?? '') + path })
  }
  return [...byLook].map(([key, { look, path }]) => <path key={key} d={path} {...look} />)
}

type Look = Pick<SVGAttributes<SVGElement>, 'fill' | 'fillOpacity' | 'stroke' | 'strokeWidth'>

/** The colour of its group, else of its trend where emphasised, else quiet ink. */
function lookOf(dot: PlacedPoint, { layer, several, palette }: Ground): Look {
  const { style, emphasised, point } = dot
  const fill = style ? groupColour(style, palette) : emphasised || several ? layerColour(layer, palette) : palette.ink2
  return {
    fill,
    ...(point.benchmark?.drawn === false ? { fillOpacity: String(OTHER_BENCHMARKS) } : edge(dot, palette)),
  }
}

/** An edge of paper keeps neighbours apart; ink rings a record among coloured groups; a crowd has no edges. */
function edge({ emphasised, edged, style, point }: PlacedPoint, palette: Palette): Omit<Look, 'fill'> {
  // Beside rows of other benchmarks, which must be seen, those of the line's own are whole.
  if (!emphasised) return { fillOpacity: point.benchmark?.drawn ? '1' : '0.65' }
  const ringed = style !== null && point.record
  if (!edged && !ringed) return { fillOpacity: '0.8' }
  return { stroke: ringed ? palette.ink : palette.paper, strokeWidth: '1' }
}
