/** One file being read: what the worker holds between questions, so that rows stay there and only summaries cross over. */
import { buildStudy, type BuiltStudy, retitled } from '@/lib/data/import/build-study'
import { columnFacts, type ColumnFacts } from '@/lib/data/import/guess/column-facts'
import { guess, sampledFacts, surenessByColumn } from '@/lib/data/import/guess/guess-mapping'
import { openQuestions } from '@/lib/data/import/guess/open-questions'
import { guessCost, guessPerformance } from '@/lib/data/import/guess/guess-parts'
import { groupRejects } from '@/lib/data/import/group-rejects'
import type { ImportResult } from '@/lib/data/import/import-problem'
import type { CostMapping, Mapping, PerformanceMapping } from '@/lib/data/import/mapping'
import { openStudyFile, type KeptReading } from '@/lib/data/import/files/study-file'
import { usableKeys } from '@/lib/data/import/tables/join-tables'
import { spreadRows } from '@/lib/data/import/tables/spread-rows'
import { AS_READ, reshaped, type Reshape } from '@/lib/data/import/tables/reshape'
import { suggestUnpivot } from '@/lib/data/import/tables/unpivot'
import { readFile } from '@/lib/data/import/files/read-file'
import { rejectedCsv } from '@/lib/data/import/rejected-csv'
import type { ReadOptions, TextTable } from '@/lib/data/import/tables/text-table'
import type { DateFormat } from '@/lib/data/import/cells/date-format'
import { type ColumnStudy, settleColumns } from '@/lib/data/row-columns'
import type { Study } from '@/lib/data/study'
import { saveLocalStudy } from '@/components/local-studies/records'
import { importCellWords } from '@/lib/text/import/cells'
import type { Lang } from '@/lib/text/words-in'
import { type Pair, pairOfFiles } from './pair-of-files'
import { type ChosenFile, type ChosenReading, sourceOf } from './chosen-file'
import { packAhead } from './pack-ahead'
import type { BuildSummary, OpenQuestions, ReadAnswer } from './session-answers'

const PREVIEW_ROWS = 5
const [REJECTS_SHOWN, REPAIRS_SHOWN] = [100, 200] // of each reason, and in all

export interface ImportSession {
  readonly read: (
    file: ChosenFile,
    options: ReadOptions,
    reshape?: Reshape,
    onProgress?: (share: number) => void,
  ) => Promise<ReadAnswer>
  /**
   * Of two tables that share a column: the one that gives the rows, and what the other says about them.
   * @returns null where they share none, or where one can't be read
   */
  readonly pair: (file: ChosenFile, other: ChosenFile) => Promise<Pair | null>
  /** A file that this page wrote: the table in it and how it was read. */
  readonly openStudyFile: (file: ChosenFile) => Promise<ImportResult<KeptReading>>
  readonly build: (mapping: Mapping) => BuildSummary | null
  readonly study: (mapping: Mapping) => Study | null
  /** The study as it can be kept, and go to another thread. */
  readonly held: (mapping: Mapping) => ColumnStudy | null
  /**
   * Keeps file and study in this browser; rejects where the browser refuses.
   * @param as an id that links name already; without one, that of the study
   * @returns the id; null where there is no study
   */
  readonly save: (mapping: Mapping, as?: string) => Promise<string | null>
  /** A long study, to be answered for at once in this thread; null where there is no study. */
  readonly handOver: (mapping: Mapping) => HandedOver | null
  readonly rejectedCsv: (mapping: Mapping, lang: Lang) => string
  /** How a column is likely written, for a reader who picks another one than was guessed. */
  readonly suggestDate: (column: number) => DateFormat
  readonly suggestCost: (column: number) => CostMapping
  readonly suggestPerformance: (column: number) => PerformanceMapping
}

/** A study whose rows stand in the file that was read, until it is kept. */
export interface HandedOver {
  readonly study: Study
  /** Keeps file and study in this browser, and lets the table go: nothing else can be asked of it. Rejects where the browser refuses. */
  readonly keep: () => Promise<void>
}

/**
 * An empty session; `read` fills it, and every other question is about the table read last.
 * @param store keeps a study: in this browser
 */
