import { type Answer, EXIT } from '../answer'
import type { Command } from '../command'
import { codeOf, writeApiFile } from '../file-formats'
import { openView, type OpenedView } from '../open-view'
import { TABLE_OPTIONS } from '../own-table'
import { readTarget } from '../target'
import { listStudies } from '@/app/_server/catalogue'
import { rowsTable } from '@/components/export/tables/view-tables'
import { tableCsv } from '@/lib/export/csv'
import { seriesTable } from '@/lib/export/terminal/series-table'
import type { Table } from '@/lib/export/table'
import { fileName } from '@/lib/export/file-name'
import { recordsJson, textTable } from '@/lib/export/terminal/text-table'

/** Those of a list of studies are these, too. */
const TEXTS = { table: textTable, csv: tableCsv, json: recordsJson } as const
const FILES = { xlsx: 'points.xlsx', parquet: 'points.parquet', md: 'points.md', tex: 'points.tex' } as const

const isText = (format: string): format is keyof typeof TEXTS => Object.hasOwn(TEXTS, format)
const isFile = (format: string): format is keyof typeof FILES => Object.hasOwn(FILES, format)

/** Without a target the series that there are; of a target the rows. */
export const data: Command = {
  name: 'data',
  usage: '[TARGET] [NAME=VALUE …]',
  options: {
    format: { values: [...Object.keys(TEXTS), ...Object.keys(FILES)] },
    rows: { values: ['used', 'all'] },
    ...TABLE_OPTIONS,
  },
  run: async ({ words, options, machine }) => {
    const { format = 'table', rows = 'used' } = options
    if (words.length === 0) return written(seriesTable(listStudies()), isText(format) ? format : 'table', 'series')
    const target = await readTarget(words, machine)
    if (!target.ok) return target
    const opened = await openView(target, options, machine)
    if (!opened.ok) return opened
    return isFile(format)
      ? writeApiFile(opened, { file: FILES[format], query: `rows=${rows}` })
      : rowsText(opened, rows === 'all' ? 'all' : 'used', isText(format) ? format : 'table')
  },
}

function rowsText(opened: OpenedView, which: 'used' | 'all', format: keyof typeof TEXTS): Answer {
  const shown = opened.figure({ withoutEachRow: true })
  const name = fileName(shown.figure, which === 'all' ? 'all-rows' : 'points', format === 'table' ? 'txt' : format)
  const body = TEXTS[format](rowsTable(shown, which))
  return { ok: true, code: codeOf(shown.figure), body, fileName: name, notes: opened.notes }
}

function written(table: Table, format: keyof typeof TEXTS, name: string): Answer {
  const ending = format === 'table' ? 'txt' : format
  return { ok: true, code: EXIT.ok, body: TEXTS[format](table), fileName: `halvings-${name}.${ending}`, notes: [] }
}
