import { type Answer, EXIT, wrongUsage } from '../answer'
import type { Command } from '../command'
import { codeOf, press } from '../file-formats'
import { openComparison, type OpenedComparison } from '../open-comparison'
import { TABLE_OPTIONS } from '../own-table'
import { siteLanguage } from '@/app/site-language'
import { type ComparisonFile, comparisonFiles } from '@/components/compare/comparison-files'
import { answersTable, differencesTable } from '@/lib/export/comparison/comparison-tables'
import type { Table } from '@/lib/export/table'
import { textTable } from '@/lib/export/terminal/text-table'
import { cliMessages } from '@/lib/text/cli/messages'
import { ignoredInWords } from '@/lib/text/ignored'
import { wordsFor } from '@/lib/text/words-for'
import { ARRANGEMENTS } from '@/lib/view/comparison/comparison-link'

const words = cliMessages(siteLanguage)

/** Files of the API by the names of formats; the tables of a terminal are no file. */
const FILES = { json: 'json', csv: 'answers', png: 'png', svg: 'svg', pdf: 'pdf' } as const satisfies Readonly<
  Record<string, ComparisonFile['id']>
>
/** Parameters of the API's pictures, under their own names. */
const OWN = ['width', 'height', 'scale'] as const

const isFile = (format: string): format is keyof typeof FILES => Object.hasOwn(FILES, format)

/** Views held against each other, as the page and the API do. */
export const compare: Command = {
  name: 'compare',
  usage: '[TARGET [NAME=VALUE …] …]',
  options: {
    format: { values: ['table', ...Object.keys(FILES)] },
    differences: {},
    chart: { values: ARRANGEMENTS },
    pair: { takes: 'text' },
    ...Object.fromEntries(OWN.map((name) => [name, { takes: 'number' as const }])),
    ...TABLE_OPTIONS,
  },
  run: async (call) => {
    const { options } = call
    const { format = 'table' } = options
    const id = !isFile(format) ? null : format === 'csv' && options.differences ? 'differences' : FILES[format]
    const file = comparisonFiles.find((one) => one.id === id)
    const given = OWN.filter((name) => options[name] !== undefined)
    const foreign =
      given.find((name) => !file?.parameters.includes(name)) ??
      (options.differences && format !== 'csv' ? 'differences' : undefined)
    if (foreign !== undefined) return wrongUsage(words.notOfFormat(`--${foreign}`, format))
    const query = new URLSearchParams(given.map((name) => [name, options[name] ?? ''])).toString()
    const read = file?.read(query)
    const [bad] = ignoredInWords(read?.ignored ?? [], siteLanguage)
    if (bad) return wrongUsage(words.badOption(`--${bad.parameter}`, bad.raw, bad.reason))
    const opened = await openComparison(call)
    if (!opened.ok) return opened
    if (!file || !read) return answer(opened, tablesText(opened), 'halvings-comparison.txt')
    return answer(opened, await read.write(opened.comparison, press), file.fileName)
  },
}

/** Answered with no, where any of the views is. */
function answer({ comparison, views }: OpenedComparison, body: string | Uint8Array, fileName: string): Answer {
  const isNo = comparison.views.some(({ figure }) => codeOf(figure) === EXIT.no)
  return { ok: true, code: isNo ? EXIT.no : EXIT.ok, body, fileName, notes: views.flatMap(({ notes }) => notes) }
}

const SHOWN = [
  ...['view', 'name', 'direction', 'months_per_factor_two', 'months_low', 'months_high'],
  ...['level', 'interval', 'n', 'from', 'to'],
]

/** What the page says, and its two tables in full precision. */
function tablesText({ comparison }: OpenedComparison): string {
  const { title, subtitle, views, differences, diff } = comparison
  const cautions = views.flatMap(({ letter, figure: { warnings, view } }) =>
    warnings.map((warning) => words.cautionOf(letter, wordsFor(view.lang).warning(warning))),
  )
  return [
    title,
    subtitle,
    '',
    textTable(only(answersTable(comparison), (name) => SHOWN.includes(name))),
    ...(differences.length > 0 ? [words.differences, textTable(filled(differencesTable(comparison)))] : []),
    ...(diff ? [diff.finding, ''] : []),
    ...(cautions.length > 0 ? [words.cautions, ...cautions.map((one) => `- ${one}`), ''] : []),
  ].join('\n')
}

function only({ columns, rows }: Table, isShown: (name: string, place: number) => boolean): Table {
  const places = [...columns.keys()].filter((place) => isShown(columns[place]?.name ?? '', place))
  return {
    columns: places.flatMap((place) => columns[place] ?? []),
    rows: rows.map((cells) => places.map((place) => cells[place] ?? null)),
  }
}

/** Without columns that no row fills. */
const filled = (table: Table): Table => only(table, (_, place) => table.rows.some((cells) => cells[place] !== null))
