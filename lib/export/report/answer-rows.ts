/** What views answer, as rows of a report's table. */
import type { Figure } from '@/lib/figure/figure'
import { standingOf } from '@/lib/result/evidence/standing'
import { comparisonWords } from '@/lib/text/comparison'
import { formats } from '@/lib/text/formats'
import { wordsFor } from '@/lib/text/words-for'
import type { ColumnWidth } from './report-table'

/** Of a name and what `answerCells` gives. */
export const ANSWER_WIDTHS: readonly ColumnWidth[] = [2, 1.2, 2.6, 'fit', 1.6]

/** Number, interval with its kind, rows, method; where there is no rate, why. */
export function answerCells({ fit, view, problem, pairs, text }: Figure): readonly string[] {
  const words = comparisonWords(view.lang)
  const results = wordsFor(view.lang)
  const { formatInteger, formatMonths } = formats(view.lang)
  if (pairs) return [text.titleParts.number, text.interval, formatInteger(pairs.n), '']
  if (fit === null) return [words.noRate, problem ? results.problem(problem) : '', '', '']
  const { months, direction } = fit.halvingTime
  const rate = standingOf(fit) !== 'no-rate'
  const number = formatMonths(months)
  return [
    rate ? (direction === 'halving' ? words.halves(number) : words.doubles(number)) : words.noRate,
    rate ? `${results.interval(fit)} (${results.intervalName(fit).replace(/,$/, '')})` : '',
    formatInteger(fit.n),
    results.methodShort(fit, view.select),
  ]
}
