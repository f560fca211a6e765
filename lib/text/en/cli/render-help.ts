import type { CommandHelp } from './command-help'

export const renderHelp: CommandHelp = {
  summary: 'The picture of a view, as PNG, SVG or PDF.',
  about: [
    'The same bytes as the server’s: title, chart, source and link, and the view’s address inside, so that the file opens its view again, here and on the page.',
  ],
  options: {
    size: 'screen (width x height pixels), column (89 mm), two-columns (183 mm), slide, square, card, or millimetres as 89mm or 89x60mm.',
    pt: 'Type of ticks and labels, 6.5 to 24 points.',
    width: 'Pixels of a screen, 320 to 2400.',
    height: 'Pixels of a screen, 320 to 2400.',
    scale: 'Dots a pixel of a PNG, 1 to 4.',
    ground: 'paper, white or transparent.',
    title: 'no leaves out the words above.',
    caption: 'no leaves out the words below.',
  },
  examples: [
    ['halvings render imagenet --out chart.png', 'The picture of a screen.'],
    ['halvings render imagenet --size column --out chart.pdf', 'One column of a journal, 89 mm, fonts inside.'],
    ['halvings render "study=imagenet&theme=dark" --width 1600 --height 900 --out .', 'Under a name of its own.'],
    ['halvings render runs.csv --unit flop --format svg > chart.svg', 'Your own table.'],
    ['halvings render chart.png level=0.9 --out again.svg', 'The view that a figure remembers, changed.'],
  ],
}
