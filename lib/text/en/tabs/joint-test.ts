/** The words of the joint test, under the specification curve: whether all choices together are more than chance. */
import type { JointTest } from '@/lib/fits/questions/specification-curve/joint-test'
import { formatInteger, formatPercent, formatProbability } from '../format'
import { NBSP, slopeText } from './halving-time-text'

export const jointWords = {
  question: 'Could the whole curve be chance?',
  what: 'Shuffles of the dates',
}

const MOST_P = 0.05

/** The three statistics with their chances, and the verdict that they allow together. */
export function jointFinding({ observed, valid, shuffles, p }: JointTest): string {
  const chance = (value: number) => `p${NBSP}${formatProbability(value)}`
  const few = [p.median, p.oneSign, p.clear].filter((value) => value <= MOST_P).length
  const verdict =
    few === 3
      ? 'No: shuffled dates seldom make such a curve.'
      : few === 0
        ? 'Yes: shuffled dates make such curves as well.'
        : 'Partly: shuffled dates make curves that are as far out in one way and not in another.'
  const lost = valid < shuffles ? `, of which ${formatInteger(valid)} gave a curve` : ''
  return `${verdict} The middle specification ${slopeText(observed.median, null)} (${chance(p.median)}), ${formatPercent(observed.oneSign)} have one sign (${chance(p.oneSign)}), and ${formatPercent(observed.clear)} have that sign with the whole interval (${chance(p.clear)}). Each p is the share of ${formatInteger(shuffles)} seeded shuffles${lost} whose curve is at least as far out either way: the dates are dealt out anew and each model keeps its costs and performance. ${formatInteger(observed.results)} specifications take part: every cost, method and outlier rule of the curve, records by their counts, other lines where their interval has a formula (so not those of Huber and of the quantile).`
}
