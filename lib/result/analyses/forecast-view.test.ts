import { describe, expect, it } from 'vitest'
import { breakOf } from './break-view'
import { figureOf, lawRates, study } from '../bundled-studies.fixture'
import { contextOf } from '@/lib/view/study-context'
import { backTestOf, inversePredictionOf } from './forecast-view'
import { decodeView } from '@/lib/view/view-codec'

const open = (query: string) => {
  const one = study(new URLSearchParams(query).get('study') ?? '')
  return { one, view: decodeView(query, contextOf(one, lawRates)).view }
}

describe('when a view costs X', () => {
  it('gives the date at which its own line has the cost, whatever its method', () => {
    for (const query of ['study=efficiency-milestones', 'study=imagenet', 'study=imagenet&method=pooled']) {
      const { one, view } = open(query)
      const { line } = figureOf(query)
      const somewhere = line[30]
      if (!somewhere) throw new Error('no line')
      const found = inversePredictionOf(view, one, somewhere.value)
      expect(found.ok && found.value.decimalYear).toBeCloseTo(somewhere.decimalYear, 8)
      expect(found.ok && found.value.side).toBe('within')
      const set = found.ok ? found.value.mean : null
      if (set?.kind !== 'interval') throw new Error('no interval')
      expect(set.from).toBeLessThan(somewhere.decimalYear)
      expect(set.to).toBeGreaterThan(somewhere.decimalYear)
    }
  })

  it.each([
    ['study=hardware&interval=ar1', 'ar1'],
    ['study=hardware&interval=hac', 'hac'],
    ['study=training-runs&interval=cr2', 'cr2'],
    ['study=imagenet&method=inverse&interval=cr2', 'cr2'],
    ['study=benchmarks', 't'],
    ['study=microprocessors&interval=t', 't'],
  ])('rests on the band of the chart: %s', (query, kind) => {
    const { one, view } = open(query)
    const { line, fit } = figureOf(query)
    const [first, next] = [line[25], line[35]]
    if (!first || !next) throw new Error('no line')
    const found = inversePredictionOf(view, one, first.high ?? NaN)
    expect(found).toMatchObject({ ok: true, value: { bandBy: kind } })
    expect(fit?.bandBy).toBe(kind)
    // The band's upper end meets this cost on that date.
    const set = found.ok ? found.value.mean : null
    const ends = Object.values(set ?? {}).flatMap((end) => (typeof end === 'number' ? [end] : []))
    expect(Math.min(...ends.map((end) => Math.abs(end - first.decimalYear)))).toBeLessThan(1e-6)
  })

  it('has no sets where the interval that is asked for is none', () => {
    const { one, view } = open('study=efficiency-milestones&interval=ar1')
    expect(inversePredictionOf(view, one, 1e15)).toMatchObject({
      ok: true,
      value: { mean: null, prediction: null, bandBy: null },
    })
  })

  it('refuses a cost that is none', () => {
    const { one, view } = open('study=efficiency-milestones')
    for (const target of [0, -1, NaN, Infinity])
      expect(inversePredictionOf(view, one, target)).toMatchObject({ problem: { code: 'cost-not-positive' } })
  })

  it('has no sets where the band is drawn or absent', () => {
    for (const estimator of ['huber', 'theil-sen']) {
      const { one, view } = open(`study=efficiency-milestones&estimator=${estimator}`)
      expect(inversePredictionOf(view, one, 1e15)).toMatchObject({ ok: true, value: { mean: null, prediction: null } })
    }
  })
})

describe('the break test of a view', () => {
  it('finds the slowdown of the NanoGPT speedrun, whose sides are the views cut there', () => {
    const query = 'study=nanogpt-speedrun'
    const { one, view } = open(query)
    const test = breakOf(view, one)
    if (!test.ok) throw new Error(test.problem.code)
    const { fit, points } = figureOf(query)
    expect(test.value.n).toBe(fit?.n)
    expect(test.value.p).toBe(1 / 2000)
    const dates = points.map(({ date }) => date).sort()
    const first = dates[test.value.date.before] ?? ''
    const after = figureOf(`${query}&from=${first}`).fit
    expect(test.value.after.slope).toBeCloseTo(after?.slope ?? NaN, 9)
    expect(test.value.after.time?.high).toBeCloseTo(after?.halvingTime.high ?? NaN, 7)
    const before = figureOf(`${query}&to=${dates[test.value.date.before - 1]}`).fit
    expect(test.value.before.slope).toBeCloseTo(before?.slope ?? NaN, 9)
  })

  it('refuses six records, and says when the method is another', () => {
    const six = open('study=efficiency-milestones')
    expect(breakOf(six.view, six.one)).toMatchObject({ problem: { code: 'too-few-points', n: 6 } })
    const imagenet = open('study=imagenet&select=all')
    expect(breakOf(imagenet.view, imagenet.one)).toMatchObject({ ok: true, value: { ownMethod: false, n: 102 } })
  })
})

it('back-tests the rows that the view fits', () => {
  const { one, view } = open('study=hardware')
  const test = backTestOf(view, one)
  expect(test.n).toBe(figureOf('study=hardware').fit?.n)
  expect(test.origins.reduce((sum, { predicted }) => sum + predicted, 0)).toBe(test.forecasts)
  expect(test.coverage).toBe(test.covered / test.forecasts)
})
