import type { SVGAttributes } from 'react'
import { type Palette, pagePalette } from '@/lib/chart/palette'
import { colourOf, DOTTED, intervalOf, percent, pointOf, predictionOf, type Tone } from './forest-look'
import type { ForestScale } from './forest-scale'

/** What a forest plot draws of one estimate; `high` null beside a `low`: no upper end. */
export interface Drawn {
  /** Null where only a range is known: drawn without a point. */
  readonly months: number | null
  readonly low: number | null
  readonly high: number | null
  /** Falls by half (a full mark) or doubles (a hollow one). */
  readonly direction: 'halving' | 'doubling'
  /** A range over tasks or estimates is no interval, and is dotted. */
  readonly range?: boolean
  /** The interval holds both directions: dotted, as it shows no trend. */
  readonly unclear?: boolean
  /** Nothing bounds the fast side. */
  readonly fastUnbounded?: boolean
  /** The estimate lies outside its own interval: a dotted ring. */
  readonly outside?: boolean
}

/**
 * The interval (with an arrow where it leaves the axis or has no end) and the estimate: a circle, or a diamond where no
 * interval is known, so that a bare point does not look like a sure one.
 */
export function EstimateMark({
  drawn: { months, low, high, direction, range = false, unclear = false, fastUnbounded = false, outside = false },
  scale,
  tone = 'ours',
  shift = 0,
  palette = pagePalette,
}: {
  readonly drawn: Drawn
  readonly scale: ForestScale
  readonly tone?: Tone
  readonly palette?: Palette
  /** Pixels below the middle of the row, where a row holds two. */
  readonly shift?: number
}) {
  const y = '50%'
  const known = low !== null || fastUnbounded
  const at = (value: number) => percent(scale.position(value))
  const colour = colourOf(tone, palette)
  const point = pointOf(direction, outside, colour, palette)
  return (
    <g
      data-role="estimate"
      data-tone={tone}
      data-direction={direction}
      transform={shift === 0 ? undefined : `translate(0 ${shift})`}
    >
      {known && (
        <g {...intervalOf(colour)}>
          <line
            {...(range || unclear ? DOTTED : {})}
            x1={low === null ? '0%' : at(low)}
            x2={at(high ?? Infinity)}
            y1={y}
            y2={y}
          />
          {low === null ? <Shape x="0%" y={y} d="M7-5L0 0L7 5" /> : !range && <Shape x={at(low)} y={y} d="M0-5V5" />}
          {high === null || high > scale.domain[1] ? (
            <Shape x="100%" y={y} d="M-7-5L0 0L-7 5" />
          ) : (
            !range && <Shape x={at(high)} y={y} d="M0-5V5" />
          )}
        </g>
      )}
      {months !== null && known && <circle {...point} cx={at(months)} cy={y} r="5" />}
      {months !== null && !known && <Shape {...point} x={at(months)} y={y} d="M0-5.5L5.5 0L0 5.5L-5.5 0Z" />}
    </g>
  )
}

/**
 * A rate with its interval on a scale of rates; arrows where it leaves the axis. `range`: where one more benchmark would
 * be, drawn as a light band behind.
 */
export function RateMark({
  value,
  interval: [low, high],
  range,
  shrunken = null,
  scale,
  tone = 'ours',
  shift = 0,
  palette = pagePalette,
}: {
  readonly value: number
  readonly interval: readonly [number, number]
  readonly range?: readonly [number, number]
  /** The value drawn towards the mean: a ring, behind the estimate. */
  readonly shrunken?: number | null
  readonly scale: ForestScale
  readonly tone?: Tone
  readonly shift?: number
  readonly palette?: Palette
}) {
  const y = '50%'
  const at = (rate: number) => percent(scale.position(rate))
  const [from, to] = scale.domain
  const colour = colourOf(tone, palette)
  const point = pointOf('halving', false, colour, palette)
  return (
    <g data-role="estimate" data-tone={tone} transform={shift === 0 ? undefined : `translate(0 ${shift})`}>
      {range && <line {...predictionOf(colour)} x1={at(range[0])} x2={at(range[1])} y1={y} y2={y} />}
      <g {...intervalOf(colour)}>
        <line x1={at(low)} x2={at(high)} y1={y} y2={y} />
        {low < from ? <Shape x="0%" y={y} d="M7-5L0 0L7 5" /> : <Shape x={at(low)} y={y} d="M0-4V4" />}
        {high > to ? <Shape x="100%" y={y} d="M-7-5L0 0L-7 5" /> : <Shape x={at(high)} y={y} d="M0-4V4" />}
      </g>
      {shrunken !== null && (
        <circle fill={palette.paper} stroke={colour} strokeWidth="1.5" cx={at(shrunken)} cy={y} r="3.5" />
      )}
      {range ? (
        <Shape {...point} x={at(value)} y={y} d="M0-6.5L6.5 0L0 6.5L-6.5 0Z" />
      ) : (
        <circle {...point} cx={at(value)} cy={y} r="4" />
      )}
    </g>
  )
}

/** A small shape at a place given in per cent, which a path itself can't be. */
function Shape({ x, y, d, ...look }: Record<'x' | 'y' | 'd', string> & SVGAttributes<SVGPathElement>) {
  return (
    <svg x={x} y={y} overflow="visible">
      <path d={d} {...look} />
    </svg>
  )
}
