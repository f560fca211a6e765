/** What a number hangs on beside its rows: the level asked about, and the choices of whoever asks. */
import { halvingTime, type HalvingTime } from '@/lib/fits/rates/halving-time'
import { type ThresholdStep, thresholdSteps } from '@/lib/fits/questions/threshold-steps'
import type { SpecificationShares } from '../analyses/specification-shares'
import type { FittedView } from '../fit-view'

/** The answer at a neighbouring level. */
export interface StepAnswer extends Pick<ThresholdStep, 'threshold' | 'n'> {
  readonly direction: HalvingTime['direction']
  readonly months: number
}

/** Null as a whole where there is no fit. */
export interface Fragility {
  /** The nearest levels that choose other rows; null where the view has no level to choose by. */
  readonly steps: { readonly lower: StepAnswer | null; readonly higher: StepAnswer | null } | null
  /** How many of all specifications agree; null where they were not counted (yet). */
  readonly specifications: SpecificationShares | null
}

/** What is known without counting: `withSpecifications` adds the counts. */
export function fragilityOf({ method, population, options }: FittedView): Fragility {
  const steps = method.usesSelection ? thresholdSteps(population.observations, options) : null
  return { steps: steps && { lower: answerAt(steps.lower), higher: answerAt(steps.higher) }, specifications: null }
}

function answerAt(step: ThresholdStep | null): StepAnswer | null {
  const time = step && halvingTime(step.slope, null)
  if (!step || !time?.ok) return null
  return { threshold: step.threshold, n: step.n, direction: time.value.direction, months: time.value.months }
}
