/** Rows that sum up the others: an average among the values it is the average of would count them twice. */
import type { TextRow } from './text-table'

const SUMMARY =
  /^(?:grand |sub-?|overall )?(?:average|avg\.?|mean|median|total|totals|sum|subtotal|overall|durchschnitt|mittelwert|summe|gesamt|moyenne|somme|promedio|media|totale|среднее|итого|всего|合计|总计|平均|平均值|均值)\s*[:=]?$/i

/**
 * What a row is called that is an average or a total; null for any other.
 * @param name the column of names; without one, the first cell that holds anything
 */
export function summaryName({ cells }: TextRow, name: number | null): string | null {
  const text = (name === null ? (cells.find((cell) => cell.trim() !== '') ?? '') : (cells[name] ?? '')).trim()
  return SUMMARY.test(text) ? text : null
}
