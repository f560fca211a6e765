/** What stands between the cells of a text: the mark that cuts most lines into the same number of them. */
import Papa from 'papaparse'
import { collapseBlanks } from './delimited-text'
import type { Delimiter } from './text-table'

const SAMPLE = 64 * 1024
const ROWS = 200

/** Common marks, in the order in which they win a tie. */
const USUAL: readonly Delimiter[] = ['\t', ';', ',', '|']
/** Marks that stand inside cells of other tables too: taken only where no usual one cuts the lines. */
const UNUSUAL: readonly Delimiter[] = [':', ' ']

interface Cut {
  readonly delimiter: Delimiter
  /** The commonest number of cells. */
  readonly width: number
  /** Share of the lines that have it, 0 to 1. */
  readonly share: number
}

/**
 * @param text with LF line ends
 * @returns the delimiter and the width of most rows; a comma and 1 where nothing cuts the lines
 */
export function guessDelimiter(text: string): Omit<Cut, 'share'> {
  const end = text.length > SAMPLE ? text.lastIndexOf('\n', SAMPLE) : -1
  const sample = end > 0 ? text.slice(0, end) : text.slice(0, SAMPLE)
  const usual = best(USUAL.map((delimiter) => cut(sample, delimiter)))
  if (usual && usual.share >= 0.5) return usual
  const unusual = best(UNUSUAL.map((delimiter) => cut(sample, delimiter)).filter(({ share }) => share >= 0.9))
  return unusual ?? usual ?? { delimiter: ',', width: 1 }
}

function best(cuts: readonly Cut[]): Cut | null {
  return cuts
    .filter(({ width }) => width > 1)
    .reduce<Cut | null>((first, next) => {
      if (!first || next.share > first.share + 0.02) return next
      return next.share >= first.share - 0.02 && next.width > first.width ? next : first
    }, null)
}

function cut(sample: string, delimiter: Delimiter): Cut {
  const text = delimiter === ' ' ? collapseBlanks(sample) : sample
  const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: ROWS })
  const counts = new Map<number, number>()
  let rows = 0
  for (const cells of data) {
    if (cells.every((cell) => cell.trim() === '')) continue
    rows += 1
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  }
  const [width = 1, count = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? []
  return { delimiter, width, share: rows === 0 ? 0 : count / rows }
}