export function createImportSession(store = saveLocalStudy): ImportSession {
  let table: TextTable | null = null
  let source: Omit<ChosenReading, 'mapping'> | null = null
  let facts = new Map<number, ColumnFacts>()
  let sampled: readonly ColumnFacts[] | null = null
  let last: { readonly mapping: Mapping; readonly built: BuiltStudy } | null = null

  const ahead = packAhead()

  const open = (): TextTable => {
    if (!table) throw new Error('asked before a table was read')
    return table
  }
  const factsOf = (column: number): ColumnFacts => {
    const known = facts.get(column) ?? columnFacts(open(), column, spreadRows(open().rows))
    facts.set(column, known)
    return known
  }
  /** The last answer, while nothing but the title is another: a title is typed letter by letter. */
  const builtBy = (mapping: Mapping, needsTitle: boolean): BuiltStudy => {
    const isKnown =
      last !== null && JSON.stringify({ ...last.mapping, title: '' }) === JSON.stringify({ ...mapping, title: '' })
    if (last === null || !isKnown) last = { mapping, built: buildStudy(open(), mapping) }
    else if (needsTitle && last.mapping.title !== mapping.title)
      last = { mapping, built: retitled(last.built, open(), mapping) }
    return last.built
  }
  const held = (mapping: Mapping): ColumnStudy | null => {
    const { study, columns } = builtBy(mapping, true)
    return study && columns && { meta: study.meta, version: study.version, columns: ahead.packed(columns) }
  }
  /** A column that was worked out is there to be the cost. */
  const withDerived = (guessed: Mapping, { header }: TextTable, { derived, unpivot }: Reshape): Mapping => {
    const column = header.length - 1
    if (!derived || unpivot) return guessed
    const isTaken = guessed.name === column || guessed.benchmark === column
    return isTaken ? guessed : { ...guessed, cost: guessCost(factsOf(column)) }
  }
  const questionsOf = ({ date, cost, performance }: Mapping): OpenQuestions => {
    const number = (column: number | undefined) => {
      const numbers = column === undefined ? null : factsOf(column).numbers
      return numbers && !numbers.certain ? numbers.ambiguous : null
    }
    return {
      date: date && factsOf(date.column).dates.ambiguous,
      cost: number(cost?.column),
      performance: number(performance?.column),
    }
  }

  return {
    read: async (file, options, reshape = AS_READ, onProgress) => {
      const result = await readFile(await sourceOf(file), options, onProgress)
      if (!result.ok) return result
      const second = reshape.join && (await readFile(reshape.join.file))
      const other = second?.ok ? second.value : null
      const joined =
        reshape.join && other
          ? { ...reshape.join, keys: usableKeys(reshape.join.keys, result.value, other) }
          : reshape.join
      const effective = { ...reshape, join: joined }
      const beside = reshaped(result.value, options, { ...effective, unpivot: null }, other)
      table = reshaped(result.value, options, effective, other)
      source = { file, options, reshape: effective }
      facts = new Map()
      last = null
      ahead.begin(null)
      const { rows, ...shown } = table
      const guessed = guess(table, factsOf, (sampled = sampledFacts(table)))
      return {
        ok: true,
        table: {
          ...shown,
          count: rows.length,
          preview: rows.slice(0, PREVIEW_ROWS).map(({ line, cells }) => ({ line, cells })),
          preset: guessed.preset,
          sureness: surenessByColumn(guessed),
        },
        mapping: withDerived(guessed.mapping, table, reshape),
        reshape: effective,
        offers: {
          header: beside.header,
          unpivot: suggestUnpivot(beside),
          joined: second && { header: other?.header ?? [], problem: second.ok ? null : second.problem },
        },
      }
    },
    pair: pairOfFiles,
    openStudyFile: async (file) => openStudyFile((await sourceOf(file)).bytes),
    build: (mapping) => {
      if (!table) return null
      const { study, columns, rejected, repaired, ...built } = builtBy(mapping, false)
      sampled ??= sampledFacts(table)
      ahead.begin(columns)
      return {
        ...built,
        studyId: columns && study ? study.meta.id : null,
        rejected: groupRejects(rejected, REJECTS_SHOWN),
        rejectedCells: rejected.length,
        repaired: repaired.slice(0, REPAIRS_SHOWN),
        repairedCells: repaired.length,
        asked: openQuestions(table, mapping, sampled, factsOf),
        questions: questionsOf(mapping),
      }
    },
    study: (mapping) => builtBy(mapping, true).study,
    held,
    save: async (mapping, as) => {
      const made = held(mapping)
      if (!made || !source) return null
      const id = as ?? made.meta.id
      const study = { ...made, meta: { ...made.meta, id } }
      await store({ ...source, id, mapping, study })
      return id
    },
    handOver: (mapping) => {
      const { study, columns } = builtBy(mapping, true)
      const reading = source
      if (!study || !columns || !reading) return null
      const { meta, version } = study
      const ready = ahead.done(columns)
      if (ready) settleColumns(columns, ready)
      return {
        study,
        keep: async () => {
          const packed = ahead.packed(columns)
          settleColumns(columns, packed)
          ahead.begin(null)
          table = source = last = sampled = null
          facts = new Map()
          await store({ ...reading, id: meta.id, mapping, study: { meta, version, columns: packed } })
        },
      }
    },
    rejectedCsv: (mapping, lang) => {
      const { rejected } = builtBy(mapping, false)
      return rejectedCsv(open(), rejected, (reject) =>
        [reject.column, importCellWords(lang).rejectReason(reject.reason)].filter((part) => part !== '').join(': '),
      )
    },
    suggestDate: (column) => factsOf(column).dates.format,
    suggestCost: (column) => guessCost(factsOf(column)),
    suggestPerformance: (column) => guessPerformance(factsOf(column)),
  }
}
