import { pixel } from '@/lib/chart/mark-shape'
import type { Palette } from '@/lib/chart/palette'
import type { SceneLayout } from '@/lib/chart/placed'
import { LabelText } from './text-lines'

interface Props {
  readonly layout: SceneLayout
  readonly palette: Palette
}

/** Upright lines at dates: the last observation of a trend drawn beyond it, and changes of rules with their names. */
export function Dates({ layout: { layers, marks, plot, x, fontSize }, palette }: Props) {
  const upright = (at: number): string => `M${pixel(at)} ${pixel(plot.top)}V${pixel(plot.bottom)}`
  const last = layers.flatMap(({ curves: { lastObserved } }) => (lastObserved === null ? [] : [lastObserved]))
  return (
    <>
      {[...new Set(last)].map((year) => (
        <path key={year} d={upright(x(year))} stroke={palette.hairline} data-role="last-observation" />
      ))}
      {marks.map(({ x: at, label }, index) => (
        <g key={index} data-role="mark">
          <path d={upright(at)} stroke={palette.ink3} strokeWidth="0.75" />
          {label ? <LabelText label={label} size={fontSize} fill={palette.ink2} palette={palette} /> : null}
        </g>
      ))}
    </>
  )
}
