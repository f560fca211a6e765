/** What limits the decomposition of progress, as sentences; one for each note of `decompositionOf`. */
import type { Rate } from '@/lib/fits/questions/decomposition'
import { ALGORITHMS_DOMAIN, type DecompositionNote, type DecompositionView } from '@/lib/result/analyses/decompose-view'
import { power } from '@/lib/stats/elementary/power'
import { formatFixed, formatInteger, formatMonthsShort, formatMonthYear, formatNumber } from '../format'

const SERIES = {
  compute: 'Training compute',
  spending: 'Spending on training',
  hardware: 'Hardware performance per dollar',
} as const

/** The sentence of a note. */
export function decompositionNote(note: DecompositionNote): string {
  switch (note.code) {
    case 'algorithms-whole-sample':
      return `The rate of algorithms is of the scaling law’s whole sample, ${formatMonthYear(note.from)} to ${formatMonthYear(note.to)}, whatever the window: cutting the sample would change the law’s reference point.`
    case 'few-with-spending':
      return `Spending is known for ${formatInteger(note.withSpending)} runs, compute for ${formatInteger(note.withCompute)}. The remainder compares a slope of the ones with a slope of the others, so it holds the difference of the two samples too; below it stands the slope of compute per dollar in the runs that have both.`
    case 'dollars-differ':
      return 'Spending is in dollars of 2023, launch prices of hardware in dollars of their day: inflation of two to three per cent a year, about 0.03 to 0.04 doublings a year, lies between the two.'
    case 'remainder-holds-more':
      return 'Compute per dollar is what is left of compute after spending. It holds more than the price of chips: formats of lower precision, tensor units, better use of the hardware, prices below list, and every error of the other two terms.'
    case 'ends-early':
      return `${SERIES[note.series]} ends in ${formatMonthYear(note.to)}, before the window does.`
  }
}

export const labels = {
  question: 'Where does progress come from?',
  picture: 'Doublings a year of effective compute, divided into spending, compute per dollar and algorithms',
  table: 'Rates of the terms',
  term: 'Term',
  rate: 'Doublings a year',
  factor: 'Factor a year',
  rows: 'n',
  spending: 'Spending on training',
  computePerDollar: 'Compute per dollar, the remainder',
  hardware: 'hardware on sale, FLOP/s per dollar',
  discrepancy: 'discrepancy: remainder less hardware',
  sameRuns: 'compute per dollar of the runs that have both',
  physical: 'Physical compute',
  algorithms: 'Algorithms, language models',
  effective: 'Effective compute',
  pending: 'pending',
  notes: 'What this does and doesn’t add up',
  methods: 'How it is computed',
} as const

/** A part of the bar: its share of the doublings and its name, "43 %" and "spending". */
export const pieceName = { spending: 'spending', dollar: 'compute per dollar', algorithms: 'algorithms' } as const

/** "0.72 to 3.25". */
export const rateEnds = ([low, high]: readonly [number, number]): string =>
  `${formatFixed(low, 2)} to ${formatFixed(high, 2)}`

/** Doublings a year as a factor a year, "2.3×". */
export const rateFactorText = ({ rate }: Rate): string => `${formatNumber(power(2, rate))}×`

/** The decomposition in one sentence; the discrepancy is part of it. */
export function decompositionFinding(view: DecompositionView): string {
  const {
    window,
    runs,
    domain,
    effective,
    physical,
    algorithms,
    spending,
    computePerDollar,
    hardwarePerDollar,
    discrepancy,
    sameRuns,
  } = view
  const kind = domain === null ? '' : `${domain.toLowerCase()} `
  const models = runs === 'notable' ? `notable ${kind}models` : `the largest ${kind}runs of their day`
  const per = (one: Rate) => formatFixed(one.rate, 2)
  return `From ${formatMonthYear(window.from)} to ${formatMonthYear(window.to)} the effective compute of ${models} doubled every ${formatMonthsShort(12 / effective.rate)} months: ${per(physical)} doublings a year of physical compute, ${per(algorithms)} of better algorithms${domain === ALGORITHMS_DOMAIN ? '' : ', at the rate of language models'}. Spending grew by ${per(spending)} doublings a year; the remaining ${per(computePerDollar)} doublings a year of physical compute are compute per dollar, while the hardware on sale improved by ${per(hardwarePerDollar)}${sameRuns ? ` and the runs with both numbers by ${per(sameRuns)}` : ''}: ${per(discrepancy)} doublings a year of the remainder are not explained by the hardware.`
}
