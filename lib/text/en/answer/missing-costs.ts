/** What models that reach the level without a known cost could do to the answer, in a sentence. */
import type { MissingCosts } from '@/lib/fits/questions/missing-costs'
import { formatInteger, formatMonthsShort } from '../format'
import { SLOW_MONTHS } from './slow-months'

/** "42 of the 92 models that reach it have no known cost: ..." */
export function missingCostsSentence({ models, least, greatest, undo }: MissingCosts, reaching: number): string {
  const turned =
    undo === null
      ? ''
      : ` At worst ${undo === 1 ? 'one of them alone' : `${formatInteger(undo)} of them together`}, at the least or the greatest cost of ${undo === 1 ? 'its' : 'their'} year, would turn the sign.`
  return `${formatInteger(models)} of the ${formatInteger(reaching)} models that reach it ${models === 1 ? 'has' : 'have'} no known cost. With the least known cost of its year for each, this line ${pace(least)}; with the greatest it ${pace(greatest)}.${turned}`
}

function pace(slope: number | null): string {
  if (slope === null) return 'would have too few points'
  const months = 12 / Math.abs(slope)
  const verb = slope < 0 ? 'would halve' : 'would double'
  return months > SLOW_MONTHS ? 'would hardly move' : `${verb} every ${formatMonthsShort(months)} months`
}
