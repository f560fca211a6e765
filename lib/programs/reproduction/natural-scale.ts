/** The metric's natural scale (METHODS 4) as an expression that Python and R both read. */
import type { PerformanceDefinition } from '@/lib/data/study'
import { codeNumber } from './number'

/**
 * @param variable the performance; @param log the language's natural logarithm
 * @example naturalScaleCode(errorRate, 'p', 'np.log') // 'np.log(p)'
 */
export function naturalScaleCode(performance: PerformanceDefinition | null, variable: string, log: string): string {
  switch (performance?.scale) {
    case undefined:
    case 'identity':
      return variable
    case 'log':
      return `${log}(${variable})`
    case 'logit':
      return `${log}(${odds(performance?.chance ?? null, performance?.better ?? 'more', variable)})`
  }
}

/** Above chance; without a known chance level the plain odds. */
function odds(chance: number | null, better: PerformanceDefinition['better'], p: string): string {
  if (chance === null) return `${p} / (1 - ${p})`
  return better === 'more' ? `(${p} - ${codeNumber(chance)}) / (1 - ${p})` : `${p} / (${codeNumber(chance)} - ${p})`
}
