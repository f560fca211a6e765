import { pixel } from '@/lib/chart/mark-shape'
import type { Palette } from '@/lib/chart/palette'
import type { SceneLayout } from '@/lib/chart/placed'
import { TextLines } from './text-lines'

interface Props {
  readonly layout: SceneLayout
  readonly palette: Palette
}

/** Grid, ticks and titles. */
export function AxesWithGrid({ layout, palette }: Props) {
  const { plot, xTicks, yTicks } = layout
  return (
    <>
      {yTicks.major.map(({ at, label }) => (
        <g key={at} data-role="tick" data-axis="y">
          <path d={`M${pixel(plot.left)} ${pixel(at)}H${pixel(plot.right)}`} stroke={palette.hairline} />
          <TickLabel axis="y" at={at} label={label} layout={layout} palette={palette} />
        </g>
      ))}
      <MinorTicks layout={layout} palette={palette} />
      <path d={`M${pixel(plot.left)} ${pixel(plot.bottom)}H${pixel(plot.right)}`} stroke={palette.ink3} />
      {xTicks.major.map(({ at, label }) => (
        <g key={at} data-role="tick" data-axis="x">
          <path d={`M${pixel(at)} ${pixel(plot.bottom)}v5`} stroke={palette.ink3} />
          <TickLabel axis="x" at={at} label={label} layout={layout} palette={palette} />
        </g>
      ))}
      <AxisTitles layout={layout} palette={palette} />
    </>
  )
}

interface TickLabelProps extends Props {
  readonly axis: 'x' | 'y'
  /** Pixel along the axis. */
  readonly at: number
  readonly label: string
}

function TickLabel({ axis, at, label, layout: { plot, fontSize }, palette }: TickLabelProps) {
  const [x, y] = axis === 'x' ? [at, plot.bottom + 8 + fontSize] : [plot.left - 8, at + fontSize * 0.35]
  return (
    <text x={pixel(x)} y={pixel(y)} textAnchor={axis === 'x' ? 'middle' : 'end'} fill={palette.ink2}>
      {label}
    </text>
  )
}

function MinorTicks({ layout: { plot, xTicks, yTicks }, palette }: Props) {
  const path = [
    ...yTicks.minor.map((at) => `M${pixel(plot.left)} ${pixel(at)}h3`),
    ...xTicks.minor.map((at) => `M${pixel(at)} ${pixel(plot.bottom)}v3`),
  ].join('')
  return path === '' ? null : <path d={path} stroke={palette.ink3} strokeOpacity="0.5" />
}

function AxisTitles({ layout: { plot, fontSize, yTitle, xTitle }, palette }: Props) {
  return (
    <>
      <TextLines lines={yTitle} x={2} y={fontSize + 2} step={fontSize * 1.3} fill={palette.ink2} />
      <text x={pixel(plot.right)} y={pixel(plot.bottom + 10 + fontSize * 2.3)} textAnchor="end" fill={palette.ink3}>
        {xTitle}
      </text>
    </>
  )
}
