/** `docs/accuracy.md` as text, computed from the engine and the references kept as fixtures. */
import { distributions } from './distributions'
import { estimators } from './estimators'
import { leastSquares } from './least-squares'
import { publishedResults } from './published'
import { type AccuracyRow, type AccuracySection, digitsShared, MOST_DIGITS } from './row'
import { scalingLaws } from './scaling-law'
import { trends } from './trends'

/** Every section, references computed elsewhere first. */
export const accuracySections = (): readonly AccuracySection[] => [
  ...leastSquares(),
  ...distributions(),
  ...estimators(),
  ...trends(),
  ...scalingLaws(),
  ...publishedResults(),
]

const INTRODUCTION = `# Accuracy

Our numbers beside those of independent references: certified values, other software on the same data, and published
results. _Digits_ is the number of decimal digits that two numbers share, minus the common logarithm of their relative
difference, rounded down; ${MOST_DIGITS} is all that double precision holds. Where a row stands for many numbers, it shows the one
that agrees least.

Each reference is a JSON file in a folder \`fixtures\` beside the code that it tests, with the script that made it. Published
results differ for reasons of data and sample, too: the page \`/replications\` gives the reason of each.

Written by \`npm run accuracy\`; do not edit. A test compares this page with the engine.
`

/** @returns Markdown, equal for equal code, data and fixtures */
export function accuracyPage(): string {
  return [INTRODUCTION, ...accuracySections().map(sectionText)].join('\n')
}

function sectionText({ title, source, remark, rows }: AccuracySection): string {
  const table = [
    ['Quantity', 'Reference', 'Ours', 'Digits'],
    ...rows.map((row) => [quantityOf(row), shown(row.reference), shown(row.ours), digitsOf(row)]),
  ]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((line) => line[column]?.length ?? 0)))
  const cell = (text: string, column: number) =>
    column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0)
  const [head = [], ...body] = table.map((line) => line.map(cell))
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  const lines = [head, rule, ...body].map((line) => `| ${line.join(' | ')} |`)
  return [
    `## ${title}`,
    '',
    `Reference: ${sentence(source)}${remark === undefined ? '' : ` ${remark}`}`,
    '',
    ...lines,
    '',
  ].join('\n')
}

const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`)

const quantityOf = ({ quantity, of = 1 }: AccuracyRow): string =>
  (of === 1 ? quantity : `${quantity} (worst of ${of})`).replaceAll('|', '\\|')

/** Twelve digits: the last ones of sixteen are noise that may differ between machines. */
function shown(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e12) return String(value)
  return String(Number(value.toPrecision(12)))
}

function digitsOf({ reference, ours }: AccuracyRow): string {
  const digits = digitsShared(reference, ours)
  if (Number.isNaN(digits)) throw new Error(`no number beside ${reference}`)
  return String(Math.floor(digits))
}
