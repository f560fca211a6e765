/** A claim held against the answer of a view: inside its interval, or outside and on which side. */
import type { SpecificationResult } from '@/lib/fits/questions/specification-curve/specification-curve'
import type { FigureFit, LawComparison } from '@/lib/result/result'
import { standingOf } from '@/lib/result/evidence/standing'
import type { StudyContext } from '@/lib/view/study-context'
import type { View } from '@/lib/view/view'
import { changeView } from '@/lib/view/view-codec'
import type { Claim } from './claim'

/**
 * `inside`: the interval holds it. `too-fast`, `too-slow`: it lies beyond the end on that side. `against`: the interval leaves
 * progress only, and the claim is of the opposite. `no-rate`, `no-interval`: the view has nothing to hold it against.
 */
export type ClaimVerdict = 'inside' | 'too-fast' | 'too-slow' | 'against' | 'no-rate' | 'no-interval'

/** What comes of holding a claim against a view. */
export interface JudgedClaim {
  readonly verdict: ClaimVerdict
  /** The claim as the view measures: doublings of its cost a year. */
  readonly slope: number
  /** Ratio of the view's own speed to the claim's; null without a rate. */
  readonly ratio: number | null
  /** One-sided confidence that the view's trend is faster than the claim; null where none is claimed. */
  readonly faster: number | null
}

/** Which way the view's cost goes when things get better: -1 down, +1 up. */
type Progress = -1 | 1

/** A claim that leaves its direction open, or that is a law's, is of progress, whichever way that goes here. */
function claimedSlope({ rate, direction, law }: Claim, progress: Progress): number {
  if (direction === null || law !== null) return progress * rate
  return direction === 'falls' ? -rate : rate
}

/** The view with the claim's years, and its rate as the law that is drawn and compared with. */
export function viewWithClaim(view: View, { months, from, to }: Claim, context: StudyContext): View {
  return changeView(
    view,
    {
      law: [String(Number(months.toFixed(4)))],
      ...(from === null ? {} : { from: `${from}-01-01` }),
      ...(to === null ? {} : { to: `${to}-12-31` }),
    },
    context,
  )
}

/**
 * @param fit of `viewWithClaim`; null where it has none
 * @param law its comparison with the claim's months
 */
export function judgeClaim(
  claim: Claim,
  fit: FigureFit | null,
  law: LawComparison | null,
  progress: Progress,
): JudgedClaim {
  const slope = claimedSlope(claim, progress)
  const standing = fit && standingOf(fit)
  if (fit === null || standing === 'no-rate') return { verdict: 'no-rate', slope, ratio: null, faster: null }
  const ratio = fit.slope / slope
  // A law is of progress; of the opposite there is no confidence to be had from it.
  const faster = slope * progress > 0 ? (law?.pFaster ?? null) : null
  if (fit.slopeInterval === null) return { verdict: 'no-interval', slope, ratio, faster }
  return { verdict: placeIn(fit.slopeInterval, slope, progress), slope, ratio, faster }
}

type Ends = readonly [number | null, number | null]

function placeIn([low, high]: Ends, slope: number, progress: Progress): 'inside' | 'too-fast' | 'too-slow' | 'against' {
  const below = low !== null && slope < low
  const above = high !== null && slope > high
  if (!below && !above) return 'inside'
  // Which way is fast hangs on which way is progress.
  if (above === (progress === 1)) return 'too-fast'
  return slope * progress < 0 ? 'against' : 'too-slow'
}

/** How many specifications a claim agrees with, and by which choices. */
export interface HoldingChoices {
  /** Of those with an interval: how many hold the claim, how many are wholly faster, wholly slower. */
  readonly holds: number
  readonly faster: number
  readonly slower: number
  /** For each value of each choice, how many of its specifications hold the claim. */
  readonly choices: readonly {
    readonly choice: 'method' | 'cost' | 'estimator' | 'select' | 'window'
    readonly value: string
    readonly holds: number
    readonly of: number
  }[]
}

/** With which choices a claim would hold, by the specification curve of its view. */
export function holdingChoices(
  results: readonly SpecificationResult[],
  slope: number,
  progress: Progress,
): HoldingChoices {
  const placed = results.flatMap(({ specification, interval }) =>
    interval === null ? [] : [{ specification, place: placeIn(interval, slope, progress) }],
  )
  const count = (test: (place: (typeof placed)[number]['place']) => boolean) =>
    placed.filter(({ place }) => test(place)).length
  const choices = (['method', 'cost', 'estimator', 'select', 'window'] as const).flatMap((choice) => {
    const valueOf = ({ specification }: (typeof placed)[number]) =>
      choice === 'window' ? specification.window.id : specification[choice]
    return [...new Set(placed.map(valueOf))].map((value) => {
      const own = placed.filter((one) => valueOf(one) === value)
      return { choice, value, holds: own.filter(({ place }) => place === 'inside').length, of: own.length }
    })
  })
  return {
    holds: count((place) => place === 'inside'),
    faster: count((place) => place === 'too-slow' || place === 'against'),
    slower: count((place) => place === 'too-fast'),
    choices,
  }
}
