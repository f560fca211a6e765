/**
 * The rows used as a table to paste into a text, in Markdown or LaTeX: numbers to four digits, units in the heads, the finding
 * above and the source below.
 */
import type { Figure } from '@/lib/figure/figure'
import { tabTableWords } from '@/lib/text/tabs/tables'
import { printedTableWords } from '@/lib/text/printed-table'
import type { FigurePoint } from '@/lib/result/result'

const DIGITS = 4

interface PrintedColumn {
  readonly head: string
  readonly unit: string
  readonly cell: (point: FigurePoint) => string | number | null
}

/** GitHub's tables, numbers right-aligned. */
export function markdownTable(figure: Figure): string {
  const columns = printedColumns(figure)
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const rows = figure.points.map((point) =>
    line(columns.map(({ cell }) => printed(cell(point), plainNumber, markdownText))),
  )
  const heads = columns.map(({ head, unit }) => markdownText(unit === '' ? head : `${head} (${unit})`))
  const rule = columns.map(({ cell }) => (isNumeric(figure, cell) ? '---:' : '---'))
  const { title, subtitle, caption } = figure.text
  const about = [`**${markdownText(title)}** ${markdownText(subtitle)}`, ''].join('\n')
  const source = `${markdownText(caption)} <${figure.permalink}>`
  return `${[about, line(heads), line(rule), ...rows, '', source].join('\n')}\n`
}

/** A `table` with rules of the package booktabs. */
export function latexTable(figure: Figure): string {
  const columns = printedColumns(figure)
  const line = (cells: readonly string[]): string => `  ${cells.join(' & ')} \\\\`
  const { title, subtitle, caption } = figure.text
  return `${[
    '% \\usepackage{booktabs,url}',
    '\\begin{table}',
    `\\caption{${latexText(title)}. ${latexText(subtitle)}}`,
    `\\begin{tabular}{${columns.map(({ cell }) => (isNumeric(figure, cell) ? 'r' : 'l')).join('')}}`,
    '  \\toprule',
    line(columns.map(({ head, unit }) => latexText(unit === '' ? head : `${head} (${unit})`))),
    '  \\midrule',
    ...figure.points.map((point) => line(columns.map(({ cell }) => printed(cell(point), latexNumber, latexText)))),
    '  \\bottomrule',
    '\\end{tabular}',
    '',
    `\\footnotesize ${latexText(caption)} \\url{${figure.permalink.replace(/[%#\\{}]/g, '\\$&')}}`,
    '\\end{table}',
  ].join('\n')}\n`
}

/** Those that hold something for at least one row. */
function printedColumns({ points, data, fit, view }: Figure): readonly PrintedColumn[] {
  const words = tabTableWords(view.lang)
  const own = printedTableWords(view.lang)
  const all: readonly PrintedColumn[] = [
    { head: words.name, unit: '', cell: ({ name }) => name },
    { head: words.date, unit: '', cell: ({ date }) => date },
    { head: data.costLabel, unit: data.costUnit, cell: ({ cost }) => cost },
    {
      head: data.performanceLabel ?? '',
      unit: data.performanceUnit ?? '',
      cell: ({ performance }) => performance,
    },
    { head: own.fitted, unit: '', cell: ({ fitted }) => fitted },
    { head: words.residual, unit: fit ? own.space[fit.residualSpace] : '', cell: ({ residual }) => residual },
    { head: words.leverage, unit: '', cell: ({ leverage }) => leverage },
    { head: words.monthsWithoutIt, unit: '', cell: ({ withoutMonths }) => withoutMonths },
  ]
  return all.filter(({ cell }) => points.some((point) => cell(point) !== null))
}

const isNumeric = ({ points }: Figure, cell: PrintedColumn['cell']): boolean =>
  points.some((point) => typeof cell(point) === 'number')

function printed(
  cell: string | number | null,
  number: (digits: string) => string,
  text: (text: string) => string,
): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return text(cell)
  const size = Math.abs(cell)
  const wide = size !== 0 && (size < 1e-3 || size >= 1e6)
  return number(wide ? cell.toExponential(DIGITS - 1).replace('e+', 'e') : String(Number(cell.toPrecision(DIGITS))))
}

const plainNumber = (digits: string): string => digits

/** @example latexNumber('4.7e17') // '$4.7 \\times 10^{17}$' */
function latexNumber(digits: string): string {
  const [mantissa = '', exponent] = digits.split('e')
  return exponent === undefined ? `$${mantissa}$` : `$${mantissa} \\times 10^{${exponent}}$`
}

/** On one line, without what begins a cell, a tag or a link. */
/** Text that Markdown takes as text. */
export const markdownText = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\|<>*_`[\]]/g, '\\$&')

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '≥': '$\\geq$',
  '≤': '$\\leq$',
  '×': '$\\times$',
  '²': '$^2$',
  '\u00a0': '~',
}

/** Text that LaTeX takes as text. */
export const latexText = (text: string): string =>
  text
    .replace(/[\n\r\t]+/g, ' ')
    .replace(/[\\~^≥≤×²\u00a0]|[&%$#_{}]/g, (character) => LATEX[character] ?? `\\${character}`)
