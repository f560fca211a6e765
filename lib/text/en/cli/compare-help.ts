import type { CommandHelp } from './command-help'

export const compareHelp: CommandHelp = {
  summary: 'Up to six views held against each other: each number, and by how much they differ.',
  about: [
    'Each target is a view; words NAME=VALUE after it are added to its query, and a word study=… begins the next view. The address of a comparison, "https://…/compare?view=…", is all of its views. Without a target: parameters beside compute, as the page shows it.',
    'A difference is the speed of the second less that of the first, in factors of two a year towards progress, with its interval and how that was found. csv has a row a view, or with --differences a row a pair.',
  ],
  options: {
    differences: 'Of the format csv: a row a pair of views.',
    chart: 'Of a picture: all on one chart, or a panel a view; left out: one chart where all costs have one unit.',
    pair: 'Places, from 1, of the two that are told apart choice by choice, as 1,3.',
    width: 'Pixels, 320 to 2400.',
    height: 'Pixels, 320 to 2400.',
    scale: 'Dots a pixel of a PNG, 1 or 2.',
  },
  examples: [
    ['halvings compare', 'Parameters beside compute.'],
    ['halvings compare imagenet efficiency-milestones', 'Two studies.'],
    [
      'halvings compare lm-perplexity lm-perplexity solver=converged --format json --out solvers.json',
      'One study by two choices, as the API’s JSON.',
    ],
    ['halvings compare imagenet runs.csv --unit flop --out beside.png', 'A study and your own table, as a picture.'],
  ],
}
