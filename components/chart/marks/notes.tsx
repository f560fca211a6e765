import { pixel } from '@/lib/chart/mark-shape'
import type { Palette } from '@/lib/chart/palette'
import type { PlacedNote, SceneLayout } from '@/lib/chart/placed'
import { LabelText } from './text-lines'

interface Props {
  readonly layout: SceneLayout
  readonly palette: Palette
}

/** A reader's own words, each said to be theirs: text, whatever it looks like. */
export function Notes({ layout, palette }: Props) {
  return layout.notes.map((note, index) => (
    <g key={index} data-role="note" fontStyle="italic">
      <path d={lineTo(note, layout)} fill="none" stroke={palette.ink2} strokeWidth="0.75" strokeDasharray="2 2" />
      {note.label ? (
        <LabelText label={note.label} size={layout.fontSize} fill={palette.ink2} palette={palette} />
      ) : null}
    </g>
  ))
}

/** Upright at a day; from a dot to the nearest edge of its words. */
function lineTo({ x, y, label }: PlacedNote, { plot }: SceneLayout): string {
  if (y === null) return `M${pixel(x)} ${pixel(plot.top)}V${pixel(plot.bottom)}`
  if (!label) return ''
  const { left, right, top, bottom } = label.box
  const [toX, toY] = [Math.min(right, Math.max(left, x)), Math.min(bottom, Math.max(top, y))]
  return `M${pixel(x)} ${pixel(y)}L${pixel(toX)} ${pixel(toY)}`
}
