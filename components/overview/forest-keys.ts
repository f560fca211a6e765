import type { ForestScale } from '@/components/forest/forest-scale'
import type { KeyShape } from '@/components/forest/forest-key'
import { overviewWords } from '@/lib/text/pages/overview'
import type { Lang } from '@/lib/text/words-in'
import type { ForestRow } from './forest-rows'

/** The legend of the forest plot: every kind of mark and of whisker that some row draws, and no other. */
export function forestKeys(
  rows: readonly ForestRow[],
  { domain }: Pick<ForestScale, 'domain'>,
  level: string,
  lang: Lang,
): readonly { readonly shape: KeyShape; readonly text: string }[] {
  const words = overviewWords(lang)
  const drawn = rows.flatMap(({ estimate }) => estimate ?? [])
  const known = drawn.filter(({ low, fastUnbounded }) => low !== null || fastUnbounded)
  const keys: readonly (readonly [shape: KeyShape, text: string, there: boolean])[] = [
    ['halving', words.fallsByHalf, true],
    ['doubling', words.doubles, true],
    ['outside', words.keys.outside, drawn.some(({ outside }) => outside)],
    ['bare', words.keys.bare, known.length < drawn.length],
    ['interval', words.interval(level), true],
    ['unclear', words.keys.unclear, known.some(({ unclear }) => unclear)],
    ['open', words.keys.open, known.some(({ low, high }) => low === null || high === null || high > domain[1])],
    ['law', words.mooresLaw, true],
  ]
  return keys.flatMap(([shape, text, there]) => (there ? [{ shape, text }] : []))
}
