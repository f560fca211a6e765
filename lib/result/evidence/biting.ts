/** What of a number's fragility should stop a reader: read off a figure, without its rows. */
import type { FigureFit } from '../result'
import type { Fragility, StepAnswer } from './fragility'

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
