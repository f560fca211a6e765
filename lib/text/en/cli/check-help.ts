import type { CommandHelp } from './command-help'

export const checkHelp: CommandHelp = {
  summary: 'A claim in plain words, held against the data: “halves every 8 months since 2014”.',
  about: [
    'The claim is English or Chinese, in quotation marks. Without a target it is held against the view that its words are about. Its years narrow the view.',
    'The code is 0 where the interval holds the claim; 3 where the data contradict it, or carry no rate or interval to hold it against.',
  ],
  options: {},
  examples: [
    ['halvings check "halves every 8 months since 2014" imagenet', 'Against a study.'],
    ['halvings check "10x cheaper per year"', 'Against the prices of inference, which its words are about.'],
    ['halvings check "算力需求每8个月减半" --format json', 'For a program.'],
    ['halvings check "4x a year" runs.csv --unit flop', 'Against your own table.'],
  ],
}
