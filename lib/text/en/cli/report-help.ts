import type { CommandHelp } from './command-help'

export const reportHelp: CommandHelp = {
  summary: 'The report of a view: PDF, HTML, its Typst source, its pages as a PNG, or a bundle of everything.',
  about: [
    'Answer, figure, sweep, specifications, influence, data, method and references. zip is the reproduction bundle: rows, fit, figure, report, programs, citation, licences and checksums.',
  ],
  options: {},
  examples: [
    ['halvings report imagenet --out report.pdf', 'To print.'],
    ['halvings report imagenet --out report.png', 'The pages one under the other, 192 dots an inch.'],
    ['halvings report runs.csv --unit flop --out report.html', 'Your own table.'],
    ['halvings report imagenet --format zip --out .', 'All that another needs to check it.'],
  ],
}
