import { type ComponentType, Fragment } from 'react'
import { layerColour, type Palette } from '@/lib/chart/palette'
import type { PlacedContext, PlacedLayer, PlacedPoint, SceneLayout, Size } from '@/lib/chart/placed'
import { chartWordsFor } from '@/lib/text/chart-words'
import { AxesWithGrid } from './axes'
import { ContextDots } from './context-dots'
import { Curves } from './curves'
import { Dates } from './dates'
import { FittedDot } from './fitted-dot'
import { Forecasts } from './forecasts'
import { Labels } from './labels'
import { Notes } from './notes'
import { formats } from '@/lib/text/formats'

/** Points that carry their name as a native tooltip, for readers without JavaScript. */
const MOST_TITLES = 150
/** Dots beyond which a browser draws pixels faster than it lays out elements. */
export const MOST_ELEMENTS = 2000

export interface CrowdProps {
  readonly layout: Size
  readonly colour: string
  readonly opacity: number
  readonly dots: readonly Pick<PlacedContext, 'x' | 'y' | 'radius'>[]
  /** The hand is on a slider: what is drawn stays, and what comes is added. */
  readonly still: boolean
}

interface Props {
  readonly layout: SceneLayout
  readonly palette: Palette
}

interface PlotMarksProps extends Props {
  /** Draws thousands of dots where the picture is on a screen; there a card tells names, so that dots carry none. */
  readonly Crowd?: ComponentType<CrowdProps>
  /** Of the crowd. */
  readonly still?: boolean
}

/** All that stands in a picture, back to front. */
export function PlotMarks({ layout, palette, Crowd, still = false }: PlotMarksProps) {
  const { layers } = layout
  const curves = (drawn: readonly PlacedLayer[]) =>
    drawn.map((layer) => <Curves key={layer.id} layer={layer} layout={layout} palette={palette} />)
  const crowd = (dots: readonly (PlacedContext | PlacedPoint)[], colour: string, opacity: number) =>
    Crowd && dots.length > MOST_ELEMENTS ? <Crowd {...{ layout, colour, opacity, dots, still }} /> : null
  const context = ({ id, context: dots }: PlacedLayer) => {
    const pixels = crowd(
      dots.filter(({ look }) => look !== 'hollow'),
      palette.ink3,
      0.5,
    )
    // Excluded rows stay elements, because they can be put back.
    const elements = pixels ? dots.filter(({ look }) => look === 'hollow') : dots
    return (
      <Fragment key={id}>
        {pixels}
        <ContextDots context={elements} palette={palette} />
      </Fragment>
    )
  }
  const points = (layer: PlacedLayer) => (
    <Fragment key={layer.id}>
      {crowd(layer.points, layerColour(layer.index, palette), 0.6) ??
        layer.points.map((dot) => (
          <FittedDot
            key={dot.id}
            dot={dot}
            layer={layer.index}
            several={layers.length > 1}
            palette={palette}
            name={Crowd ? null : nameOf(dot, layer)}
          />
        ))}
    </Fragment>
  )
  return (
    <g fontFamily={palette.sans} fontSize={layout.fontSize}>
      <AxesWithGrid layout={layout} palette={palette} />
      <Dates layout={layout} palette={palette} />
      {curves(layers.filter(({ crowded }) => !crowded))}
      {layers.map(context)}
      {layers.map(points)}
      {curves(layers.filter(({ crowded }) => crowded))}
      {layers.map((layer) => (
        <Forecasts key={layer.id} layer={layer} layout={layout} palette={palette} />
      ))}
      <Labels layout={layout} palette={palette} />
      <Notes layout={layout} palette={palette} />
      {layers.every((layer) => layer.points.length + layer.context.length === 0) ? (
        <NothingToDraw layout={layout} palette={palette} />
      ) : null}
    </g>
  )
}

function nameOf({ point }: PlacedPoint, { points, figure }: PlacedLayer): string | null {
  const { formatCost, formatDate } = formats(figure.view.lang)
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
