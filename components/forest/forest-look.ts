/** How the marks of a forest plot look, in the plot and in its legend. */
import type { SVGAttributes } from 'react'
import type { Palette } from '@/lib/chart/palette'

/** A place in per cent, to a hundredth of a pixel: logarithms differ in their last digit between servers and browsers. */
export const percent = (share: number): string => `${Number(share.toFixed(3))}%`

/** Whose estimate it is, where a row holds two. */
export type Tone = 'ours' | 'published'

/** Ours in the colour of trends, what others published in grey. */
export const colourOf = (tone: Tone, { trend, ink2 }: Palette): string => (tone === 'ours' ? trend : ink2)

/** Of an interval's line and ends. */
export const intervalOf = (colour: string): SVGAttributes<SVGGElement> => ({
  fill: 'none',
  stroke: colour,
  strokeWidth: 1.5,
})

/** Of an interval's line that shows no trend, or is a range and no interval; its ends stay whole, or no arrow is seen. */
export const DOTTED: SVGAttributes<SVGElement> = { strokeDasharray: '1.5 3' }

/** A full mark falls, a hollow one rises; a line outside its own evidence is hollow and dotted, which is no rising one. */
export function pointOf(
  direction: 'halving' | 'doubling',
  outside: boolean,
  colour: string,
  { paper }: Palette,
): SVGAttributes<SVGElement> {
  if (direction === 'halving' && !outside) return { fill: colour, stroke: paper, strokeWidth: 1 }
  return { fill: paper, stroke: colour, strokeWidth: 2, ...(outside ? { strokeDasharray: '2 2' } : {}) }
}

/** Of the light band in which one more would lie. */
export const predictionOf = (colour: string) => ({ stroke: colour, strokeWidth: 10, strokeOpacity: 0.22 })

/** Of a law's line. */
export const lawOf = ({ law }: Palette) => ({ stroke: law, strokeWidth: 1.5, strokeDasharray: '4 3' })
