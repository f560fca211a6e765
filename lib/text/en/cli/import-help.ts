import type { CommandHelp } from './command-help'

export const importHelp: CommandHelp = {
  summary: 'What is read of your own table: which column was taken for what, and what keeps rows out.',
  about: [
    'Shows the guesses, the questions that are open with the option that answers each, and the cells that can’t be used with line, column, value and remedy. As csv the rows that can’t be used, with their reasons.',
    'The code is 0 where the table gives a number; 3 where a question is open or no row can be used.',
  ],
  options: {},
  examples: [
    ['halvings import runs.csv', 'What was taken for what.'],
    [
      'halvings import runs.csv --unit petaflops-day',
      'The same, with the unit put right; then the other commands take it so.',
    ],
    ['halvings import runs.xlsx --part "2024" --format csv --out left.csv', 'The rows of a sheet that can’t be used.'],
    ['halvings import runs.csv --format json', 'For a program.'],
  ],
}
