/** The help of the command line: enough to redo the table of numbers in the README. */
import type { CommandHelp } from './command-help'
import { fitHelp } from './fit-help'
import { checkHelp } from './check-help'
import { compareHelp } from './compare-help'
import { completionHelp } from './completion-help'
import { dataHelp } from './data-help'
import { importHelp } from './import-help'
import { renderHelp } from './render-help'
import { reportHelp } from './report-help'

type Pairs = readonly (readonly [left: string, meaning: string])[]

const of = {
  fit: fitHelp,
  data: dataHelp,
  render: renderHelp,
  report: reportHelp,
  compare: compareHelp,
  check: checkHelp,
  import: importHelp,
  completion: completionHelp,
} satisfies Readonly<Record<string, CommandHelp>>

export const help = {
  program:
    'halvings: how fast the compute, or the price, of a given performance falls. The same numbers as the page, to the last digit,\nwithout a browser, a server or a network.',
  usage: 'Usage',
  line: 'halvings COMMAND [TARGET] [NAME=VALUE …] [--OPTION …]',
  commands: 'Commands',
  options: 'Options',
  examples: 'Examples',
  targets: 'A target is one of these; words NAME=VALUE after it are added to its query',
  targetKinds: [
    ['study', 'The id of a study, as imagenet: its default view. Left out: the first question of the site.'],
    ['query', 'As in a link: "study=imagenet&level=0.9". docs/api.md of this package names every parameter.'],
    ['link', 'A view’s address, in quotation marks: "https://…/explore?study=imagenet".'],
    [
      'file',
      'Your own table (CSV, XLSX, ODS, Parquet, JSON, YAML, Markdown, LaTeX, HTML, packed or not), a study that was saved as a file, a figure of Halvings (PNG, SVG, PDF), or a file that holds a link.',
    ],
    ['-', 'Any of these from the standard input.'],
  ] satisfies Pairs,
  exitCodes: 'Exit codes',
  codes: [
    ['0', 'Answered.'],
    [
      '1',
      'What was given can’t be used: no such study, a parameter or a table that can’t be read. Nothing is written.',
    ],
    ['2', 'The command line is wrong.'],
    [
      '3',
      'Answered, and the answer is no: no number comes of the rows, the data contradict the claim, or a pinned number has moved.',
    ],
    ['70', 'A fault of the program.'],
  ] satisfies Pairs,
  more: 'Answers go to the standard output, everything else to the error stream. "halvings COMMAND --help" says all of a command.',
  oneOf: (values: readonly string[], isFormat: boolean) =>
    `One of ${values.join(', ')}${isFormat ? `; without it ${values[0] ?? ''}, or what --out ends in` : ''}.`,
  oneOfMany: (n: number) => `One of ${n}; a wrong one lists them.`,
  takes: { word: 'WORD', file: 'FILE', column: 'COLUMN', number: 'N', text: 'TEXT' },
  shared: {
    format: 'What is written.',
    out: 'Where it is written: a file, or a folder for a file of its own name. Without it, the standard output.',
    quiet: 'No progress on the error stream.',
    help: 'This text.',
    date: 'Of an own table: the column of dates, by name or number.',
    'date-format': 'Of an own table: how dates are written.',
    cost: 'Of an own table: the column of costs, or of the quantity that changes.',
    unit: 'Of an own table: what the cost is measured in, as flop, petaflops-day, usd-per-million-tokens; “other” for a bare number.',
    better: 'Of an own table: which way is progress.',
    performance: 'Of an own table: the column of scores; “none” for none.',
    series: 'Of an own table: the column whose values are series of their own; “none” for one series.',
    name: 'Of an own table: the column of names; “none” for none.',
    stack: 'Of a wide table: put the columns that measure the same under one another.',
    part: 'Of a workbook, a web page or an archive: the sheet, table or file inside, by name.',
    separator: 'Of an own table: what parts its cells.',
    encoding: 'Of an own table: how its letters are encoded.',
    'header-line': 'Of an own table: the line that names the columns.',
  },
  of,
}
