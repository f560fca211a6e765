/** The scaling law's two solvers beside each other: whoever reads the number of one reads the other's. */
import type { OtherSolver } from '@/lib/result/result'
import { intervalEnds } from '../../answer/interval-ends'
import { formatConfidence, formatFixed, formatMonths, formatPercent } from '../format'
import { aboutRange } from './about-range'

const NBSP = '\u00a0'

/** Where a solver stops, as a phrase of place. */
const PLACES: Readonly<Record<string, string>> = {
  'as-published': 'where the published procedure stops',
  converged: 'at the minimum of the same objective',
}

const placeOf = (id: string): string => PLACES[id] ?? id

/** Null without an interval. */
function endsOf(other: OtherSolver): string | null {
  const { low, high } = intervalEnds(other, 'en')
  return low === null ? null : aboutRange(low, high)
}

/** "at the minimum of the same objective 6.08 months, about 3.1 to 30". */
export function otherSolverPart(other: OtherSolver): string {
  const ends = endsOf(other)
  return `${placeOf(other.id)} ${formatMonths(other.halvingTime.months)}${NBSP}months${ends === null ? '' : `, ${ends}`}`
}

/** " (at the minimum of the same objective about 94 %)"; '' where no draws were made for it. */
export function otherConfidence(law: string, { id, laws }: OtherSolver): string {
  const found = laws.find((one) => one.id === law)
  return found ? ` (${placeOf(id)} ${formatConfidence(found.pFaster)})` : ''
}

/** The caution of the same, with the reason why they differ. */
export function solversDiffer(other: OtherSolver): string {
  const ends = endsOf(other)
  const interval =
    ends === null ? 'its interval is made when it is chosen' : `${formatPercent(other.level)} interval ${ends}`
  return `The other solver (${other.id}) ends at ${formatMonths(other.halvingTime.months)} months (${interval}), objective ${formatFixed(other.objective, 10)}: the published fit stops before the minimum of its own objective.`
}
