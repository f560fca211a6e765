import { monthEnds } from '../month-ends'

/** The front page. */
export const overview = {
  cautions: 'What these numbers can and can’t say',
  cautionsText:
    'Each row answers its own question with its own data: a halving of training compute, of minutes on fixed hardware and of the price of a token are different quantities and do not add up. The intervals hold the scatter of the points and of the papers; they do not hold doubt about how compute was estimated, nor about which results were published at all. A row with a handful of records describes those records, and a trend that has ended says nothing about today. <link>More in Methods</link>.',
  intervalAside: (level: string) => `(${level} interval)`,
  forestTitle: 'How fast does it halve?',
  forestScale: 'Months per factor of two, logarithmic; fastest first',
  fallsByHalf: 'falls by half',
  doubles: 'doubles',
  interval: (level: string) => `${level} interval`,
  mooresLaw: 'Moore’s law',
  keys: {
    unclear: 'dotted: holds a fall and a rise, no clear trend',
    open: 'arrow: open on that side, or beyond the axis',
    outside: 'dotted ring: the line lies outside its own interval',
    bare: 'diamond: no interval',
  },
  hardwareRows: 'What the law is made of: hardware, whatever is run on it',
  defaultView: 'default view',
  study: 'Study',
  picture: 'Picture',
  months: 'Months',
  n: 'n',
  years: 'Years',
  method: 'Method',
  noFit: 'no fit',
  insteadOfMonths: {
    'no-rate': 'no rate',
    none: 'no interval, no rate',
    unclear: 'no clear trend',
    elsewhere: 'no clear trend',
  },
  unclearRows: 'No rate claimed: the points allow a fall and a rise, or are too few',
  toCoverage: 'How often intervals of this kind hold the truth',
  pending: 'pending',
  noInterval: 'none',
  perplexity: 'perplexity ',
  directions: { halving: 'halves', doubling: 'doubles' },
  ends: (low: string, high: string) => `${low} to ${high}`,
  monthEnds,
  cautionMark: '†',
  cautionNote:
    '† One number hides something here, such as a trend that bends: the mark says what, and leads to where it is shown.',
  ask: 'Ask',
  noTrend: (problem: string) => `No trend: ${problem}`,
}
