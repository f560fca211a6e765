import { codeOf, writeApiFile } from '../file-formats'
import type { Command } from '../command'
import { openView, type OpenedView } from '../open-view'
import { TABLE_OPTIONS } from '../own-table'
import { readTarget } from '../target'
import type { Answer } from '../answer'
import { fitTable } from '@/lib/export/fit-table'
import { column, type Table } from '@/lib/export/table'
import { textTable } from '@/lib/export/terminal/text-table'
import { fileName } from '@/lib/export/file-name'
import { proofWords } from '@/lib/text/answer/proof'
import { cliMessages } from '@/lib/text/cli/messages'
import { wordsFor } from '@/lib/text/words-for'

const FILES = {
  json: { file: 'fit' },
  csv: { file: 'fit.csv' },
  py: { file: 'fit.py' },
  r: { file: 'fit.R' },
  bib: { file: 'cite.bib' },
  ris: { file: 'cite.ris' },
} as const

const isFile = (format: string): format is keyof typeof FILES => Object.hasOwn(FILES, format)

/** The number of a view with everything that is known of it. */
export const fit: Command = {
  name: 'fit',
  usage: '[TARGET] [NAME=VALUE …]',
  options: { format: { values: ['table', ...Object.keys(FILES)] }, ...TABLE_OPTIONS },
  run: async ({ words, options, machine }) => {
    const target = await readTarget(words, machine)
    if (!target.ok) return target
    const opened = await openView(target, options, machine)
    if (!opened.ok) return opened
    const { format = 'table' } = options
    return isFile(format) ? writeApiFile(opened, FILES[format]) : fitText(opened)
  },
}

/** Title, interval, comparison and rows as the page says them, every number in full, and what to be careful with. */
function fitText({ figure: figureOf, notes }: OpenedView): Answer {
  const { figure } = figureOf({ specifications: true })
  const { text, warnings, proof, view } = figure
  const cautions = warnings.map((warning) => wordsFor(view.lang).warning(warning))
  const lines = [
    text.title,
    text.subtitle,
    text.comparison,
    text.rows,
    ...(proof ? [proofWords(view.lang).sentence(proof, figure.fit)] : []),
    '',
    textTable(filled(fitTable(figure))),
    ...(cautions.length > 0 ? [cliMessages(view.lang).cautions, ...cautions.map((one) => `- ${one}`), ''] : []),
  ]
  const body = lines.filter((line, place) => line !== '' || place > 1).join('\n')
  return { ok: true, code: codeOf(figure), body, fileName: fileName(figure, 'fit', 'txt'), notes }
}

/** Value and unit in one column, without what this fit does not have. */
const filled = ({ rows }: Table): Table => ({
  columns: [column('quantity'), column('value')],
  rows: rows.flatMap(([quantity = null, value = null, unit]) =>
    value === null || value === '' ? [] : [[quantity, unit ? `${value} ${unit}` : value]],
  ),
})
