import type { Palette } from '@/lib/chart/palette'
import { LABEL_GAP, type PairsLayout, type PairsRow } from '@/lib/chart/pairs-layout'
import { pixel } from '@/lib/chart/mark-shape'
import { pairsWords } from '@/lib/text/answer/pairs'
import type { Lang } from '@/lib/text/words-in'

interface Props {
  readonly lang: Lang
  readonly layout: PairsLayout
  readonly palette: Palette
}

/** The forest plot of a comparison, as `layoutPairs` has put it together. */
export function PairsMarks({ lang, layout, palette }: Props) {
  const words = pairsWords(lang).pairsPicture
  const { fontSize, plot, foot, one, sides, end, ticks, rows } = layout
  const [left, right] = plot
  const text = { fontSize: pixel(fontSize), fontFamily: palette.sans, fill: palette.ink2 }
  return (
    <g>
      {ticks.map(({ x, label }) => (
        <g key={label}>
          <line x1={pixel(x)} x2={pixel(x)} y1={0} y2={foot - 14} stroke={palette.hairline} />
          <text {...text} x={pixel(x)} y={foot} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      <line x1={pixel(one)} x2={pixel(one)} y1={0} y2={foot - 14} stroke={palette.ink3} strokeWidth={1.5} />
      {rows.map((row) => {
        const inRow = {
          ...text,
          y: pixel(row.y + fontSize * 0.35),
          textAnchor: 'end' as const,
          fontWeight: row.whole ? '600' : undefined,
        }
        return (
          <g key={row.key}>
            <text {...inRow} x={pixel(left - LABEL_GAP)}>
              {row.label}
            </text>
            <RowMark row={row} palette={palette} />
            <text {...inRow} x={pixel(end)}>
              {row.value}
            </text>
          </g>
        )
      })}
      {sides.map(({ text: said, x, anchor }) => (
        <text key={anchor} {...text} x={pixel(x)} y={foot + 18} textAnchor={anchor}>
          {said}
        </text>
      ))}
      <text {...text} fill={palette.ink3} x={pixel((left + right) / 2)} y={foot + 36} textAnchor="middle">
        {words.axis}
      </text>
    </g>
  )
}

function RowMark({ row: { x, y, low, high, whole }, palette }: { readonly row: PairsRow; readonly palette: Palette }) {
  return (
    <>
      {low !== null && high !== null ? (
        <line
          x1={pixel(low)}
          x2={pixel(high)}
          y1={pixel(y)}
          y2={pixel(y)}
          stroke={palette.trend}
          strokeWidth={whole ? 2 : 1.2}
        />
      ) : null}
      {whole ? (
        <path
          d={`M${pixel(x - 7)} ${pixel(y)}L${pixel(x)} ${pixel(y - 7)}L${pixel(x + 7)} ${pixel(y)}L${pixel(x)} ${pixel(y + 7)}Z`}
          fill={palette.trend}
        />
      ) : (
        <circle cx={pixel(x)} cy={pixel(y)} r={4.2} fill={palette.trend} />
      )}
    </>
  )
}
