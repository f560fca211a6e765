/** A reader's own table at the command line: read and guessed as on the import page, with the options that put the guess right. */
import { type Refusal, refused, wrongUsage } from './answer'
import type { Option } from './command'
import { siteLanguage } from '@/app/site-language'
import { createImportSession } from '@/components/import/session/import-session'
import type { BuildSummary, ReadAnswer } from '@/components/import/session/session-answers'
import {
  isSettled,
  TOLD_PARTS,
  type ToldColumns,
  type ToldProblem,
  withToldColumns,
} from '@/components/import/session/told-columns'
import { DATE_FORMATS } from '@/lib/data/import/cells/date-format'
import { isStudyFile, type KeptReading } from '@/lib/data/import/files/study-file'
import { ENCODINGS } from '@/lib/data/import/files/encodings'
import { isBlocking, type Question } from '@/lib/data/import/guess/open-questions'
import type { Mapping } from '@/lib/data/import/mapping'
import { AS_READ } from '@/lib/data/import/tables/reshape'
import { type Delimiter, DELIMITERS, type ReadOptions, type SourceFile } from '@/lib/data/import/tables/text-table'
import type { Study } from '@/lib/data/study'
import { cliImportWords } from '@/lib/text/cli/import'
import { importProblemWords } from '@/lib/text/import/problems'

/** Signs mean something to shells. */
const NAMES: Readonly<Record<Delimiter, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
  ':': 'colon',
  ' ': 'space',
}
const SEPARATORS = DELIMITERS.map((one) => NAMES[one])

export const TABLE_OPTIONS: Readonly<Record<string, Option>> = {
  date: { takes: 'column' },
  'date-format': { values: DATE_FORMATS },
  cost: { takes: 'column' },
  unit: { takes: 'text' },
  better: { values: ['less', 'more'] },
  performance: { takes: 'column' },
  series: { takes: 'column' },
  name: { takes: 'column' },
  stack: {},
  part: { takes: 'text' },
  separator: { values: SEPARATORS },
  encoding: { values: ENCODINGS },
  'header-line': { takes: 'number' },
}

type Options = Readonly<Record<string, string>>
type Read = Extract<ReadAnswer, { ok: true }>

/** A table as it was read, what its columns were taken for, and what became of its rows. */
export interface OwnTable {
  readonly ok: true
  readonly kept: KeptReading
  readonly read: Read
  readonly mapping: Mapping
  readonly built: BuildSummary
  /** Those that keep the number back. */
  readonly open: readonly Question[]
  readonly study: Study | null
  readonly rejectedCsv: () => string
}

const words = cliImportWords(siteLanguage)

/** Never throws; a table without a usable row is read, too. */
export async function openTable(file: SourceFile, options: Options): Promise<OwnTable | Refusal> {
  const session = createImportSession()
  const before = isStudyFile(file.bytes) ? await session.openStudyFile(file) : null
  if (before && !before.ok) return unreadable(file.name, before.problem)
  const reading = readingOptions(options)
  if ('lines' in reading) return reading
  const source = before?.value.file ?? file
  const asked = { ...before?.value.options, ...reading }
  const first = await session.read(source, asked, before?.value.reshape)
  if (!first.ok) return unreadable(file.name, first.problem)
  const wide = options.stack === undefined ? null : first.offers.unpivot
  const reshape = { ...(before?.value.reshape ?? AS_READ), unpivot: wide ?? before?.value.reshape.unpivot ?? null }
  const read = wide ? await session.read(source, asked, reshape) : first
  if (!read.ok) return unreadable(file.name, read.problem)

  const { header } = read.table
  const told = toldOf(options)
  const put = withToldColumns(session, before?.value.mapping ?? read.mapping, header, told)
  if (!put.ok) return notTold(put.problem, header)
  const { mapping } = put
  const built = session.build(mapping)
  if (!built) throw new Error('a table that was read is there to be built')
  const open = built.asked.filter((question) => isBlocking(question) && !isSettled(question, told))
  return {
    ok: true,
    kept: { file: source, options: asked, reshape, mapping },
    read,
    mapping,
    built,
    open,
    study: open.length > 0 ? null : session.study(mapping),
    rejectedCsv: () => session.rejectedCsv(mapping, siteLanguage),
  }
}

function unreadable(name: string, problem: Extract<ReadAnswer, { ok: false }>['problem']): Refusal {
  const { what, remedy } = importProblemWords(siteLanguage).ofFile(problem)
  return refused(words.ofFile(name, what), remedy)
}

function readingOptions(options: Options): ReadOptions | Refusal {
  const { separator, encoding, part, 'header-line': line } = options
  if (line !== undefined && !/^[1-9]\d{0,6}$/.test(line)) return wrongUsage(words.noLine(line))
  return {
    ...(separator === undefined ? {} : { delimiter: DELIMITERS[SEPARATORS.indexOf(separator)] ?? null }),
    ...(encoding === undefined ? {} : { encoding: ENCODINGS.find((one) => one === encoding) ?? null }),
    ...(part === undefined ? {} : { part }),
    ...(line === undefined ? {} : { headerLine: Number(line), hasHeader: true }),
  }
}

function toldOf({ 'date-format': format, unit, better, ...options }: Options): ToldColumns {
  const dateFormat = DATE_FORMATS.find((one) => one === format)
  const parts = TOLD_PARTS.flatMap((part) => (options[part] === undefined ? [] : [[part, options[part]] as const]))
  return {
    ...Object.fromEntries(parts),
    ...(dateFormat === undefined ? {} : { dateFormat }),
    ...(unit === undefined ? {} : { unit }),
    ...(better === 'less' || better === 'more' ? { better } : {}),
  }
}

const notTold = (problem: ToldProblem, header: readonly string[]): Refusal =>
  refused(problem.code === 'no-unit' ? words.noUnit(problem.raw) : words.noColumn(problem.part, problem.raw, header))
