/** What a number hangs on, in one line below it. */
import type { Fragility as Choices, StepAnswer } from '@/lib/result/evidence/fragility'
import type { Bend } from '@/lib/result/evidence/bend'
import type { HalvingTime } from '@/lib/fits/rates/halving-time'
import { formatFixed, formatInteger, formatMonthsShort, formatPercent, formatPerformance } from '../format'
import { bendShort } from './linearity'

/** What is known of a fit; null where it does not bite. */
export interface Fragility extends Choices {
  readonly bend: Bend | null
  /** Lag-1 correlation of residuals beyond what independent points show. */
  readonly leaning: number | null
  /** The point without which the time changes most, and months then. */
  readonly influential: { readonly name: string; readonly months: number } | null
  readonly direction: HalvingTime['direction']
  readonly performanceUnit: string | null
  /** Name of a law that the fit is held against: "Moore, 18 months"; null of others. */
  readonly lawLabel: (id: string) => string | null
}

/** Parts of the line, each a clause; none where nothing bites. */
export function fragilityParts({ bend, leaning, influential, ...choices }: Fragility): readonly string[] {
  return [
    ...(bend ? [bendShort(bend)] : []),
    ...(leaning !== null && !bend?.leaning
      ? [`neighbouring points lean on one another, with a lag-1 correlation of ${formatFixed(leaning, 2)}`]
      : []),
    ...(influential
      ? [`without “${influential.name}” it is ${formatMonthsShort(Math.abs(influential.months))} months`]
      : []),
    ...stepParts(choices),
    ...specificationParts(choices),
  ]
}

type Asked = Omit<Fragility, 'bend' | 'leaning' | 'influential'>

function stepParts({ steps, direction, performanceUnit: unit }: Asked): readonly string[] {
  const turned = (step: StepAnswer): string =>
    step.direction === direction ? '' : step.direction === 'doubling' ? ', doubling' : ', halving'
  const told = [steps?.lower, steps?.higher].flatMap((step) =>
    step && unit !== null
      ? [`at ${formatPerformance(step.threshold, unit)} ${formatMonthsShort(step.months)} months${turned(step)}`]
      : [],
  )
  return told.length === 0 ? [] : [told.join(' and ')]
}

function specificationParts({ specifications, lawLabel }: Asked): readonly string[] {
  if (!specifications) return []
  const { results, sameSign, laws } = specifications
  const [law] = laws
  const share = (count: number): string => formatPercent(count / results, 0)
  const label = law && lawLabel(law.id)
  const beating = law && label ? `, ${share(law.faster)} are faster than the law (${label})` : ''
  return [`of ${formatInteger(results)} specifications ${share(sameSign)} have its sign${beating}`]
}

export const fragilityLead = 'What it hangs on:'
export const fragilityCounting = 'counting how many specifications agree'
export const toTheSpecifications = 'All specifications'
