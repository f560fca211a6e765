import type { SVGAttributes } from 'react'
import { type Palette, pagePalette } from '@/lib/chart/palette'
import { formats } from '@/lib/text/formats'
import { forestWords } from '@/lib/text/pages/forest'
import type { Lang } from '@/lib/text/words-in'
import { lawOf, percent } from './forest-look'
import type { ForestScale } from './forest-scale'

interface Axis {
  readonly lang: Lang
  readonly scale: ForestScale
  /** Months of the lines through all rows. */
  readonly laws: readonly number[]
  /** The page's own by default; a file has literal colours. */
  readonly palette?: Palette
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
          dx={index === 0 ? 1 : -1}
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
  return scale.ticks.map((months) => (
    <text key={months} x={percent(scale.position(months))} y={y} fill={palette.ink3} textAnchor="middle">
      {formatNumber(months, 1)}
    </text>
  ))
}
