import { expect, it } from 'vitest'
import { textWidth } from '@/lib/chart/labels/text-width'
import { LABEL_GAP, layoutPairs } from '@/lib/chart/pairs-layout'
import { figureOf } from '@/lib/result/bundled-studies.fixture'

const { pairs } = figureOf('study=sparsity')

it.each([920, 344])(
  'has its words in the picture, and beside the line at 1 what each side says, %i pixels wide',
  (width) => {
    if (!pairs) throw new Error('no pairs')
    const { rows, plot, sides, one, fontSize, ticks } = layoutPairs(pairs, width, 'en')
    for (const { label } of rows) expect(plot[0] - LABEL_GAP - textWidth(label, fontSize)).toBeGreaterThanOrEqual(4)
    expect(sides.map(({ anchor }) => anchor)).toEqual(['end', 'start'])
    for (const { text, x, anchor } of sides) {
      const edge = anchor === 'end' ? x - textWidth(text, fontSize) : x + textWidth(text, fontSize)
      expect(anchor === 'end' ? x < one && edge >= 4 : x > one && edge <= width - 4).toBe(true)
    }
    expect(ticks.map(({ label }) => label)).toEqual(
      width === 920 ? ['0.5', '1', '2', '5', '10', '20'] : ['1', '3', '10', '30'],
    )
  },
)
