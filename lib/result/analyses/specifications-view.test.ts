import { describe, expect, it } from 'vitest'
import { outlierRules } from '@/lib/fits/questions/specification-curve/outlier-rules'
import { specificationCurve } from '@/lib/fits/questions/specification-curve/specification-curve'
import { thresholdSweep } from '@/lib/fits/questions/threshold-sweep'
import reference from '@/lib/fits/questions/specification-curve/fixtures/mmlu-specifications.json'
import { trend } from '@/lib/fits/methods/trend'
import { bootstrapSlopes } from '@/lib/fits/resampling/bootstrap'
import { percentileInterval } from '@/lib/fits/resampling/draws-summary'
import { figureOf, lawRates, study } from '../bundled-studies.fixture'
import { contextOf } from '@/lib/view/study-context'
import { specificationShares } from './specification-shares'
import { specificationsOf } from './specifications-view'
import { jointTestOf } from './joint-test-view'
import { sweepOf } from './sweep-view'
import { trendQuestion } from './trend-question'
import { decodeView } from '@/lib/view/view-codec'

const open = (query: string) => {
  const one = study(new URLSearchParams(query).get('study') ?? '')
  return { one, view: decodeView(query, contextOf(one, lawRates)).view }
}
const mmlu = open('study=benchmarks')
const { options, population } = trendQuestion(mmlu.view, mmlu.one)
const rows = population.observations

/** Double precision on both sides, dates centred in the reference: eight digits, as issue 3 asks of estimators. */
const close = (ours: number | undefined | null, theirs: number | null) =>
  theirs === null || !Number.isFinite(theirs)
    ? expect(ours ?? null).toBe(theirs)
    : expect(Math.abs((ours ?? NaN) - theirs)).toBeLessThan(1e-8 * Math.max(1, Math.abs(theirs)))

/** JSON has no infinity. */
const end = (value: number | string | null): number | null =>
  value === null ? null : Number(String(value).replace('inf', 'Infinity'))

describe('the counts beside a number', () => {
  it.each(['study=benchmarks', 'study=inference-prices', 'study=glue', 'study=nanogpt-speedrun&law=18,hardware'])(
    'are those of the curve itself: %s',
    (query) => {
      const { one, view } = open(query)
      const [curve, shares] = [specificationsOf(view, one, lawRates), specificationShares(view, one, lawRates)]
      expect(shares?.results).toBe(curve.results.length)
      expect(shares?.sameSign).toBe(curve.agreement.same)
      expect(shares?.laws).toEqual(curve.laws.map(({ id, faster }) => ({ id, faster })))
    },
  )
})

describe('the sweep of MMLU records, against statsmodels on rows read by Python', () => {
  const sweep = thresholdSweep(rows, options)

  it('has every level, with n, slope and interval', () => {
    expect(rows).toHaveLength(reference.population)
    expect(sweep.levels).toBe(reference.levels)
    expect(sweep.tooFew).toBe(reference.levels - reference.sweep.length)
    expect(sweep.points).toHaveLength(reference.sweep.length)
    sweep.points.forEach((point, i) => {
      const theirs = reference.sweep[i]
      expect([point.threshold, point.n]).toEqual([theirs?.threshold, theirs?.n])
      close(point.slope, theirs?.slope ?? NaN)
      close(point.interval?.[0], theirs?.low ?? NaN)
      close(point.interval?.[1], theirs?.high ?? NaN)
    })
  })

  it("passes through the view's own number", () => {
    const { fit } = figureOf('study=benchmarks&interval=t')
    // The rows that reach 0.6 are those that reach the next observed level.
    const at = sweep.points.find(({ threshold }) => threshold >= 0.6)
    expect(at?.slope).toBe(fit?.slope)
    expect(at?.time).toEqual(fit?.halvingTime)
  })

  it('of a view has each level’s interval by record counts', () => {
    const swept = sweepOf(mmlu.view, mmlu.one)
    expect(swept).toMatchObject({ counted: true, levelTogether: null })
    const at = swept.points.find(({ threshold }) => threshold >= 0.6)
    expect(at?.interval).toEqual(figureOf('study=benchmarks').fit?.slopeInterval)
    // Found on a grid of 0.005 by the script of the method's specification.
    expect(at?.interval?.[0]).toBeCloseTo(-1.29, 2)
    expect(Math.abs((at?.interval?.[1] ?? NaN) - 4.075)).toBeLessThan(0.01)
  })

  it('does not depend on the order of rows, nor on the unit of cost', () => {
    expect(thresholdSweep([...rows].reverse(), options)).toEqual(sweep)
    const scaled = thresholdSweep(
      rows.map((row) => ({ ...row, cost: row.cost * 2 ** 20 })),
      options,
    )
    scaled.points.forEach((point, i) => expect(point.slope).toBeCloseTo(sweep.points[i]?.slope ?? NaN, 10))
  })

  it('says what it swept where the view asks for something a threshold does not touch', () => {
    const all = open('study=benchmarks&select=all')
    expect(sweepOf(all.view, all.one)).toMatchObject({ select: 'reaching', ownSelection: false, ownMethod: true })
    const imagenet = open('study=imagenet')
    expect(sweepOf(imagenet.view, imagenet.one)).toMatchObject({ ownMethod: false, threshold: 0.2 })
    const chips = open('study=hardware')
    expect(sweepOf(chips.view, chips.one)).toMatchObject({ points: [], levels: 0, threshold: null })
  })
})

