import { describe, expect, it } from 'vitest'
import { tCritical } from '@/lib/stats/distributions/t-distribution'
import { drawSteps } from '@/lib/result/draws/draws'
import { drawsRequest } from '@/lib/result/draws/draws-request'
import { figureOf, lawRates, study } from '../bundled-studies.fixture'
import { contextOf } from '@/lib/view/study-context'
import { readStudyId } from '@/lib/view/study-id'
import { decodeView } from '@/lib/view/view-codec'
import { type AnsweredView, answerView } from './compared-view'
import { differencesOf } from './difference'
import { pairDrawSteps, type PairDraws, pairsOf, unitsOfPair } from './pair-draws'

function answered(query: string, draws: number | null = null): AnsweredView {
  const one = study(readStudyId(query))
  const { view, ignored } = decodeView(query, contextOf(one, lawRates))
  expect(ignored).toEqual([])
  const request = draws === null ? null : drawsRequest(view, one)
  const steps = request && drawSteps({ ...request, draws: draws ?? 0 }, one)
  let step = steps?.next()
  while (steps && step && !step.done) step = steps.next()
  return answerView({ view, study: one, draws: step?.done ? step.value : null })
}

function drawn(views: readonly AnsweredView[], level = 0.95): readonly PairDraws[] {
  const steps = pairDrawSteps(views, level)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

const MMLU = 'study=benchmarks&method=inverse'

describe('views of the same models', () => {
  const views = [answered(MMLU), answered(`${MMLU}&cost=parameters`)]
  const [one] = differencesOf(views, 0.95, drawn(views))

  it('differ by their speeds, factors of two a year', () => {
    const [compute, parameters] = [MMLU, `${MMLU}&cost=parameters`].map((query) => figureOf(query).fit?.slope ?? NaN)
    expect(one?.value).toBeCloseTo((compute ?? NaN) - (parameters ?? NaN), 10)
  })

  it('share them, and say so', () => {
    if (one?.interval.by !== 'models') throw new Error(`by ${one?.interval.by ?? 'nothing'}`)
    expect(one.interval.shared).toBeGreaterThan(10)
    expect(one.interval.units).toBeGreaterThanOrEqual(one.interval.shared)
    expect(one.low ?? NaN).toBeLessThan(one.value)
    expect(one.high ?? NaN).toBeGreaterThan(one.value)
  })

  it('turned round have the opposite difference, of the same models', () => {
    const turned = [...views].reverse()
    const [other] = differencesOf(turned, 0.95, drawn(turned))
    expect(other?.value).toBeCloseTo(-(one?.value ?? NaN), 12)
    // Other units come first, so other ones are drawn: the ends agree to their Monte Carlo error, a tenth of the width.
    const width = (one?.high ?? NaN) - (one?.low ?? NaN)
    expect(Math.abs((other?.low ?? NaN) + (one?.high ?? NaN))).toBeLessThan(width / 5)
  })

  it('do not change when a third is beside them', () => {
    const three = [...views, answered('study=imagenet')]
    expect(differencesOf(three, 0.95, drawn(three))[0]).toEqual(one)
  })

  it('wait for their draws', () => {
    expect(differencesOf(views, 0.95, null)[0]?.interval).toEqual({ by: 'none', because: 'pending' })
  })
})

describe('a view and itself', () => {
  it('have no difference, and nothing to be sure of', () => {
    const views = [answered(MMLU), answered(MMLU)]
    const [one] = differencesOf(views, 0.95, drawn(views))
    expect(one?.value).toBe(0)
    expect(one?.interval).toEqual({ by: 'none', because: 'same' })
  })
})

describe('views whose rows are not drawn again', () => {
  it('are records: the ends of both record counts at 97.5 %, as far as those are bounded', () => {
    const views = [answered('study=inference-prices'), answered('study=dawnbench')]
    expect(unitsOfPair(...(views as [AnsweredView, AnsweredView]), 0.95)).toBe('records')
    const [one] = differencesOf(views, 0.95, [])
    expect(one?.interval).toEqual({ by: 'both-intervals', because: 'records' })
    const [prices, dawnbench] = ['study=inference-prices', 'study=dawnbench'].map(
      (query) => figureOf(`${query}&level=0.975`).fit?.slopeInterval,
    )
    // Speeds are the slopes turned round, so ends change places; a side that nothing bounds stays without bound.
    const less = (one?: number | null, other?: number | null) => (one == null || other == null ? null : one - other)
    const expected = [less(prices?.[0], dawnbench?.[1]), less(prices?.[1], dawnbench?.[0])]
    expect([one?.low, one?.high]).toEqual(expected.map((end) => (end === null ? null : expect.closeTo(end, 10))))
  })

  it('are few: Student’s t of each at 97.5 %', () => {
    const query = 'study=efficiency-milestones'
    const views = [answered(query), answered(`${query}&estimator=ols-hc3`)]
    const [one] = differencesOf(views, 0.95, [])
    expect(one?.interval).toEqual({ by: 'both-intervals', because: 'too-few-units' })
    const halves = ['', '&estimator=ols-hc3'].map((more) => {
      const { fit } = figureOf(`${query}${more}`)
      return tCritical(0.975, fit?.df ?? NaN) * (fit?.slopeSe ?? NaN)
    })
    expect(one?.high).toBeCloseTo((one?.value ?? NaN) + (halves[0] ?? NaN) + (halves[1] ?? NaN), 8)
  })

  it('lean on their neighbours in time', () => {
    const views = [answered('study=hardware'), answered('study=microprocessors')]
    expect(differencesOf(views, 0.95, [])[0]?.interval).toEqual({ by: 'both-intervals', because: 'leans-in-time' })
  })

  it('have no rate, and no difference', () => {
    const views = [answered('study=benchmarks&threshold=0.999'), answered(MMLU)]
    expect(differencesOf(views, 0.95, [])).toEqual([])
  })
})

describe('a series that grows beside one that falls', () => {
  it('is compared by how fast each gets better', () => {
    const views = [answered('study=microprocessors'), answered('study=efficiency-milestones')]
    expect(views.every(({ answer }) => (answer?.speed ?? 0) > 0)).toBe(true)
    const [one] = differencesOf(views, 0.95, [])
    expect(one?.value).toBeCloseTo((views[1]?.answer?.speed ?? NaN) - (views[0]?.answer?.speed ?? NaN), 12)
  })
})

it('pairs come in the order of the table', () => {
  expect(pairsOf(3)).toEqual([
    [0, 1],
    [0, 2],
    [1, 2],
  ])
  expect(pairsOf(6)).toHaveLength(15)
})
