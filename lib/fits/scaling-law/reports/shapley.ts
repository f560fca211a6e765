/**
 * What lowered the loss between two models: more parameters, more tokens, or progress in the use of either (METHODS,
 * appendix A). The difference of the predicted losses is shared by Shapley's rule: each factor's effect on L itself,
 * averaged over the 24 orders in which the four can be changed. WikiText-103.
 *
 * Sources: L. S. Shapley, "A value for n-person games", 1953; Ho et al. 2024, section 3, and section3.ipynb, cells 43, 44.
 */
import type { Inputs } from '../evaluation'
import { type FittedLaw, sumOf } from '../loss'

/** One of the models compared. */
export interface ComparedModel {
  readonly parameters: number
  readonly tokens: number
  readonly year: number
}

/** What each factor adds to the fall of the loss from one model to another. */
export interface ShapleySplit {
  /** Predicted losses, nats a token. */
  readonly from: number
  readonly to: number
  /** 1 - perplexity after / perplexity before, predicted; negative where it rises. */
  readonly perplexityReduction: number
  /** Nats that each factor took off the loss; they add up to `from - to`. */
  readonly nats: Readonly<Record<ShapleyFactor, number>>
  /** The same as shares of `from - to`, which may be negative or above one; null where the losses are equal. */
  readonly shares: Readonly<Record<ShapleyFactor, number>> | null
}

/** What can change between two models. */
export type ShapleyFactor = 'parameters' | 'data' | 'parameterEfficiency' | 'dataEfficiency'

const factors: readonly ShapleyFactor[] = ['parameters', 'data', 'parameterEfficiency', 'dataEfficiency']

/** The authors' dates of this comparison: years of 365.242199 days since 1970. */
export function comparisonYear(isoDate: string): number {
  return 1970 + Date.parse(`${isoDate.slice(0, 10)}T00:00:00Z`) / 86_400_000 / 365.242199
}

/** @param law fitted; its first exponent reads parameters and year, its second tokens and year */
export function shapleySplit(law: FittedLaw, from: ComparedModel, to: ComparedModel): ShapleySplit {
  const lossWith = (changed: ReadonlySet<ShapleyFactor>): number => {
    const inputs = (year: number): Inputs => ({
      parameters: (changed.has('parameters') ? to : from).parameters,
      tokens: (changed.has('data') ? to : from).tokens,
      year,
      offset: null,
      transformer: true,
      vocabulary: null,
      epochs: null,
    })
    const first = inputs((changed.has('parameterEfficiency') ? to : from).year)
    const second = inputs((changed.has('dataEfficiency') ? to : from).year)
    return sumOf(law, 'linear', first) + (Math.exp(sumOf(law, 'first', first)) + Math.exp(sumOf(law, 'second', second)))
  }
  const nats: Record<ShapleyFactor, number> = eachFactor((factor) => {
    const others = factors.filter((other) => other !== factor)
    return subsetsOf(others).reduce((sum, before) => {
      const effect = lossWith(new Set(before)) - lossWith(new Set([...before, factor]))
      return sum + shareOfOrders(before.length) * effect
    }, 0)
  })
  const [start, end] = [lossWith(new Set()), lossWith(new Set(factors))]
  return {
    from: start,
    to: end,
    perplexityReduction: 1 - Math.exp(end - start),
    nats,
    shares: start === end ? null : eachFactor((factor) => nats[factor] / (start - end)),
  }
}

const eachFactor = (value: (factor: ShapleyFactor) => number): Record<ShapleyFactor, number> => ({
  parameters: value('parameters'),
  data: value('data'),
  parameterEfficiency: value('parameterEfficiency'),
  dataEfficiency: value('dataEfficiency'),
})

/** The share of the 24 orders in which a factor comes right after a given set of others: `k! (3 - k)! / 4!`. */
const shareOfOrders = (others: number): number => (others === 0 || others === 3 ? 6 : 2) / 24

function subsetsOf(items: readonly ShapleyFactor[]): readonly (readonly ShapleyFactor[])[] {
  return items.reduce<readonly (readonly ShapleyFactor[])[]>(
    (subsets, item) => [...subsets, ...subsets.map((subset) => [...subset, item])],
    [[]],
  )
}
