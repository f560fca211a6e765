/** The program of a comparison at equal performance: its rows, and what makes pairs and their ratio of them. */
import Papa from 'papaparse'
import type { Study } from '@/lib/data/study'
import type { Figure } from '@/lib/figure/figure'
import { questionOf } from '@/lib/result/fit-view'
import type { Comparison } from '@/lib/result/pairs'
import { assignment, type Language, type Literal } from '../text/literal'
import { commentBlock } from '../text/source-text'

interface Writer {
  readonly language: Language
  /** Text that follows the literals. */
  readonly source: string
  readonly firstLines: readonly string[]
  readonly needs: string
}

const PURPOSE =
  'Makes the pairs of the page from the rows that its filters leave, without the code that the page runs, and compares their ratio with the numbers of the page. Ends with status 1 where one differs by more than its rounding.'

/** @returns the program's text, ASCII */
export function pairsProgram(
  { language, source, firstLines, needs }: Writer,
  figure: Figure,
  pairs: Comparison,
  study: Study,
): string {
  const { data, text, permalink, view } = figure
  const front = [
    ...firstLines,
    ...commentBlock(`${text.title}.`),
    ...commentBlock(text.subtitle),
    ...commentBlock(`${text.rows}.`),
    '#',
    ...commentBlock(PURPOSE),
    '#',
    ...commentBlock(`View: ${permalink}`, Infinity),
    ...commentBlock(`Data: ${data.source}. ${data.license}. Version ${data.version} of ${data.date}.`),
    ...commentBlock(`Written by Halvings, engine ${data.engine}. Needs ${needs}.`),
  ]
  const literals = [
    [
      ...commentBlock('Rows with a cost, after the filters of the view.'),
      ...assignment(language, 'ROWS', rowsOf(figure, study)),
    ],
    assignment(language, 'RECOVERY', pairs.recovery),
    assignment(language, 'LEVEL', view.level),
    [...commentBlock('Numbers of the page.'), ...assignment(language, 'PAGE', pageOf(pairs))],
  ]
  return `${[front.join('\n'), ...literals.map((lines) => lines.join('\n')), source.trim()].join('\n\n')}\n`
}

function rowsOf({ view }: Figure, study: Study): readonly string[] {
  const { pairs } = study.meta
  if (!pairs) throw new Error(`${study.meta.id} makes no pairs`)
  const header = ['id', 'task', 'curve', 'partner', 'performance', 'better', 'cost', 'paper']
  const rows = questionOf(view, study).population.observations.map(({ id, cost, cluster, row: { cells } }) => [
    id,
    ...[pairs.task, pairs.curve, pairs.partner, pairs.performance, pairs.better].map((name) =>
      String(cells[name] ?? ''),
    ),
    cost,
    cluster ?? '',
  ])
  return Papa.unparse([header, ...rows], { newline: '\n' }).split('\n')
}

const pageOf = ({ n, papers, ratio, median, range, logSe, df }: Comparison): Literal => ({
  pairs: n,
  papers,
  ratio: ratio.value,
  median,
  least: range[0],
  greatest: range[1],
  ...(ratio.low === null || ratio.high === null || logSe === null || df === null
    ? {}
    : { error: logSe, df, low: ratio.low, high: ratio.high }),
})
