/** What the import page says about files, formats and cells, in English. */
import type { DateFormat } from '@/lib/data/import/date-format'
import type { ImportProblem, ImportWarning } from '@/lib/data/import/import-problem'
import type { PerformanceUnit } from '@/lib/data/import/mapping'
import type { Decimal } from '@/lib/data/import/number-format'
import { encodingLabels, fileKindLabels, packedLabels } from './file-formats'
import { formatFixed, formatInteger } from './en/format'

export const decimalLabels: Readonly<Record<Decimal, string>> = {
  point: 'point: 1,234.5',
  comma: 'comma: 1.234,5',
}

export const dateFormatLabels: Readonly<Record<DateFormat, string>> = {
  'year-first': 'year first: 2012-06-01, 2012-06, 2012, Q2 2012',
  'day-first': 'day first: 1/6/2012, 01.06.12',
  'month-first': 'month first: 6/1/2012, 6/1/12',
  'month-name': 'month in words: 1 June 2012, Jun 2012',
  'decimal-year': 'decimal year: 2012.42',
  'either-order': 'both orders of day and month; unclear ones left out',
  'excel-serial': 'Excel’s day numbers: 41061',
  'unix-seconds': 'Unix time in seconds: 1338508800',
  'unix-milliseconds': 'Unix time in milliseconds',
}

export const performanceUnitLabels: Readonly<Record<PerformanceUnit, string>> = {
  percent: 'percent, 0 to 100',
  fraction: 'fraction, 0 to 1',
  perplexity: 'perplexity',
  other: 'another unit',
}

/** Why a file or a mapping can't be used, and what to do. */
export function importProblem(problem: ImportProblem): { readonly what: string; readonly remedy: string } {
  switch (problem.code) {
    case 'too-large':
      return {
        what: `The file is ${megabytes(problem.bytes)} large; up to ${megabytes(problem.limit)} can be read here.`,
        remedy: 'Leave out columns or rows that the fit does not need, and choose it again.',
      }
    case 'too-many-rows':
      return {
        what: `The table has more than ${formatInteger(problem.limit)} rows.`,
        remedy: 'Keep the rows of one benchmark, or the best row a day, and choose it again.',
      }
    case 'too-many-columns':
      return {
        what: `The table has ${formatInteger(problem.columns)} columns; up to ${formatInteger(problem.limit)} can be read.`,
        remedy: 'Check the separator, or leave columns out.',
      }
    case 'unpacks-too-large':
      return {
        what: `Unpacked, it is larger than ${megabytes(problem.limit)}.`,
        remedy: 'Leave out columns or rows that the fit does not need, and choose it again.',
      }
    case 'unpacks-too-much':
      return {
        what: `It unpacks to more than ${formatInteger(problem.limit)} times its own size, as traps do, so it was not opened further.`,
        remedy: 'If it is yours, unpack it and choose the table inside.',
      }
    case 'not-text':
      return {
        what: `This is ${fileKindLabels[problem.kind]}.`,
        remedy:
          problem.kind === 'old-spreadsheet'
            ? 'In the spreadsheet, save it as XLSX, ODS or CSV without a password; or copy its cells and paste them here.'
            : 'Save the table as CSV, XLSX, ODS, JSON or Parquet and choose that file; or paste its rows here.',
      }
    case 'broken-file':
      return {
        what: `The ${packedLabels[problem.kind]} is damaged or not complete${problem.line === null ? '' : `: line ${formatInteger(problem.line)} can’t be read`}.`,
        remedy:
          problem.kind === 'json'
            ? 'Correct it, and choose it again.'
            : 'Save or download it again, and choose the new file.',
      }
    case 'unknown-packing':
      return {
        what: `Its columns are packed by ${clip(problem.name, 20)}; Snappy, gzip and Zstandard can be opened here.`,
        remedy: 'Save it with one of those, or as CSV.',
      }
    case 'no-table-inside':
      return {
        what: {
          zip: 'No file inside it can be a table.',
          json: 'It has no list of records in it.',
          html: 'The page has no table in it.',
        }[problem.kind],
        remedy:
          problem.kind === 'json'
            ? 'Records are a list of objects, or such a list under one name.'
            : 'Choose a file with a table, or copy the table and paste it here.',
      }
    case 'empty':
      return { what: 'There is nothing in it.', remedy: 'Choose a file with a header line and at least three rows.' }
    case 'no-rows':
      return {
        what: 'There is a header line but no row under it.',
        remedy: 'If the first line is data already, say so under “First line”.',
      }
    case 'column-needed':
      return {
        what: problem.role === 'date' ? 'No column is the date yet.' : 'No column is the cost yet.',
        remedy: 'Choose it above.',
      }
    case 'unit-needed':
      return {
        what: `It is not clear what “${clip(problem.column, 60)}” is measured in.`,
        remedy: 'Choose its unit above.',
      }
    case 'too-many-series':
      return {
        what: `“${clip(problem.column)}” has ${formatInteger(problem.series)} different values; at most ${formatInteger(problem.limit)} benchmarks can be told apart.`,
        remedy: 'Choose another benchmark column, or none.',
      }
    case 'nothing-usable':
      return {
        what: `None of the ${formatInteger(problem.rows)} rows can be used.`,
        remedy: 'Check which column is which and how dates and numbers are written; the list below says what is wrong.',
      }
  }
}

/** What was put right or needs a look. */
export function importWarning(warning: ImportWarning): string {
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
      return `The letters are read as ${encodingLabels[warning.encoding]}, which is a guess: please check names with accents or other scripts.`
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

const megabytes = (bytes: number): string => `${formatFixed(bytes / 1024 / 1024, bytes < 10 * 1024 * 1024 ? 1 : 0)} MB`

/** A cell as shown in a list: a page of text in one cell is cut. */
export function clip(text: string, most = 80): string {
  const letters = [...text]
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text
}
