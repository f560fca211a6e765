import type { CommandHelp } from './command-help'

export const fitHelp: CommandHelp = {
  summary: 'The number of a view: months per factor of two, with interval, rows, laws and cautions.',
  about: [
    'The table says the finding in a sentence, then every quantity in full precision. months_per_factor_two is the halving time (the doubling time where direction says so), months_low and months_high are its interval, n is how many rows the line goes through.',
    'json and csv are the API’s files of the view, to the byte; py and r are programs that compute the number again from the rows; bib and ris cite the view and its sources.',
  ],
  options: {},
  examples: [
    [
      'halvings fit efficiency-milestones',
      'AlexNet level, after Hernandez & Brown 2020: 15.68 months, 13.22 to 19.28, n 6.',
    ],
    ['halvings fit lm-perplexity', 'The scaling law of Ho et al. 2024 as published: 8.68 months, objective 0.0518129.'],
    [
      'halvings fit lm-perplexity solver=converged',
      'The minimum of the same objective: 6.08 months, objective 0.0507223.',
    ],
    [
      'halvings fit imagenet interval=fieller',
      'ImageNet, after Erdil & Besiroglu 2022: 9.06 months, 6.95 to 11.93, n 102.',
    ],
    [
      'halvings fit training-runs',
      'Training compute of notable models doubles every 5.51 months, 4.53x a year, n 516.',
    ],
    ['halvings fit inference-prices', 'The price of MMLU 43.9 %: 3.37 months, 11.8x a year, n 9.'],
    ['halvings fit microprocessors', 'Transistors double every 23.94 months, n 99.'],
    ['halvings fit "study=imagenet&level=0.9" --format json --out fit.json', 'The API’s JSON of that view.'],
    ['halvings fit runs.csv from=2015-01-01 --series benchmark', 'Your own table, one of its columns as series.'],
    [
      'curl -s https://example.org/runs.csv | halvings fit - --unit flop',
      'A table from a pipe, with the unit of its costs.',
    ],
  ],
}
