/** The legend of a forest plot in a file. */
import { LEGEND_SIZE } from '@/lib/chart/legend'
import { textWidth } from '@/lib/chart/labels/text-width'
import { pixel } from '@/lib/chart/mark-shape'
import type { Palette } from '@/lib/chart/palette'
import type { ForestChart } from './forest-chart'
import { ForestKey } from './forest-key'

/** Pixels of a row. */
export const KEY_ROW = 19

type PlacedKey = ForestChart['keys'][number] & { readonly x: number }

/** In rows of a width. */
export function rowsOfKeys(keys: ForestChart['keys'], width: number): readonly (readonly PlacedKey[])[] {
  const rows: PlacedKey[][] = []
  let x = Infinity
  for (const key of keys) {
    const used = 26 + textWidth(key.text, LEGEND_SIZE)
    if (x + used > width) {
      rows.push([])
      x = 0
    }
    rows.at(-1)?.push({ ...key, x })
    x += used + 18
  }
  return rows
}

/** What the marks of the plot mean. */
export function ForestKeys({
  rows,
  palette,
}: {
  readonly rows: readonly (readonly PlacedKey[])[]
  readonly palette: Palette
}) {
  return (
    <g fontSize={LEGEND_SIZE} data-role="legend">
      {rows.flatMap((row, index) =>
        row.map(({ shape, tone, text, x }) => (
          <g key={`${shape} ${text}`} transform={`translate(${pixel(x)} ${index * KEY_ROW})`}>
            <ForestKey shape={shape} palette={palette} {...(tone ? { tone } : {})} />
            <text x="26" y="10.5">
              {text}
            </text>
          </g>
        )),
      )}
    </g>
  )
}
