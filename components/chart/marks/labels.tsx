import { layerColour, type Palette } from '@/lib/chart/palette'
import type { SceneLayout } from '@/lib/chart/placed'
import { LabelText } from './text-lines'

interface Props {
  readonly layout: SceneLayout
  readonly palette: Palette
}

/** Names of points and of lines, where the layout has put them. */
export function Labels({ layout: { pointLabels, lineLabels, fontSize, plot }, palette }: Props) {
  return (
    <>
      {pointLabels.map((label) => (
        <g key={label.id} data-role="label" data-for={label.id}>
          <LabelText label={label} size={fontSize} fill={palette.ink} palette={palette} />
        </g>
      ))}
      {lineLabels.map((label) => (
        <g key={label.id} data-role="label" data-for={label.id}>
          {label.of === 'law' ? (
            <LabelText
              label={label}
              size={fontSize}
              fill={palette.law}
              palette={palette}
              apart={label.box.left > plot.right}
            />
          ) : (
            <LabelText
              label={label}
              size={fontSize}
              fill={layerColour(label.layer, palette)}
              palette={palette}
              fontWeight="600"
              apart={label.box.left > plot.right}
            />
          )}
        </g>
      ))}
    </>
  )
}
