import type { SVGAttributes } from 'react'
import type { Pieces } from '@/lib/chart/layout-curves'
import { linePath } from '@/lib/chart/mark-shape'
import { layerColour, layerDashes, type Palette } from '@/lib/chart/palette'
import type { PlacedLayer, SceneLayout } from '@/lib/chart/placed'

interface Props {
  readonly layer: PlacedLayer
  readonly layout: Pick<SceneLayout, 'x' | 'y'>
  readonly palette: Palette
}

/** Band, laws, record frontier and trend of a layer; the layout has cut them to the plot. */
export function Curves({ layer: { curves, crowded, index }, layout: { x, y }, palette }: Props) {
  const trend = layerColour(index, palette)
  const path = (pieces: Pieces): string =>
    pieces.map((piece) => linePath(piece.map(([year, value]) => [x(year), y(value)] as const))).join('')
  const line = (pieces: Pieces, role: string | undefined, attributes: SVGAttributes<SVGPathElement>) =>
    pieces.length === 0 ? null : <path d={path(pieces)} fill="none" {...attributes} data-role={role} />
  const round = { strokeLinejoin: 'round', strokeLinecap: 'round' } as const
  return (
    <>
      {curves.band.length === 0 ? null : (
        <path d={`${path([curves.band])}Z`} fill={trend} fillOpacity="0.12" data-role="band" />
      )}
      {line(curves.prediction, 'prediction', { stroke: trend, strokeWidth: '0.75', strokeDasharray: '4 3' })}
      {curves.laws.map(({ law, pieces }) =>
        pieces.length === 0 ? null : (
          <path
            key={law.id}
            d={path(pieces)}
            fill="none"
            stroke={palette.law}
            strokeWidth="1.5"
            strokeDasharray="6 4"
            data-role="law"
            data-id={law.id}
          />
        ),
      )}
      {line(curves.frontier, 'frontier', { stroke: trend, strokeOpacity: '0.55', strokeLinejoin: 'round' })}
      {crowded ? line(curves.line, undefined, { stroke: palette.paper, strokeWidth: '5', strokeOpacity: '0.8' }) : null}
      {line(curves.line, 'line', {
        stroke: trend,
        strokeWidth: '2',
        strokeDasharray: layerDashes(index),
        ...round,
        strokeLinecap: layerDashes(index) === undefined ? 'round' : 'butt',
      })}
      {line(curves.extrapolated, 'extrapolated', {
        stroke: trend,
        strokeWidth: '2',
        strokeDasharray: '0.1 4',
        ...round,
      })}
    </>
  )
}
