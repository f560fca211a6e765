/** One file being read: what the worker holds between questions, so that rows stay there and only summaries cross over. */
import { buildStudy, type BuiltStudy } from '@/lib/data/import/build-study'
import { columnFacts, type ColumnFacts } from '@/lib/data/import/column-facts'
import { guess } from '@/lib/data/import/guess-mapping'
import { guessCost, guessPerformance } from '@/lib/data/import/guess-parts'
import type { ImportProblem, Reject } from '@/lib/data/import/import-problem'
import type { CostMapping, Mapping, PerformanceMapping } from '@/lib/data/import/mapping'
import { readFile } from '@/lib/data/import/read-file'
import { rejectedCsv } from '@/lib/data/import/rejected-csv'
import type { ReadOptions, SourceFile, TextTable } from '@/lib/data/import/text-table'
import type { DateFormat } from '@/lib/data/import/date-format'
import type { Study } from '@/lib/data/study'
import { rejectReason } from '@/lib/text/import-cells'

/** A table as the page shows it: everything but most of its rows. */
export type TableSummary = Omit<TextTable, 'rows'> & { readonly count: number; readonly preview: TextTable['rows'] }

export type ReadAnswer =
  | { readonly ok: true; readonly table: TableSummary; readonly mapping: Mapping }
  | { readonly ok: false; readonly problem: ImportProblem }

/** A cell of the column that could be read in two ways, where nothing in the column settles it. */
export interface OpenQuestions {
  readonly date: string | null
  readonly cost: string | null
  readonly performance: string | null
}

export interface BuildSummary {
  readonly studyId: string | null
  readonly problem: ImportProblem | null
  readonly rows: number
  readonly usable: number
  readonly usedCells: BuiltStudy['usedCells']
  /** The first of them. */
  readonly rejected: readonly Reject[]
  readonly rejectedCells: number
  readonly questions: OpenQuestions
}

const PREVIEW_ROWS = 5
const REJECTS_SHOWN = 200

export interface ImportSession {
  readonly read: (file: SourceFile, options: ReadOptions) => Promise<ReadAnswer>
  readonly build: (mapping: Mapping) => BuildSummary | null
  readonly study: (mapping: Mapping) => Study | null
  readonly rejectedCsv: (mapping: Mapping) => string
  /** How a column is likely written, for a reader who picks another one than was guessed. */
  readonly suggestDate: (column: number) => DateFormat
  readonly suggestCost: (column: number) => CostMapping
  readonly suggestPerformance: (column: number) => PerformanceMapping
}

/** An empty session; `read` fills it, and every other question is about the table read last. */
export function createImportSession(): ImportSession {
  let table: TextTable | null = null
  let facts = new Map<number, ColumnFacts>()

  const open = (): TextTable => {
    if (!table) throw new Error('asked before a table was read')
    return table
  }
  const factsOf = (column: number): ColumnFacts => {
    const known = facts.get(column) ?? columnFacts(open(), column)
    facts.set(column, known)
    return known
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
    read: async (file, options) => {
      const result = await readFile(file, options)
      if (!result.ok) return result
      table = result.value
      facts = new Map()
      const { rows, ...shown } = table
      const summary = { ...shown, count: rows.length, preview: rows.slice(0, PREVIEW_ROWS) }
      return { ok: true, table: summary, mapping: guess(table, factsOf).mapping }
    },
    build: (mapping) => {
      if (!table) return null
      const { study, rejected, ...built } = buildStudy(table, mapping)
      return {
        ...built,
        studyId: study?.meta.id ?? null,
        rejected: rejected.slice(0, REJECTS_SHOWN),
        rejectedCells: rejected.length,
        questions: questionsOf(mapping),
      }
    },
    study: (mapping) => buildStudy(open(), mapping).study,
    rejectedCsv: (mapping) => {
      const { rejected } = buildStudy(open(), mapping)
      return rejectedCsv(open(), rejected, (reject) =>
        [reject.column, rejectReason(reject.reason)].filter((part) => part !== '').join(': '),
      )
    },
    suggestDate: (column) => factsOf(column).dates.format,
    suggestCost: (column) => guessCost(factsOf(column)),
    suggestPerformance: (column) => guessPerformance(factsOf(column)),
  }
}