describe('the specification curve of MMLU, against statsmodels and SciPy', () => {
  const windows = (['whole', 'since-2015', 'last-five-years'] as const).map((id) => ({
    id,
    from: reference.windows[id],
    to: null,
  }))
  const space = {
    methods: ['trend'] as const,
    estimators: ['ols', 'ols-hc3', 'theil-sen'] as const,
    selections: ['records', 'reaching', 'all'] as const,
    thresholds: reference.thresholds,
    windows,
    outliers: outlierRules,
  }
  const plan = { draws: 0, seed: 1, countsRecords: true }
  const curveOf = (population: typeof rows) =>
    specificationCurve([{ cost: 'compute', population }], options, space, plan)
  const curve = curveOf(rows)

  it('has each combination, each repeat and each gap', () => {
    expect(curve.combinations).toBe(reference.combinations)
    expect(curve.skipped.tooFewPoints).toBe(reference.tooFew)
    expect(curve.results).toHaveLength(reference.results.length)
    expect(curve.repeated + curve.results.length + curve.skipped.tooFewPoints + curve.skipped.noSlope).toBe(
      curve.combinations,
    )
    for (const theirs of reference.results) {
      const ours = curve.results.find(
        ({ specification: { estimator, select, threshold, window, outliers } }) =>
          estimator === theirs.estimator &&
          select === theirs.select &&
          threshold === theirs.threshold &&
          window.id === theirs.window &&
          outliers === theirs.outliers,
      )
      expect(ours?.n).toBe(theirs.n)
      expect(ours?.repeats).toHaveLength(theirs.repeats)
      close(ours?.slope, theirs.slope)
      close(ours?.interval?.[0], end(theirs.low))
      close(ours?.interval?.[1], end(theirs.high))
    }
  })

  it('is sorted by progress and the same for rows in any order', () => {
    const slopes = curve.results.map(({ slope }) => slope)
    expect(slopes).toEqual([...slopes].sort((a, b) => a - b))
    expect(curveOf([...rows].reverse())).toEqual(curve)
  })
})

describe('all choices together', () => {
  it('are more than chance for prices that fall tenfold a year', () => {
    const prices = open('study=inference-prices')
    const found = jointTestOf(prices.view, prices.one)
    expect(found?.p.median).toBeLessThan(0.01)
    expect(found?.p.clear).toBeLessThan(0.01)
    expect(found?.valid).toBe(found?.shuffles)
  })
})

describe("the reader's view in its curve", () => {
  it.each(['study=benchmarks', 'study=efficiency-milestones', 'study=training-runs', 'study=inference-prices'])(
    '%s is marked at its own number',
    (query) => {
      const { one, view } = open(query)
      const { own, results, published } = specificationsOf(view, one, lawRates)
      const { fit } = figureOf(query)
      expect(own?.slope).toBe(fit?.slope)
      expect(own?.interval).toEqual(fit?.slopeInterval)
      expect(own?.index).not.toBeNull()
      expect(results[own?.index ?? NaN]?.slope).toBe(fit?.slope)
      for (const { months, slope } of published) expect(12 / Math.abs(slope)).toBeCloseTo(months, 12)
    },
  )

  it('marks a view of another method at its own number', () => {
    const { one, view } = open('study=imagenet')
    const { own, results, published } = specificationsOf(view, one, lawRates)
    expect(results[own?.index ?? NaN]).toMatchObject({ specification: { method: 'inverse' }, slope: own?.slope })
    expect(own?.slope).toBe(figureOf('study=imagenet').fit?.slope)
    expect(published.map(({ months }) => months)).toContain(8.95)
  })

  it('holds every method and cost that the study declares', () => {
    const { results, costs } = specificationsOf(mmlu.view, mmlu.one, lawRates)
    expect(costs.map(({ id }) => id)).toEqual(['compute', 'parameters'])
    for (const query of ['method=pooled', 'method=pooled&estimator=quantile', 'method=inverse', 'cost=parameters']) {
      const { fit, view } = figureOf(`study=benchmarks&${query}`)
      const there = results.filter(
        ({ specification: { method, cost, estimator } }) =>
          method === view.method && cost === view.cost && (method === 'inverse' || estimator === view.estimator),
      )
      expect(there.map(({ slope }) => slope)).toContain(fit?.slope)
    }
  })

  it('counts agreement and laws from the results themselves', () => {
    const { agreement, laws, results } = specificationsOf(mmlu.view, mmlu.one, lawRates)
    expect(agreement.same).toBe(results.filter(({ slope }) => slope < 0).length)
    expect(agreement.opposite).toBe(results.filter(({ slope }) => slope > 0).length)
    expect(agreement.sameClearly).toBe(results.filter(({ interval }) => interval && interval[1] < 0).length)
    const moore = laws.find(({ id }) => id === '24')
    expect(moore?.faster).toBe(results.filter(({ slope }) => slope < -0.5).length)
    expect(moore?.clearlyFaster).toBe(results.filter(({ interval }) => interval && interval[1] < -0.5).length)
  })
})

describe('intervals from draws', () => {
  it('take records again in every draw, and so are as wide', () => {
    const { one, view } = open('study=benchmarks&estimator=huber')
    const asked = trendQuestion(view, one)
    const { observations } = asked.population
    const sweep = thresholdSweep(observations, asked.options, { draws: 1000, seed: 7 })
    const swept = sweep.points.find(({ threshold }) => threshold >= 0.6)?.interval
    const { slopes } = bootstrapSlopes(observations, trend, asked.options, { by: 'row', draws: 1000, seed: 1 })
    const width = (ends: readonly [number, number] | null | undefined) => (ends?.[1] ?? NaN) - (ends?.[0] ?? NaN)
    // Two sets of 1,000 draws; the fitted records drawn alone would give 1.46 times the width.
    const ratio = width(swept) / width(percentileInterval(slopes, 0.95))
    expect(ratio).toBeGreaterThan(0.8)
    expect(ratio).toBeLessThan(1.25)
  })
})
