import type { CommandHelp } from './command-help'

export const dataHelp: CommandHelp = {
  summary: 'The studies and series that there are, or the rows of a view.',
  about: [
    'Without a target: every series of every study, with how many rows it has, the date and version of its data and its licence; "study=STUDY&benchmark=BENCHMARK" asks for one. This list can be table, csv or json.',
    'With a target: the rows that the number is of, with what the fit says of each; or with --rows all every row of the series, with the reason why it was left out.',
  ],
  options: { rows: 'Which rows.' },
  examples: [
    ['halvings data', 'What there is.'],
    ['halvings data imagenet --format csv --out rows.csv', 'The rows used, as the page’s CSV.'],
    [
      'halvings data imagenet --rows all --format xlsx --out .',
      'Every row, a workbook with units, fit and sources, under its own name.',
    ],
    ['halvings data efficiency-milestones benchmark=alexnet-level --format json', 'One series, a record a row.'],
  ],
}
