/**
 * A metric on its natural scale, `g(p)` (METHODS 4): where a model of performance may be linear. Natural logarithm of
 * perplexity, error or minutes; logit of an accuracy above chance; the metric itself for indices.
 */
import type { PerformanceDefinition } from '@/lib/data/study'

/** `g(p)`, or why there is none. */
export type Scaled = number | 'at-or-below-chance' | 'off-scale'

/**
 * @param p performance in the metric's unit (a fraction for `logit`)
 * @returns g(p), rising with p; `at-or-below-chance` where a known chance level is not beaten; `off-scale` where g is
 * not finite: the logit of a perfect score, the logarithm of zero
 * @example naturalScale({ scale: 'logit', chance: 0.25, better: 'more', ... }, 0.625) // ln(0.5 / 0.5) = 0
 */
export function naturalScale({ scale, chance, better }: PerformanceDefinition, p: number): Scaled {
  const value = { identity: () => p, log: () => Math.log(p), logit: () => aboveChance(p, chance, better) }[scale]()
  if (typeof value === 'number' && !Number.isFinite(value)) return 'off-scale'
  return value
}

/** Unknown chance: plain logit. Where less is better, p is an error rate and chance the highest one that says nothing. */
function aboveChance(p: number, chance: number | null, better: PerformanceDefinition['better']): Scaled {
  if (chance === null) return Math.log(p / (1 - p))
  if (better === 'more') return p <= chance ? 'at-or-below-chance' : Math.log((p - chance) / (1 - p))
  return p >= chance ? 'at-or-below-chance' : Math.log(p / (chance - p))
}
