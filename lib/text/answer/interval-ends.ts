import type { MonteCarloError } from '@/lib/result/draws/monte-carlo-error'
import type { FigureFit } from '@/lib/result/result'
import { formats } from '../formats'
import type { Lang } from '../words-in'

/** The ends of a fit's interval, months; null where there is none, or where nothing bounds that side. */
export interface IntervalEnds {
  readonly low: string | null
  readonly high: string | null
}

/** The ends as they are printed: those from draws to the digit that their Monte Carlo error supports. */
export function intervalEnds({ halvingTime, bootstrap }: EndsOf, lang: Lang): IntervalEnds {
  const { formatDrawnMonths } = formats(lang)
  const { low, high } = halvingTime
  const error = bootstrap?.monteCarlo
  return {
    low: low === null ? null : formatDrawnMonths(low, error?.low ?? null),
    high: high === null ? null : formatDrawnMonths(high, error?.high ?? null),
  }
}

interface EndsOf {
  readonly halvingTime: Pick<FigureFit['halvingTime'], 'low' | 'high'>
  readonly bootstrap: { readonly monteCarlo: Pick<MonteCarloError, 'low' | 'high'> } | null
}
