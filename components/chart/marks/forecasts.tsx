import type { PlacedBar, PlacedForecast } from '@/lib/chart/layout-forecast'
import { markPath, pixel } from '@/lib/chart/mark-shape'
import { layerColour, type Palette } from '@/lib/chart/palette'
import type { PlacedLayer, SceneLayout } from '@/lib/chart/placed'

interface Props {
  readonly layer: PlacedLayer
  readonly layout: Pick<SceneLayout, 'plot'>
  readonly palette: Palette
}

/** What was asked of other dates: guides to the axes, the bars of its intervals, and a mark at the answer. */
export function Forecasts({ layer: { forecasts, index }, layout: { plot }, palette }: Props) {
  const colour = layerColour(index, palette)
  return forecasts.map(({ x, y, found, mean, prediction }) => (
    <g key={found} data-role="forecast" data-found={found}>
      <path
        d={`M${pixel(plot.left)} ${pixel(y)}H${pixel(x)}V${pixel(plot.bottom)}`}
        fill="none"
        stroke={palette.ink3}
        strokeWidth="0.75"
        strokeDasharray="2 3"
      />
      {prediction.map((bar) => (
        <path key={bar.from} d={barPath(bar, { x, y, found })} fill="none" stroke={colour} strokeWidth="1" />
      ))}
      {mean.map((bar) => (
        <path
          key={bar.from}
          d={barPath(bar, { x, y, found })}
          fill="none"
          stroke={colour}
          strokeWidth="3.5"
          strokeOpacity="0.55"
          data-role="forecast-interval"
        />
      ))}
      <path d={markPath('diamond', x, y, 5.5)} fill={colour} stroke={palette.paper} strokeWidth="1.25" />
    </g>
  ))
}

/** Half the length of an arrow's barbs, where nothing ends an interval inside the plot. */
const BARB = 4

function barPath(
  { from, to, openFrom, openTo }: PlacedBar,
  { x, y, found }: Pick<PlacedForecast, 'x' | 'y' | 'found'>,
) {
  // From `from` to `to` is rightwards along the dates, upwards along the costs.
  const at = (along: number, across: number): string =>
    found === 'date' ? `${pixel(along)} ${pixel(y + across)}` : `${pixel(x + across)} ${pixel(along)}`
  const step = found === 'date' ? BARB : -BARB
  const arrow = (end: number, inward: number): string =>
    `M${at(end + inward, -BARB)}L${at(end, 0)}L${at(end + inward, BARB)}`
  return `M${at(from, 0)}L${at(to, 0)}${openFrom ? arrow(from, step) : ''}${openTo ? arrow(to, -step) : ''}`
}
