/**
 * What the differences between the views of a comparison are drawn from: for each pair whose rows can be drawn again, the
 * two speeds of every resample of the models that either has (METHODS 11, "Two views compared").
 */
import { takesRecords } from '@/lib/fits/intervals/interval-kind'
import type { IntervalId } from '@/lib/fits/intervals/registry'
import { effectiveUnits, shareBeyond } from '@/lib/fits/resampling/expanded-percentile'
import { pairedBootstrapSteps, type SampleAsked } from '@/lib/fits/resampling/paired-bootstrap'
import { type SharedUnit, sharedUnits } from '@/lib/fits/resampling/shared-units'
import { intervalQuestion } from '@/lib/result/evidence/interval-of-view'
import { type AnsweredView, progressOf } from './compared-view'
import { unitLabels } from './unit-labels'

/** Draws of a pair; fewer where a refit takes milliseconds. */
const DRAWS = 2000
const COSTLY_DRAWS = 400
/** The draws are the comparison's own, whatever seeds its views have: equal views give equal differences. */
const SEED = 1
/** Fewer models or groups of a view, counted as if of equal size, have too few different resamples. */
const FEWEST_UNITS = 10
/** Errors that go from row to row in time are not those of models: drawing models again would tear them apart. */
const BY_TIME: readonly IntervalId[] = ['ar1', 'hac']

/** Places of two views, the first before the second. */
export type PairPlaces = readonly [first: number, second: number]

/** The draws of one pair, as plain data that can be kept. */
export interface PairDraws {
  readonly pair: PairPlaces
  /** Second speed less the first in each draw, factors of two a year. */
  readonly differences: readonly number[]
  readonly draws: number
  readonly failed: number
  /** Models or groups drawn, how many of them both have, and how many of equal size they count as. */
  readonly units: number
  readonly shared: number
  readonly effective: number
}

/** Why the rows of a view, or of a pair, are not drawn again. */
export type NotDrawn = 'no-rate' | 'records' | 'leans-in-time' | 'too-few-units'

/** All pairs of so many views, in the order in which they are told. */
export const pairsOf = (count: number): readonly PairPlaces[] =>
  Array.from({ length: count }, (_, second) =>
    Array.from({ length: second }, (_, first): PairPlaces => [first, second]),
  ).flat()

/** The units of a pair, or why they are not drawn. */
export function unitsOfPair(
  first: AnsweredView,
  second: AnsweredView,
  level: number,
): { readonly units: readonly SharedUnit[]; readonly effective: number } | NotDrawn {
  const refused = notDrawn(first) ?? notDrawn(second)
  if (refused) return refused
  const units = sharedUnits(labelsOf(first), labelsOf(second))
  const sizesIn = (sizeOf: (unit: SharedUnit) => number) => effectiveUnits(units.map(sizeOf))
  const effective = sizesIn((unit) => unit.first.length + unit.second.length)
  const least = Math.min(
    effective,
    sizesIn((unit) => unit.first.length),
    sizesIn((unit) => unit.second.length),
  )
  const reachable = drawsOf(first, second) * shareBeyond(level, effective) >= 2
  return least < FEWEST_UNITS || !reachable ? 'too-few-units' : { units, effective }
}

/** @returns why the rows of the view say nothing when they are drawn again; null where they do */
function notDrawn({ answer, ...question }: AnsweredView): NotDrawn | null {
  if (answer === null) return 'no-rate'
  if (takesRecords(intervalQuestion(question.view, question.study))) return 'records'
  return BY_TIME.includes(answer.own.kind) ? 'leans-in-time' : null
}

const drawsOf = (...views: readonly AnsweredView[]): number =>
  views.some(({ method }) => method.costly) ? COSTLY_DRAWS : DRAWS

/** Rows that are fitted; those that are not would be drawn in vain. */
const sampleOf = ({ method, options, answer }: AnsweredView): SampleAsked => ({
  population: answer?.fit.points.map(({ observation }) => observation) ?? [],
  method,
  options,
})

const labelsOf = (answered: AnsweredView) =>
  sampleOf(answered).population.map((row) => unitLabels(answered.view, answered.study, row))

/** Refits that the draws of all pairs take, times their rows, and how many of those are of a costly method. */
export function pairsCost(
  views: readonly AnsweredView[],
  level: number,
): { readonly cheap: number; readonly costly: number } {
  let [cheap, costly] = [0, 0]
  for (const [one, other] of pairsOf(views.length)) {
    const [first, second] = [views[one], views[other]]
    if (!first || !second || typeof unitsOfPair(first, second, level) === 'string') continue
    for (const view of [first, second]) {
      const rowDraws = drawsOf(first, second) * sampleOf(view).population.length
      if (view.method.costly) costly += rowDraws
      else cheap += rowDraws
    }
  }
  return { cheap, costly }
}

/**
 * Draws every pair that can be drawn, in steps, for a thread that can be stopped.
 * @param level of the comparison, which the reach of the draws must serve
 * @yields the share of all pairs that is done
 */
export function* pairDrawSteps(views: readonly AnsweredView[], level: number): Generator<number, readonly PairDraws[]> {
  const found: PairDraws[] = []
  const pairs = pairsOf(views.length)
  for (const [place, pair] of pairs.entries()) {
    const [first, second] = [views[pair[0]], views[pair[1]]]
    if (!first || !second) continue
    const asked = unitsOfPair(first, second, level)
    if (typeof asked === 'string') continue
    const { units, effective } = asked
    const draws = drawsOf(first, second)
    const steps = pairedBootstrapSteps(sampleOf(first), sampleOf(second), units, { draws, seed: SEED })
    let step = steps.next()
    for (; !step.done; step = steps.next()) yield (place + step.value / draws) / pairs.length
    const { slopes, failed } = step.value
    const differences = slopes.map(([one, other]) => progressOf(second) * other - progressOf(first) * one)
    const shared = units.filter((unit) => unit.first.length > 0 && unit.second.length > 0).length
    found.push({ pair, differences, draws, failed, units: units.length, shared, effective })
  }
  return found
}
