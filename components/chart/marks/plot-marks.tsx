import type { Palette } from '@/lib/chart/palette'
import type { PlacedLayer, PlacedPoint, SceneLayout } from '@/lib/chart/placed'
import { chartWordsFor } from '@/lib/text/chart-words'
import { formatCost, formatDate } from '@/lib/text/format'
import { AxesWithGrid } from './axes'
import { ContextDots } from './context-dots'
import { Curves } from './curves'
import { Dates } from './dates'
import { FittedDot } from './fitted-dot'
import { Labels } from './labels'

/** Points that carry their name as a native tooltip, for readers without JavaScript. */
const MOST_TITLES = 150

interface Props {
  readonly layout: SceneLayout
  readonly palette: Palette
}

/** All that stands in a picture, back to front. */
export function PlotMarks({ layout, palette }: Props) {
  const { layers } = layout
  const curves = (drawn: readonly PlacedLayer[]) =>
    drawn.map((layer) => <Curves key={layer.id} layer={layer} layout={layout} palette={palette} />)
  return (
    <g fontFamily={palette.sans} fontSize={layout.fontSize}>
      <AxesWithGrid layout={layout} palette={palette} />
      <Dates layout={layout} palette={palette} />
      {curves(layers.filter(({ crowded }) => !crowded))}
      {layers.map(({ id, context }) => (
        <ContextDots key={id} context={context} palette={palette} />
      ))}
      {layers.map((layer) =>
        layer.points.map((dot) => (
          <FittedDot
            key={dot.id}
            dot={dot}
            layer={layer.index}
            several={layers.length > 1}
            palette={palette}
            name={nameOf(dot, layer)}
          />
        )),
      )}
      {curves(layers.filter(({ crowded }) => crowded))}
      <Labels layout={layout} palette={palette} />
      {layers.every(({ points, context }) => points.length + context.length === 0) ? (
        <NothingToDraw layout={layout} palette={palette} />
      ) : null}
    </g>
  )
}

function nameOf({ point }: PlacedPoint, { points, figure }: PlacedLayer): string | null {
  if (points.length > MOST_TITLES) return null
  return `${point.name}, ${formatDate(point.date)}, ${formatCost(point.cost, figure.data.costUnit)}`
}

function NothingToDraw({ layout: { plot, fontSize, layers }, palette }: Props) {
  return (
    <text
      x={(plot.left + plot.right) / 2}
      y={(plot.top + plot.bottom) / 2}
      textAnchor="middle"
      fontSize={fontSize + 1}
      fill={palette.ink2}
      data-role="empty"
    >
      {chartWordsFor(layers[0]?.figure.view.lang ?? 'en').nothingToDraw}
    </text>
  )
}
