import { type Palette, pagePalette } from '@/lib/chart/palette'
import { colourOf, DOTTED, intervalOf, lawOf, pointOf, predictionOf, type Tone } from './forest-look'

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
  const interval = intervalOf(colour)
  const point = pointOf(shape === 'doubling' ? 'doubling' : 'halving', shape === 'outside', colour, palette)
  return (
    <svg style={{ flex: 'none' }} width="20" height="12" aria-hidden="true">
      {shape === 'interval' && <path {...interval} d="M1 6H19M1 2V10M19 2V10" />}
      {shape === 'unclear' && (
        <g {...interval}>
          <path {...DOTTED} d="M1 6H19" />
          <path d="M1 2V10M19 2V10" />
        </g>
      )}
      {shape === 'open' && <path {...interval} d="M1 2V10M1 6H19M12 1L19 6L12 11" />}
      {shape === 'range' && <path {...interval} {...DOTTED} d="M1 6H19" />}
      {shape === 'prediction' && <line {...predictionOf(colour)} x1="0" x2="20" y1="6" y2="6" />}
      {shape === 'law' && <line {...lawOf(palette)} x1="10" x2="10" y1="0" y2="12" />}
      {(shape === 'halving' || shape === 'doubling' || shape === 'outside') && (
        <circle {...point} cx="10" cy="6" r="4.5" />
      )}
      {shape === 'bare' && <path {...point} d="M10 0.5L15.5 6L10 11.5L4.5 6Z" />}
    </svg>
  )
}
