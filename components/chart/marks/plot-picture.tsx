import { pixel } from '@/lib/chart/mark-shape'
import type { Palette } from '@/lib/chart/palette'
import type { SceneLayout } from '@/lib/chart/placed'
import { PlotMarks } from './plot-marks'

interface Props {
  readonly layout: SceneLayout
  readonly title: string
  readonly palette: Palette
}

/** The plot alone, with axes and labels but without title or caption; the page says those around it. */
export function PlotPicture({ layout, title, palette }: Props) {
  const { plot, width, height } = layout
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${pixel(width)} ${pixel(height)}`}
      width={width}
      height={height}
      role="img"
      aria-label={title}
      data-plot={plotBox(plot)}
    >
      <PlotMarks layout={layout} palette={palette} />
    </svg>
  )
}

/** Left, top, width and height of the plot in the picture, for those who measure it. */
export const plotBox = ({ left, top, right, bottom }: SceneLayout['plot']): string =>
  [left, top, right - left, bottom - top].map(pixel).join(' ')
