import type { PerformanceDefinition } from '@/lib/data/study'
import { formatPerformance } from '@/lib/text/format'

const SCALES: Readonly<Record<PerformanceDefinition['scale'], string>> = {
  log: 'logarithm',
  logit: 'logit',
  identity: 'as it is',
}

/**
 * How a benchmark scores, in words.
 * @example describePerformance(mmlu) // 'accuracy, more is better; logit; chance 25 %'
 */
export function describePerformance(performance: PerformanceDefinition | null): string {
  if (performance === null) return 'a fixed target or none: every row counts'
  const { label, better, scale, chance, unit } = performance
  return [
    `${label}, ${better} is better`,
    SCALES[scale],
    ...(chance === null ? [] : [`chance ${formatPerformance(chance, unit)}`]),
  ].join('; ')
}
