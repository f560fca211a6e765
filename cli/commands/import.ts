import { type Answer, EXIT, refused } from '../answer'
import type { Command } from '../command'
import { openTable, type OwnTable, TABLE_OPTIONS } from '../own-table'
import { readTarget } from '../target'
import { siteLanguage } from '@/app/site-language'
import { cliImportWords } from '@/lib/text/cli/import'
import { importCellWords } from '@/lib/text/import/cells'
import { importGuessWords } from '@/lib/text/import/guess'
import { importProblemWords } from '@/lib/text/import/problems'

const words = cliImportWords(siteLanguage)
const guess = importGuessWords(siteLanguage)

/** Cells that are shown of each reason; all are in the CSV. */
const CELLS_SHOWN = 5

/** A table of the reader's own: what its columns were taken for, and what became of its rows. */
export const importTable: Command = {
  name: 'import',
  usage: 'FILE',
  options: { format: { values: ['table', 'json', 'csv'] }, ...TABLE_OPTIONS },
  run: async ({ words: given, options, machine }) => {
    const target = await readTarget(given, machine)
    if (!target.ok) return target
    if (target.of !== 'table') return refused(words.noTable)
    const table = await openTable(target.file, options)
    return table.ok ? answerOf(table, options.format ?? 'table') : table
  },
}

function answerOf(table: OwnTable, format: string): Answer {
  const bodies: Readonly<Record<string, () => string>> = {
    csv: table.rejectedCsv,
    json: () => `${JSON.stringify(factsOf(table), null, 2)}\n`,
  }
  const name = table.kept.file.name.replace(/\.[^.]*$/, '')
  return {
    ok: true,
    code: table.study ? EXIT.ok : EXIT.no,
    body: bodies[format]?.() ?? `${linesOf(table).join('\n')}\n`,
    fileName: `${name}-import.${format === 'table' ? 'txt' : format}`,
    notes: [],
  }
}

function linesOf({ read, mapping, built, open }: OwnTable): readonly string[] {
  const { header } = read.table
  const { rejectReason } = importCellWords(siteLanguage)
  return [
    guess.takenAs(mapping, header),
    words.counted(built.accepted + built.repairedRows, built.rows, built.repairedRows, built.refused),
    ...(built.problem && open.length === 0 ? [importProblemWords(siteLanguage).ofFile(built.problem).what] : []),
    ...built.asked.flatMap((question) => [guess.questionText(question, header), words.answerBy(question, header)]),
    ...built.rejected.flatMap(({ column, reason, count, cells }) => [
      words.group(column, rejectReason(reason), count, words.remedyOf(reason)),
      ...cells.slice(0, CELLS_SHOWN).map((cell) => words.cell(cell.line, cell.column, cell.value)),
      ...(count > CELLS_SHOWN ? [words.more(count - CELLS_SHOWN)] : []),
    ]),
  ]
}

const factsOf = ({ read, mapping, built, open }: OwnTable) => ({
  columns: read.table.header,
  mapping,
  rows: built.rows,
  accepted: built.accepted,
  repaired: built.repairedRows,
  refused: built.refused,
  open,
  rejected: built.rejected.map(({ column, reason, count, cells }) => ({ column, reason, count, cells })),
})
