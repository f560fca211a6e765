/** The rows that can't be used as a CSV: what is wrong first, then the row as it was typed, to correct and read again. */
import { inertCsv } from '@/lib/data/inert-csv'
import type { Reject } from './import-problem'
import type { TextTable } from './tables/text-table'

/**
 * @param reason words for a reject
 * @returns text with LF line ends, separated as the file was; columns Line, Problem, then the file's own
 */
export function rejectedCsv(table: TextTable, rejected: readonly Reject[], reason: (reject: Reject) => string): string {
  const byLine = new Map<number, Reject[]>()
  for (const reject of rejected) byLine.set(reject.line, [...(byLine.get(reject.line) ?? []), reject])
  const rows = table.rows
    .filter(({ line }) => byLine.has(line))
    .map(({ line, cells }) => [String(line), (byLine.get(line) ?? []).map(reason).join('; '), ...cells])
  return inertCsv(['Line', 'Problem', ...table.header], rows, table.delimiter)
}
