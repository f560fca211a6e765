/** What limits the decomposition of progress, as sentences; one for each note of `decompositionOf`. */
import type { DecompositionNote } from '@/lib/view-state/decompose-view'
import { formatMonthYear } from './format'

const SERIES = {
  compute: 'Training compute',
  spending: 'Spending on training',
  hardware: 'Hardware performance per dollar',
} as const

export function decompositionNote(note: DecompositionNote): string {
  switch (note.code) {
    case 'algorithms-whole-sample':
      return `The rate of algorithms is of the scaling law’s whole sample, ${formatMonthYear(note.from)} to ${formatMonthYear(note.to)}, whatever the window: cutting the sample would change the law’s reference point.`
    case 'few-with-spending':
      return `Spending is known for ${note.withSpending} runs, compute for ${note.withCompute}. The remainder compares a slope of the ones with a slope of the others; beside it stands the slope of compute per dollar in the runs that have both.`
    case 'dollars-differ':
      return 'Spending is in dollars of 2023, launch prices of hardware in dollars of their day: inflation of two to three per cent a year, about 0.03 to 0.04 doublings a year, lies between the two.'
    case 'remainder-holds-more':
      return 'Compute per dollar is what is left of compute after spending. It holds more than the price of chips: formats of lower precision, tensor units, better use of the hardware, prices below list, and every error of the other two terms.'
    case 'ends-early':
      return `${SERIES[note.series]} ends in ${formatMonthYear(note.to)}, before the window does.`
  }
}
