/** A reader's own table at the command line: read and guessed as on the import page, with the options that put the guess right. */
import { type Refusal, refused, wrongUsage } from './answer'
import type { Option } from './command'
import { siteLanguage } from '@/app/site-language'
import { type BuildSummary, createImportSession, type ReadAnswer } from '@/components/import/session/import-session'
import { DATE_FORMATS, type DateFormat } from '@/lib/data/import/cells/date-format'
import { isStudyFile, type KeptReading } from '@/lib/data/import/files/study-file'
import { ENCODINGS } from '@/lib/data/import/files/encodings'
import { isBlocking, type Question } from '@/lib/data/import/guess/open-questions'
import type { Mapping } from '@/lib/data/import/mapping'
import { AS_READ } from '@/lib/data/import/tables/reshape'
import { type Delimiter, DELIMITERS, type ReadOptions, type SourceFile } from '@/lib/data/import/tables/text-table'
import { costUnit } from '@/lib/data/import/units/units'
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
  const before = isStudyFile(file.bytes) ? await session.openStudyFile(file.bytes) : null
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
  const column = (option: string) => columnOf(options[option], header, option)
  const [date, cost, performance, series, name] = ['date', 'cost', 'performance', 'series', 'name'].map(column)
  for (const one of [date, cost, performance, series, name]) if (one && 'lines' in one) return one
  const place = (one: typeof date): number | null | undefined => (one && 'place' in one ? one.place : undefined)
  const [dateAt, costAt, scoreAt] = [place(date), place(cost), place(performance)]
  let mapping: Mapping = before?.value.mapping ?? read.mapping
  if (dateAt != null)
    mapping = { ...mapping, date: { column: dateAt, format: session.suggestDate(dateAt), month: null } }
  if (costAt != null) mapping = { ...mapping, cost: session.suggestCost(costAt) }
  if (scoreAt !== undefined)
    mapping = { ...mapping, performance: scoreAt === null ? null : session.suggestPerformance(scoreAt) }
  if (place(series) !== undefined) mapping = { ...mapping, benchmark: place(series) ?? null }
  if (place(name) !== undefined) mapping = { ...mapping, name: place(name) ?? null }
  const put = withUnits(mapping, options)
  if ('lines' in put) return put
  const built = session.build(put)
  if (!built) throw new Error('a table that was read is there to be built')
  const open = built.asked.filter((question) => isBlocking(question) && !isSettled(question, options))
  return {
    ok: true,
    kept: { file: source, options: asked, reshape, mapping: put },
    read,
    mapping: put,
    built,
    open,
    study: open.length > 0 ? null : session.study(put),
    rejectedCsv: () => session.rejectedCsv(put, siteLanguage),
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

/** By its name, else by its place from 1; `none` for a part that no column plays. */
function columnOf(
  raw: string | undefined,
  header: readonly string[],
  option: string,
): { readonly place: number | null } | Refusal | undefined {
  if (raw === undefined) return undefined
  const named = header.indexOf(raw)
  const alike = header.findIndex((name) => name.trim().toLowerCase() === raw.trim().toLowerCase())
  const at = named >= 0 ? named : alike >= 0 ? alike : /^\d{1,4}$/.test(raw) ? Number(raw) - 1 : -1
  if (at >= 0 && at < header.length) return { place: at }
  if (raw === 'none' && option !== 'date' && option !== 'cost') return { place: null }
  return refused(words.noColumn(option, raw, header))
}

function withUnits(mapping: Mapping, options: Options): Mapping | Refusal {
  const { unit, better, 'date-format': format } = options
  const dateFormat = DATE_FORMATS.find((one): one is DateFormat => one === format)
  const date = mapping.date && dateFormat ? { ...mapping.date, format: dateFormat } : mapping.date
  const known = unit === undefined ? null : costUnit(unit)
  if (unit !== undefined && !known) return refused(words.noUnit(unit))
  const inUnit = known ? ({ unit: known.id, better: known.kind.better, called: '' } as const) : {}
  const towards = better === 'less' || better === 'more' ? ({ better } as const) : {}
  const cost: Mapping['cost'] = mapping.cost && { ...mapping.cost, ...inUnit, ...towards }
  return { ...mapping, date, cost }
}

/** What an option said is not asked again. */
const isSettled = ({ code }: Question, options: Options): boolean =>
  code === 'date-order'
    ? options['date-format'] !== undefined
    : (code === 'unit-implausible' || code === 'log-base') && options.unit !== undefined
