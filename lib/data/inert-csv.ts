/** The one writer of CSV text: whatever a cell holds, no spreadsheet runs it. */
import Papa from 'papaparse'

/** As a formula begins in Excel, LibreOffice and Sheets (OWASP, CSV injection): behind white space and in full width too. */
const FORMULA = /^\s*[=+\-@＝＋－＠\t\r]/
/** Digits with the marks of any country and at most one exponent call nothing. Read in linear time. */
const NUMBER = /^[+-][\d.,\s]{0,60}(?:e[+-]?\d{1,3})?\s?%?$/i
/** Where a spreadsheet set to another separator begins a cell inside of ours, quoted or not. */
const OTHER_ENDS = { afterComma: /([;\t\r\n])/, afterOther: /([,;\t\r\n])/ }

/**
 * Rows of a table to RFC 4180 text with LF line ends. Numbers stay as they are; text that a spreadsheet would run gets an
 * apostrophe before it, also inside a cell where another separator would split it.
 * @example inertCsv(['name', 'cost'], [['=1+1', -3]]) // `name,cost\n"'=1+1",-3\n`
 */
export function inertCsv(
  header: readonly string[],
  rows: readonly (readonly (string | number | boolean | null)[])[],
  delimiter = ',',
): string {
  const inert = [header, ...rows].map((row) =>
    row.map((cell) => (typeof cell === 'string' ? inertText(cell, delimiter) : cell)),
  )
  const quotes = (cell: unknown) => typeof cell === 'string' && /^'|[;\t]/.test(cell)
  return `${Papa.unparse(inert, { newline: '\n', delimiter, quotes })}\n`
}

/**
 * A table made inert. One without formulas, the usual case, comes back as it is, byte for byte, so that its checksum holds.
 * @param csv comma-separated text with a header
 */
export function inertCopy(csv: string): string {
  const { data } = Papa.parse<string[]>(csv, { skipEmptyLines: true })
  if (!data.some((row) => row.some((cell) => inertText(cell, ',') !== cell))) return csv
  const [header = [], ...rows] = data
  return inertCsv(header, rows)
}

function inertText(text: string, delimiter: string): string {
  const parts = text.split(delimiter === ',' ? OTHER_ENDS.afterComma : OTHER_ENDS.afterOther)
  if (parts.length === 1) return isFormula(text) ? `'${text}` : text
  const inert = parts.map((part) => (part.trim() !== '' && isFormula(part) ? `'${part}` : part)).join('')
  return isFormula(inert) ? `'${inert}` : inert
}

const isFormula = (text: string): boolean => FORMULA.test(text) && !NUMBER.test(text.trim())
