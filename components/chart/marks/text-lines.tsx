import type { SVGAttributes } from 'react'
import { LINE_HEIGHT, type PlacedLabel } from '@/lib/chart/labels/labels'
import { pixel } from '@/lib/chart/mark-shape'
import type { Palette } from '@/lib/chart/palette'

interface TextLinesProps extends Omit<SVGAttributes<SVGTextElement>, 'x' | 'y'> {
  readonly lines: readonly string[]
  readonly x: number
  /** First baseline. */
  readonly y: number
  /** Pixels between baselines. */
  readonly step: number
}

/** Lines of text one under the other. */
export function TextLines({ lines, x, y, step, ...attributes }: TextLinesProps) {
  return lines.map((line, index) => (
    <text key={index} x={pixel(x)} y={pixel(y + index * step)} {...attributes}>
      {line}
    </text>
  ))
}

interface LabelTextProps {
  readonly label: PlacedLabel
  readonly size: number
  readonly fill: string
  readonly palette: Palette
  readonly fontWeight?: string
  /** Whether it stands beside the plot, where a halo would only cut dots at its edge. */
  readonly apart?: boolean
}

/** A direct label with a halo of paper, so that a line under it does not strike it through. */
export function LabelText({
  label: { lines, x, y, anchor },
  size,
  palette,
  apart = false,
  ...attributes
}: LabelTextProps) {
  const halo = { stroke: palette.paper, strokeWidth: '3', strokeLinejoin: 'round', paintOrder: 'stroke' } as const
  return (
    <TextLines
      lines={lines}
      x={x}
      y={y}
      step={size * LINE_HEIGHT}
      textAnchor={anchor === 'start' ? undefined : anchor}
      {...(apart ? {} : halo)}
      {...attributes}
    />
  )
}
