import { markPath, pixel } from '@/lib/chart/mark-shape'
import { besideOpacity, type Palette } from '@/lib/chart/palette'
import type { PlacedContext } from '@/lib/chart/placed'

/** Quiet rows beyond which one path holds them all: their marks need no names, and the page stays small. */
const MOST_SINGLE_DOTS = 300

interface Props {
  readonly context: readonly PlacedContext[]
  readonly palette: Palette
}

/** Rows beside the fit: quiet, faint, or hollow where the reader excluded them. */
export function ContextDots({ context, palette }: Props) {
  const single = (dot: PlacedContext) => <ContextDot key={dot.id} dot={dot} palette={palette} />
  if (context.length <= MOST_SINGLE_DOTS) return context.map(single)
  const of = (look: PlacedContext['look']) => context.filter((dot) => dot.look === look)
  return (
    <>
      <Cloud dots={of('faint')} palette={palette} />
      <Cloud dots={of('quiet')} palette={palette} />
      <Rings dots={of('hollow').filter(({ point }) => point.reason === 'filtered')} palette={palette} />
      {of('hollow')
        .filter(({ point }) => point.reason === 'excluded')
        .map(single)}
    </>
  )
}

function ContextDot({ dot, palette }: { readonly dot: PlacedContext; readonly palette: Palette }) {
  const look =
    dot.look === 'hollow'
      ? { fill: palette.paper, stroke: palette.ink2, strokeWidth: '1.25' }
      : { fill: palette.ink3, fillOpacity: opacityOf(dot) }
  return (
    <circle
      cx={pixel(dot.x)}
      cy={pixel(dot.y)}
      r={pixel(dot.radius)}
      {...look}
      data-id={dot.id}
      data-role="context"
      data-reason={dot.point.reason}
    />
  )
}

/** A stroke of no length with round ends is a dot: a dozen bytes each instead of a hundred. */
function Cloud({ dots, palette }: { readonly dots: readonly PlacedContext[]; readonly palette: Palette }) {
  const [first] = dots
  return first ? (
    <path
      d={dots.map(({ x, y }) => `M${pixel(x)} ${pixel(y)}h.01`).join('')}
      stroke={palette.ink3}
      strokeOpacity={opacityOf(first)}
      strokeWidth={pixel(2 * first.radius)}
      strokeLinecap="round"
      data-role="context"
    />
  ) : null
}

/** Circles in one path. */
function Rings({ dots, palette }: { readonly dots: readonly PlacedContext[]; readonly palette: Palette }) {
  if (dots.length === 0) return null
  return (
    <path
      d={dots.map(({ x, y, radius }) => markPath('circle', x, y, radius)).join('')}
      fill={palette.paper}
      stroke={palette.ink2}
      data-role="context"
    />
  )
}

const opacityOf = ({ look }: PlacedContext): string => String(besideOpacity[look === 'faint' ? 'faint' : 'quiet'])
