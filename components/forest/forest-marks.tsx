import type { SVGAttributes } from 'react'
import { type Palette, pagePalette } from '@/lib/chart/palette'
import type { ForestScale } from './forest-scale'
import { forestWords } from '@/lib/text/pages/forest'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'

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

/** A place in per cent, to a hundredth of a pixel: logarithms differ in their last digit between servers and browsers. */
const percent = (share: number): string => `${Number(share.toFixed(3))}%`

interface Axis {
  readonly lang: Lang
  readonly scale: ForestScale
  /** Months of the lines through all rows. */
  readonly laws: readonly number[]
  /** The page's own by default; a file has literal colours. */
  readonly palette?: Palette
}

/** Whose estimate it is, where a row holds two. */
export type Tone = 'ours' | 'published'

const colourOf = (tone: Tone, { trend, ink2 }: Palette): string => (tone === 'ours' ? trend : ink2)

const intervalOf = (colour: string, dotted: boolean): SVGAttributes<SVGGElement> => ({
  fill: 'none',
  stroke: colour,
  strokeWidth: 1.5,
  ...(dotted ? { strokeDasharray: '1.5 3' } : {}),
})

/** A full mark falls, a hollow one rises; a line outside its own evidence is hollow and dotted, which is no rising one. */
function pointOf(
  direction: Drawn['direction'],
  outside: boolean,
  colour: string,
  { paper }: Palette,
): SVGAttributes<SVGElement> {
  if (direction === 'halving' && !outside) return { fill: colour, stroke: paper, strokeWidth: 1 }
  return { fill: paper, stroke: colour, strokeWidth: 2, ...(outside ? { strokeDasharray: '2 2' } : {}) }
}

const predictionOf = (colour: string) => ({ stroke: colour, strokeWidth: 10, strokeOpacity: 0.22 })

const lawOf = ({ law }: Palette) => ({ stroke: law, strokeWidth: 1.5, strokeDasharray: '4 3' })

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
        <g {...intervalOf(colour, range || unclear)}>
          <line x1={low === null ? '0%' : at(low)} x2={at(high ?? Infinity)} y1={y} y2={y} />
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
      <g {...intervalOf(colour, false)}>
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

/** Lines of the powers of two and of the laws, over the whole height. */
export function ForestGrid({ scale, laws, palette = pagePalette }: Omit<Axis, 'lang'>) {
  const line = (months: number, look: SVGAttributes<SVGLineElement>) => (
    <line
      key={months}
      {...look}
      x1={percent(scale.position(months))}
      x2={percent(scale.position(months))}
      y1="0"
      y2="100%"
    />
  )
  return (
    <>
      {scale.ticks.map((value) =>
        line(value, { stroke: scale.unit === 'rates' && value === 0 ? palette.ink3 : palette.hairline }),
      )}
      {laws.map((months) => line(months, lawOf(palette)))}
    </>
  )
}

/** Names of the laws: the first ends at its line, the last begins at its line, so that close lines do not collide. */
export function HeadAxis({ lang, scale, laws, palette = pagePalette }: Axis) {
  const words = forestWords(lang)
  return (
    <svg overflow="visible" width="100%" height="40" aria-hidden="true">
      {laws.map((months, index) => (
        <text
          key={months}
          fill={palette.law}
          fontWeight="500"
          x={percent(scale.position(months))}
          dx={index === 0 ? 5 : -5}
          y="12"
          textAnchor={index === 0 ? 'end' : 'start'}
        >
          {index === 0 ? words.moore(months) : months}
        </text>
      ))}
      <TickNames lang={lang} scale={scale} palette={palette} y={32} />
    </svg>
  )
}

/** @param stacked whether the middle has a line of its own, as a narrow plot needs */
export function FootAxis({
  lang,
  scale,
  palette = pagePalette,
  stacked = false,
}: Omit<Axis, 'laws'> & { readonly stacked?: boolean }) {
  const words = forestWords(lang)
  const fill = palette.ink3
  return (
    <svg overflow="visible" width="100%" height="40" aria-hidden="true">
      <TickNames lang={lang} scale={scale} palette={palette} y={14} />
      <text x="0" y="32" fill={fill}>
        {words.axis[scale.unit].left}
      </text>
      <text x="50%" y={stacked ? 47 : 32} fill={fill} textAnchor="middle">
        {words.axis[scale.unit].middle}
      </text>
      <text x="100%" y="32" fill={fill} textAnchor="end">
        {words.axis[scale.unit].right}
      </text>
    </svg>
  )
}

function TickNames({ lang, scale, palette, y }: Required<Omit<Axis, 'laws'>> & { readonly y: number }) {
  const { formatNumber } = formats(lang)
  return scale.ticks.map((months, index) => (
    <text
      key={months}
      x={percent(scale.position(months))}
      y={y}
      fill={palette.ink3}
      textAnchor={index === 0 ? 'start' : index === scale.ticks.length - 1 ? 'end' : 'middle'}
    >
      {formatNumber(months, 1)}
    </text>
  ))
}

export type KeyShape =
  'halving' | 'doubling' | 'outside' | 'bare' | 'interval' | 'unclear' | 'open' | 'range' | 'law' | 'prediction'

/** A mark by itself, for a legend. */
export function ForestKey({
  shape,
  tone = 'ours',
  palette = pagePalette,
}: {
  readonly shape: KeyShape
  readonly tone?: Tone
  readonly palette?: Palette
}) {
  const colour = colourOf(tone, palette)
  const interval = intervalOf(colour, shape === 'unclear' || shape === 'range')
  const point = pointOf(shape === 'doubling' ? 'doubling' : 'halving', shape === 'outside', colour, palette)
  return (
    <svg style={{ flex: 'none' }} width="20" height="12" aria-hidden="true">
      {(shape === 'interval' || shape === 'unclear') && <path {...interval} d="M1 6H19M1 2V10M19 2V10" />}
      {shape === 'open' && <path {...interval} d="M1 2V10M1 6H19M12 1L19 6L12 11" />}
      {shape === 'range' && <path {...interval} d="M1 6H19" />}
      {shape === 'prediction' && <line {...predictionOf(colour)} x1="0" x2="20" y1="6" y2="6" />}
      {shape === 'law' && <line {...lawOf(palette)} x1="10" x2="10" y1="0" y2="12" />}
      {(shape === 'halving' || shape === 'doubling' || shape === 'outside') && (
        <circle {...point} cx="10" cy="6" r="4.5" />
      )}
      {shape === 'bare' && <path {...point} d="M10 0.5L15.5 6L10 11.5L4.5 6Z" />}
    </svg>
  )
}
