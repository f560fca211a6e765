import type { SVGAttributes } from 'react'
import type { LegendMark } from '@/lib/chart/legend'
import { markPath, pixel } from '@/lib/chart/mark-shape'
import { besideOpacity, layerColour, layerDashes, OTHER_BENCHMARKS, type Palette } from '@/lib/chart/palette'
import { groupColour } from './group-colour'

interface Props {
  readonly mark: LegendMark
  /** Left end, and the middle line: the sample stands in a box 18 wide. */
  readonly x: number
  readonly y: number
  readonly palette: Palette
}

/** The sample beside a legend's text. */
export function LegendSample({ mark, x, y, palette }: Props) {
  const middle = x + 9
  const dot = (radius: number, attributes: SVGAttributes<SVGCircleElement>) => (
    <circle cx={pixel(middle)} cy={pixel(y)} r={radius} {...attributes} />
  )
  const line = (attributes: SVGAttributes<SVGPathElement>) => (
    <path d={`M${pixel(x)} ${pixel(y)}h18`} fill="none" {...attributes} />
  )
  switch (mark.kind) {
    case 'emphasised':
      return dot(4.2, { fill: palette.trend })
    case 'ringed':
      return dot(4.2, { fill: palette.ink3, stroke: palette.ink, strokeWidth: '1' })
    case 'used':
      return dot(2.4, { fill: palette.ink2 })
    case 'others':
      return dot(2.4, { fill: palette.ink2, fillOpacity: String(OTHER_BENCHMARKS) })
    case 'quiet':
      return dot(2.2, { fill: palette.ink3, fillOpacity: String(besideOpacity.quiet) })
    case 'faint':
      return dot(2, { fill: palette.ink3, fillOpacity: String(besideOpacity.faint) })
    case 'hollow':
      return dot(4, { fill: palette.paper, stroke: palette.ink2, strokeWidth: '1.25' })
    case 'frontier':
      return <path d={`M${pixel(x)} ${pixel(y - 3)}h9v6h9`} fill="none" stroke={palette.trend} strokeOpacity="0.55" />
    case 'band':
      return <rect x={pixel(x)} y={pixel(y - 5)} width="18" height="10" fill={palette.trend} fillOpacity="0.16" />
    case 'prediction':
      return line({ stroke: palette.trend, strokeWidth: '0.75', strokeDasharray: '4 3' })
    case 'dotted':
      return line({ stroke: palette.trend, strokeWidth: '2', strokeDasharray: '0.1 4', strokeLinecap: 'round' })
    case 'forecast':
      return <path d={markPath('diamond', middle, y, 5)} fill={palette.trend} />
    case 'group':
      return <path d={markPath(mark.style.shape, middle, y, 4)} fill={groupColour(mark.style, palette)} />
    case 'layer':
      return (
        <>
          {line({
            stroke: layerColour(mark.index, palette),
            strokeWidth: '2',
            strokeDasharray: layerDashes(mark.index),
          })}
          <path d={markPath(mark.shape, middle, y, 4)} fill={layerColour(mark.index, palette)} />
        </>
      )
  }
}
