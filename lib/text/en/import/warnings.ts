/** What was put right in a file, or needs a look. */
import type { ImportWarning } from '@/lib/data/import/import-problem'
import { clip } from '../../clip'
import { encodings } from '../file-formats'
import { formatInteger } from '../format'

/** A warning in a sentence or two. */
export function warningText(warning: ImportWarning): string {
  switch (warning.code) {
    case 'no-header':
      return 'The first line looks like data, so the columns have no names.'
    case 'renamed-columns':
      return `Blank or repeated column names were completed: ${listOf(warning.columns.map(({ name }) => clip(name, 40)))}.`
    case 'short-rows':
      return `${atLines(warning.lines, 'has', 'have')} fewer cells than the header; the missing ones are read as blank.`
    case 'long-rows':
      return `${atLines(warning.lines, 'has', 'have')} more cells than the header and can’t be used.`
    case 'broken-quotes':
      return `Quotation marks do not pair up at ${linesOf(warning.lines)}; rows after it may have run together.`
    case 'unclosed-quotes':
      return `A quotation mark is never closed in ${rangesOf(warning.ranges)}; these lines are read one by one, with the mark as a letter.`
    case 'zero-characters':
      return `Zero characters (NUL) at ${linesOf(warning.lines)} were left out.`
    case 'guessed-encoding':
      return `The letters are read as ${encodings[warning.encoding]}, which is a guess: please check names with accents or other scripts.`
    case 'long-cells':
      return `Cells at ${linesOf(warning.lines)} are longer than ${formatInteger(warning.limit)} characters and were cut there.`
    case 'comment-lines':
      return `${formatInteger(warning.count)} comment ${warning.count === 1 ? 'line' : 'lines'} above the table ${warning.count === 1 ? 'was' : 'were'} left out.`
    case 'rows-above':
      return `${atLines(warning.lines, 'stands', 'stand')} above the column names and ${warning.lines.length === 1 ? 'was' : 'were'} left out.`
    case 'two-header-rows':
      return `The column names stand in two rows, from line ${formatInteger(warning.line)}.`
    case 'missing-corner':
      return `The header is one cell short, as R writes it: the first column, without a name, is called “${warning.name}”.`
    case 'stacked':
      return `${formatInteger(warning.columns)} columns were put under one another: ${formatInteger(warning.rows)} rows, one for each cell with a value, numbered anew.`
    case 'joined': {
      const alone = warning.alone.length ? ` Nothing is found there for ${linesOf(warning.alone)}.` : ''
      const repeated = warning.repeated
        ? ` ${formatInteger(warning.repeated)} rows there repeat a key; the first one counts.`
        : ''
      return `${formatInteger(warning.matched)} of ${formatInteger(warning.rows)} rows are completed from ${clip(warning.file, 40)}.${alone}${repeated}`
    }
    case 'unreadable-characters':
      return `Characters at ${linesOf(warning.lines)} could not be read; try another encoding.`
  }
}

/** "12, 15 and 20", at most five, then how many more. */
function listOf(items: readonly string[]): string {
  const shown = items.slice(0, 5)
  const more = items.length - shown.length
  if (more > 0) return `${shown.join(', ')} and ${formatInteger(more)} more`
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}` : (shown[0] ?? '')
}

const linesOf = (lines: readonly number[]): string =>
  `${lines.length === 1 ? 'line' : 'lines'} ${listOf(lines.map(String))}`

const atLines = (lines: readonly number[], one: string, many: string): string =>
  lines.length === 1 ? `Line ${lines[0] ?? ''} ${one}` : `Lines ${listOf(lines.map(String))} ${many}`

const rangesOf = (ranges: readonly { readonly line: number; readonly until: number }[]): string =>
  `lines ${listOf(ranges.map(({ line, until }) => `${line} to ${until}`))}`
