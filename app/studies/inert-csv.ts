import Papa from 'papaparse'

/**
 * The table as a spreadsheet may open it: cells that it would run as a formula get a leading apostrophe, numbers stay as they
 * are. A table without such cells, the usual case, comes back as it is, byte for byte, so that its checksum holds.
 */
export function inertCsv(csv: string): string {
  const { data } = Papa.parse<string[]>(csv, { skipEmptyLines: true })
  if (!data.some((row) => row.some(isFormula))) return csv
  const inert = data.map((row) => row.map((cell) => (isFormula(cell) ? `'${cell}` : cell)))
  return `${Papa.unparse(inert, { newline: '\n' })}\n`
}

/** Begins as a formula does (OWASP, CSV injection) and is not a plain number. */
function isFormula(cell: string): boolean {
  return /^[=+\-@\t\r]/.test(cell) && !/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(cell)
}
