/** Why no study comes of a file, a mapping or an address, and what to do. */
import type { ImportProblem } from '@/lib/data/import/import-problem'
import type { FetchProblem } from '@/lib/data/import/files/source-url'
import { clip } from '../../clip'
import { fileKinds, packedKinds } from '../file-formats'
import { formatFixed, formatInteger } from '../format'

/** Why a file or a mapping can't be used, and what to do. */
export function ofFile(problem: ImportProblem): { readonly what: string; readonly remedy: string } {
  switch (problem.code) {
    case 'too-large':
      return {
        what: `The file has ${megabytes(problem.bytes)}; at most ${megabytes(problem.limit)} can be read here.`,
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
    case 'too-many-cells':
      return {
        what: `A sheet reaches to row ${formatInteger(problem.rows)} and column ${formatInteger(problem.columns)}, more than the ${formatInteger(problem.limit)} cells that can be read from a workbook.`,
        remedy:
          'Save that sheet as CSV, of which a million rows are read; or delete what stands far from the table, and choose it again.',
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
        what: `This is ${fileKinds[problem.kind]}.`,
        remedy:
          problem.kind === 'old-spreadsheet'
            ? 'In the spreadsheet, save it as XLSX, ODS or CSV without a password; or copy its cells and paste them here.'
            : 'Save the table as CSV, XLSX, ODS, JSON, YAML or Parquet and choose that file; or paste its rows here.',
      }
    case 'broken-file':
      return {
        what: `The ${packedKinds[problem.kind]} is damaged or not complete${problem.line === null ? '' : `: line ${formatInteger(problem.line)} can’t be read`}.`,
        remedy:
          problem.kind === 'json' || problem.kind === 'yaml'
            ? 'Correct it, and choose it again.'
            : 'Save or download it again, and choose the new file.',
      }
    case 'unknown-packing':
      return {
        what: `Its columns are packed by ${clip(problem.name, 20)}; Snappy, gzip, Zstandard, Brotli and LZ4 can be opened here.`,
        remedy: 'Save it with one of those, or as CSV.',
      }
    case 'no-table-inside':
      return {
        what: {
          zip: 'No file inside it can be a table.',
          json: 'It has no list of records in it.',
          yaml: 'It has no list of records in it.',
          html: 'The page has no table in it.',
        }[problem.kind],
        remedy:
          problem.kind === 'json' || problem.kind === 'yaml'
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
        remedy: 'Choose its unit under “Which column is what”.',
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

/** Why a table can’t be had from an address, and the way around it. */
export function ofAddress(problem: FetchProblem): { readonly what: string; readonly remedy: string } {
  switch (problem.code) {
    case 'no-address':
      return {
        what: 'This is no address of a file on the web.',
        remedy: 'It starts with https:// and leads to the file itself, not to a page about it.',
      }
    case 'blocked':
      return problem.isOnline
        ? {
            what: `${problem.host} does not let other pages read its files in a browser (it sends no CORS permission), or did not answer.`,
            remedy:
              'Open the address in a new tab, save the file, and choose it here. Files on GitHub, Hugging Face and Zenodo can be read directly.',
          }
        : { what: 'This browser is not online.', remedy: 'Try again when it is, or choose a file.' }
    case 'status':
      return {
        what: `${problem.host} answered with ${problem.status}${STATUS[problem.status] ? ` (${STATUS[problem.status]})` : ''} instead of a file.`,
        remedy: 'Check the address in a new tab.',
      }
    case 'too-large':
      return ofFile(problem)
    case 'reload':
      return { what: 'The page has to be loaded anew before it may fetch a file.', remedy: 'Reload it and try again.' }
  }
}

const STATUS: Readonly<Record<number, string>> = {
  401: 'sign-in needed',
  403: 'not allowed',
  404: 'not found',
  410: 'gone',
  429: 'too many requests',
}

const megabytes = (bytes: number): string => `${formatFixed(bytes / 1024 / 1024, bytes < 10 * 1024 * 1024 ? 1 : 0)} MB`
