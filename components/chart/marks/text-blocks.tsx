import { pixel } from '@/lib/chart/mark-shape'
import type { Palette } from '@/lib/chart/palette'
import type { PlacedBlock } from '@/lib/chart/frame/text-blocks'
import { TextLines } from './text-lines'

/** The words around a picture's marks. */
export function TextBlocks({
  blocks,
  palette,
}: {
  readonly blocks: readonly PlacedBlock[]
  readonly palette: Palette
}) {
  return blocks.map(({ lines, x, y, size, lineHeight, face, ink }) => (
    <TextLines
      key={y}
      lines={lines}
      x={x}
      y={y}
      step={lineHeight}
      fontSize={pixel(size)}
      fontFamily={face === 'serif-semibold' ? palette.serif : palette.sans}
      fontWeight={face === 'sans' ? undefined : '600'}
      fill={palette[ink]}
    />
  ))
}
