import type { PerformanceDefinition } from '@/lib/data/study'
import { studyPageWords } from '@/lib/text/pages/study-pages'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'

/**
 * How a benchmark scores, in words.
 * @example describePerformance(mmlu) // 'accuracy, more is better; logit; chance 25 %'
 */
export function describePerformance(performance: PerformanceDefinition | null, lang: Lang): string {
  const texts = studyPageWords(lang)
  const { formatPerformance } = formats(lang)
  if (performance === null) return texts.noPerformance
  const { label, better, scale, chance, unit } = performance
  return [
    texts.better(label, better),
    texts.scales[scale],
    ...(chance === null ? [] : [texts.chance(formatPerformance(chance, unit))]),
  ].join('; ')
}
