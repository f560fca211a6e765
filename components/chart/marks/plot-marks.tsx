import { Fragment } from 'react'
import { pickedByView, pickedMarks } from '@/lib/chart/picked'
import { layerColour, type Palette } from '@/lib/chart/palette'
import type { PlacedContext, PlacedLayer, PlacedPoint, SceneLayout } from '@/lib/chart/placed'
import { chartWordsFor } from '@/lib/text/chart-words'
import { AxesWithGrid } from './axes'
import { ContextDots } from './context-dots'
import { Curves } from './curves'
import { Dates } from './dates'
import { FittedDot, MovingDots } from './fitted-dot'
import { Forecasts } from './forecasts'
import { Labels } from './labels'
import { Notes } from './notes'
import { MOST_ELEMENTS } from '@/lib/result/some-dots'
import { formats } from '@/lib/text/formats'

/** Points that carry their name as a native tooltip, for readers without JavaScript. */
const MOST_TITLES = 150
/** Of dots that step back behind those that the view picks. */
const FAINT = 0.25

interface Props {
  readonly layout: SceneLayout
  readonly palette: Palette
}

interface PlotMarksProps extends Props {
  /** On a screen thousands of dots are pixels of their own (`crowdsOf`), and a card tells names, so that dots carry none. */
  readonly onScreen?: boolean
}

/** Dots of one colour that are too many for elements. */
export interface Crowd {
  readonly id: string
  readonly colour: string
  readonly opacity: number
  readonly dots: readonly (PlacedContext | PlacedPoint)[]
}

/** Those of a layout, back to front. */
export function crowdsOf({ layers }: SceneLayout, palette: Palette): readonly Crowd[] {
  const crowds = [
    ...layers.map(({ id, context }) => ({
      id: `context-${id}`,
      colour: palette.ink3,
      opacity: 0.5,
      dots: quietOf(context),
    })),
    ...layers.map(({ id, index, points }) => ({
      id: `points-${id}`,
      colour: layerColour(index, palette),
      opacity: 0.6,
      dots: points,
    })),
  ]
  return crowds.filter(({ dots }) => isCrowd(dots))
}

const isCrowd = (dots: readonly unknown[]): boolean => dots.length > MOST_ELEMENTS
/** Excluded rows stay elements, because they can be put back. */
const isQuiet = ({ look }: PlacedContext): boolean => look !== 'hollow'
/** The list itself where all are: a canvas draws a list once. */
const quietOf = (dots: readonly PlacedContext[]) => (dots.every(isQuiet) ? dots : dots.filter(isQuiet))

/** All that stands in a picture, back to front. */
export function PlotMarks({ layout, palette, onScreen = false }: PlotMarksProps) {
  const { layers } = layout
  // On a screen what stands out is a layer of its own, over all of it (`PickedLayer`).
  const picking = onScreen ? null : pickedByView(layout)
  const picked = picking && pickedMarks(layout, picking)
  const curves = (drawn: readonly PlacedLayer[]) =>
    drawn.map((layer) => <Curves key={layer.id} layer={layer} layout={layout} palette={palette} />)
  const context = ({ id, context: dots }: PlacedLayer) => {
    const crowded = onScreen && isCrowd(quietOf(dots))
    return <ContextDots key={id} context={crowded ? dots.filter((dot) => !isQuiet(dot)) : dots} palette={palette} />
  }
  const groundOf = ({ index }: PlacedLayer) => ({ layer: index, several: layers.length > 1, palette })
  const points = (layer: PlacedLayer) => (
    <Fragment key={layer.id}>
      {onScreen && isCrowd(layer.points) ? null : layer.figure.cloudStays ? (
        <MovingDots dots={layer.points} {...groundOf(layer)} />
      ) : (
        layer.points.map((dot) => (
          <FittedDot key={dot.id} dot={dot} {...groundOf(layer)} name={onScreen ? null : nameOf(dot, layer)} />
        ))
      )}
    </Fragment>
  )
  const dots = (
    <>
      {layers.map(context)}
      {layers.map(points)}
    </>
  )
  return (
    <g fontFamily={palette.sans} fontSize={layout.fontSize}>
      <AxesWithGrid layout={layout} palette={palette} />
      <Dates layout={layout} palette={palette} />
      {curves(layers.filter(({ crowded }) => !crowded))}
      {picked ? <g opacity={FAINT}>{dots}</g> : dots}
      {picked ? (
        <>
          <ContextDots context={picked.context} palette={palette} />
          {picked.points.map((dot) => (
            <FittedDot key={dot.id} dot={dot} layer={0} several={false} palette={palette} />
          ))}
        </>
      ) : null}
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
