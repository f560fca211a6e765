/**
 * By how much one view is faster than another, with an interval (METHODS 11). Where the rows of both can be drawn again, by
 * the paired bootstrap of the models that either has. Where one cannot (records, series whose rows lean on their neighbours,
 * few models), from the two intervals, each at the level that leaves them half the error: by Boole's inequality that covers
 * whatever the two share, so it is wide and never too narrow.
 */
import { expandedPercentile } from '@/lib/fits/resampling/expanded-percentile'
import { pFasterFromDraws } from '@/lib/fits/resampling/draws-summary'
import { finiteOrNull } from '../finite-or-null'
import { type AnsweredView, speedEnds } from './compared-view'
import { type NotDrawn, type PairDraws, type PairPlaces, pairsOf, unitsOfPair } from './pair-draws'

/** How the interval of a difference was found, or why there is none. */
export type DifferenceInterval =
  | {
      readonly by: 'models'
      readonly units: number
      readonly shared: number
      readonly draws: number
      readonly failed: number
      /** One-sided confidence that the second is faster, `(k + 1/2)/(B + 1)`. */
      readonly faster: number
    }
  | { readonly by: 'both-intervals'; readonly because: Exclude<NotDrawn, 'no-rate'> }
  | { readonly by: 'none'; readonly because: 'no-interval' | 'pending' | 'same' }

/** Second against first. */
export interface Difference {
  readonly pair: PairPlaces
  /** Speed of the second less that of the first, factors of two a year, positive where the second gets better faster. */
  readonly value: number
  /** Ends at `level`; null where nothing bounds that side, or where there is no interval. */
  readonly low: number | null
  readonly high: number | null
  readonly level: number
  readonly interval: DifferenceInterval
}

/**
 * @param draws of `pairDrawSteps` for the same views; null while they are not there
 * @returns a difference for each pair in which both have a rate
 */
export function differencesOf(
  views: readonly AnsweredView[],
  level: number,
  draws: readonly PairDraws[] | null,
): readonly Difference[] {
  return pairsOf(views.length).flatMap((pair) => {
    const [first, second] = [views[pair[0]], views[pair[1]]]
    if (!first?.answer || !second?.answer) return []
    const value = second.answer.speed - first.answer.speed
    const none = (because: 'no-interval' | 'pending' | 'same'): Difference => ({
      ...{ pair, value, low: null, high: null, level },
      interval: { by: 'none', because },
    })
    const asked = unitsOfPair(first, second, level)
    if (asked === 'no-rate') return []
    if (typeof asked === 'string') {
      const ends = endsOfBoth(first, second, level)
      if (ends === null) return [none('no-interval')]
      return [{ pair, value, ...ends, level, interval: { by: 'both-intervals', because: asked } }]
    }
    if (draws === null) return [none('pending')]
    const own = draws.find((one) => one.pair[0] === pair[0] && one.pair[1] === pair[1])
    if (!own) return [none('no-interval')]
    // The same rows and the same question: every draw says that there is no difference, and there is none to be sure of.
    if (own.differences.every((one) => one === 0)) return [none('same')]
    return [ofDraws(own, value, level) ?? none('no-interval')]
  })
}

function ofDraws(
  { pair, differences, effective, units, shared, draws, failed }: PairDraws,
  value: number,
  level: number,
) {
  const ends = expandedPercentile(differences, level, effective)
  if (ends === null) return null
  const faster = pFasterFromDraws(differences, { slope: 0, slopeSe: 0 }, 1)
  const interval = { by: 'models', units, shared, draws, failed, faster } as const
  return { pair, value, low: ends[0], high: ends[1], level, interval }
}

/** Boole: two intervals that miss in at most half the error each hold together no less often than `level`. */
function endsOfBoth(first: AnsweredView, second: AnsweredView, level: number) {
  const each = (1 + level) / 2
  const [one, other] = [speedEnds(first, each), speedEnds(second, each)]
  return one && other && { low: finiteOrNull(other[0] - one[1]), high: finiteOrNull(other[1] - one[0]) }
}
