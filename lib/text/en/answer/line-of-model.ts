/** What the picture of a model shows: why its line need not pass through the dots, and which dots are set apart. */
import type { Warning } from '@/lib/result/evidence/warning'
import { formatPercent } from '../format'

/** Two sentences, and a third where there is a band. */
export function lineOfModel({ benchmark, cost, near, band }: Extract<Warning, { code: 'line-of-model' }>): string {
  const why = `The line is the least ${cost} with which the model reaches the threshold on ${benchmark}; a dot is what one model spent for the performance that it had, so the line need not pass through the dots.`
  const dots = `Set apart are the rows of ${benchmark} within ${formatPercent(near)} of the threshold; rows of other benchmarks are dimmed.`
  const drawn =
    'The band turns the drawn rates about the middle of the dates: it holds doubt of the slope and none of the level.'
  return [why, dots, ...(band ? [drawn] : [])].join(' ')
}
