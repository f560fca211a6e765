/** What a number hangs on beside its rows: the level asked about, and the choices of whoever asks. */
import { halvingTime, type HalvingTime } from '@/lib/fits/rates/halving-time'
import { type ThresholdStep, thresholdSteps } from '@/lib/fits/questions/threshold-steps'
import type { SpecificationShares } from '../analyses/specification-shares'
import type { FittedView } from '../fit-view'
import type { FigureFit } from '../result'

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

/** Share of the time that a level must decide before it bites: every answer moves a little with each. */
const BITES = 0.2
/** Share of the specifications that must agree in sign before nothing bites. */
const MOST_AGREE = 0.8

/** Of a fit's fragility what bites: neighbouring levels with another answer, choices that seldom agree. */
export function bitingOf(
  { steps, specifications }: Fragility,
  { halvingTime: own }: Pick<FigureFit, 'halvingTime'>,
): Fragility {
  const moved = (step: StepAnswer | null): StepAnswer | null =>
    step && (step.direction !== own.direction || Math.abs(step.months / own.months - 1) > BITES) ? step : null
  const found = steps && { lower: moved(steps.lower), higher: moved(steps.higher) }
  return {
    steps: found && (found.lower || found.higher) ? found : null,
    specifications:
      specifications && specifications.sameSign < MOST_AGREE * specifications.results ? specifications : null,
  }
}
