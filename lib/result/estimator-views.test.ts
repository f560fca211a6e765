import { describe, expect, it } from 'vitest'
import { estimatorIds } from '@/lib/fits/estimators/registry'
import { figureOf, lawRates, study } from './bundled-studies.fixture'
import { contextOf } from '@/lib/view/study-context'
import { type Draws, drawSteps } from './draws/draws'
import { drawsRequest } from './draws/draws-request'
import { decodeView } from '@/lib/view/view-codec'

const ALEXNET = 'study=efficiency-milestones'

function drawsFor(query: string): Draws {
  const one = study(new URLSearchParams(query).get('study') ?? 'lm-perplexity')
  const request = drawsRequest(decodeView(query, contextOf(one, lawRates)).view, one)
  if (!request) throw new Error('no draws asked for')
  const steps = drawSteps(request, one)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

describe('a view with an estimator', () => {
  it.each(estimatorIds)('%s says its name in the caption and in the file', (id) => {
    const figure = figureOf(`${ALEXNET}&estimator=${id}`)
    expect(figure.fit?.estimator).toBe(id)
    expect(figure.ignored).toEqual([])
    if (id !== 'ols') expect(figure.text.caption).toMatch(/HC3|Theil|Huber|quantile/)
  })

  it('has MAD in place of R² and residual SD where it is robust', () => {
    const robust = figureOf(`${ALEXNET}&estimator=theil-sen`).fit
    expect(robust).toMatchObject({ r2: null, residualSd: null, slopeSe: null, interval: 'sen', intervalPending: false })
    expect(robust?.mad).toBeGreaterThan(0)
    // SciPy: theilslopes of the six rows, method='joint'; the whole of it is in the estimators' own test.
    expect(robust?.halvingTime.months.toFixed(1)).toBe('15.3')
    expect(figureOf(ALEXNET).fit?.mad).toBeNull()
  })

  it('has as many points above the line as below it by Theil and Sen, where the medians apart left 8 % above', () => {
    const { points } = figureOf('study=microprocessors&benchmark=single-thread&estimator=theil-sen')
    const above = points.filter(({ residual }) => residual > 0).length
    expect(Math.abs(2 * above - points.length)).toBeLessThanOrEqual(1)
  })

  it('has the correlation of neighbours that its residuals have about their own mean', () => {
    // 0.706 with the mean left in, as nine tenths of the points lie above a tenth quantile; by least squares 0.161.
    const lag1 = figureOf('study=training-runs&estimator=quantile').fit?.lag1 ?? NaN
    expect(Math.abs(lag1 - 0.161)).toBeLessThan(0.02)
  })

  it('waits for draws where it has no interval of its own, then has interval and band from them', () => {
    for (const query of [`${ALEXNET}&estimator=huber`, `${ALEXNET}&estimator=quantile&tau=0.5&select=reaching`]) {
      const pending = figureOf(query)
      expect(pending.fit).toMatchObject({ interval: 'bootstrap', intervalPending: true, slopeInterval: null })
      expect(pending.line[0]).toMatchObject({ low: null, high: null })
      expect(pending.laws[0]?.pFaster).toBeNull()
      const draws = drawsFor(query)
      expect(draws.levels).toHaveLength(draws.slopes.length)
      const figure = figureOf(query, draws)
      expect(figure.fit?.slopeInterval).not.toBeNull()
      expect(figure.laws[0]?.pFaster).toBeNull() // the source lists records only
      for (const { value, low, high, predictLow } of figure.line) {
        expect(low ?? NaN).toBeLessThanOrEqual(value * (1 + 1e-9))
        expect(high ?? NaN).toBeGreaterThanOrEqual(value * (1 - 1e-9))
        expect(predictLow).toBeNull()
      }
    }
  })

  it('asks for other draws at another tau, and for the same at another level', () => {
    const one = study('efficiency-milestones')
    const key = (query: string) =>
      drawsRequest(decodeView(`${ALEXNET}&${query}`, contextOf(one, lawRates)).view, one)?.key
    expect(key('estimator=quantile')).not.toBe(key('estimator=quantile&tau=0.2'))
    expect(key('estimator=quantile')).toBe(key('estimator=quantile&level=0.8'))
    expect(key('estimator=huber&ci=bca')).not.toBe(key('estimator=huber'))
    expect(key('estimator=theil-sen')).toBeUndefined()
  })
})

describe('draws of other kinds', () => {
  it('take residuals of records in blocks of two for six rows, those of reaching rows one by one', () => {
    const figure = figureOf(`${ALEXNET}&interval=residual`, drawsFor(`${ALEXNET}&interval=residual`))
    expect(figure.fit?.bootstrap).toMatchObject({ by: 'residual', block: 2, draws: 1000, failed: 0 })
    expect(figure.text.caption).toContain('bootstrap of residuals in blocks of 2')
    expect(drawsFor(`${ALEXNET}&interval=residual&select=reaching`).block).toBe(1)
    const { low, high } = figure.fit?.halvingTime ?? { low: null, high: null }
    // About the t interval, 13.2 to 19.3; draws of six residuals know no t tail and are narrower.
    expect(low ?? NaN).toBeGreaterThan(13)
    expect(high ?? NaN).toBeLessThan(19.3)
  })

  it('have a BCa interval with the jackknife’s acceleration, by row and by paper', () => {
    for (const by of ['bootstrap', 'cluster']) {
      const query = `method=pooled&interval=${by}&ci=bca&draws=400`
      const draws = drawsFor(query)
      expect(Number.isFinite(draws.acceleration)).toBe(true)
      const figure = figureOf(query, draws)
      expect(figure.fit?.bootstrap?.ci).toBe('bca')
      expect(figure.text.caption).toContain('BCa')
      const [low = NaN, high = NaN] = figure.fit?.slopeInterval ?? []
      expect(low).toBeLessThan(figure.fit?.slope ?? NaN)
      expect(high).toBeGreaterThan(figure.fit?.slope ?? NaN)
    }
  })
})

describe('performance inside the model', () => {
  it.each([
    ['inverse', 'pooled', '18.7'],
    ['pooled', 'inverse', '9.1'],
  ])('%s shows %s beside it, with its interval, in a sentence', (method, other, months) => {
    const figure = figureOf(`study=imagenet&method=${method}`)
    expect(figure.counterpart?.method).toBe(other)
    expect(figure.counterpart?.months.toFixed(1)).toBe(months)
    expect(figure.counterpart?.low).not.toBeNull()
    expect(figure.warnings.map(({ code }) => code)).toContain('counterpart')
    expect(figure.counterpart?.months).toBe(figureOf(`study=imagenet&method=${other}`).fit?.halvingTime.months)
  })

  it.each(['ar1', 'hac', 'cr2', 'own'])('has the other reading’s own answer by %s', (kind) => {
    for (const [method, other] of [
      ['inverse', 'pooled'],
      ['pooled', 'inverse'],
    ]) {
      const by = (one: string | undefined) => (kind !== 'own' ? kind : one === 'inverse' ? 'fieller' : 't')
      const { counterpart } = figureOf(`study=imagenet&method=${method}&interval=${by(method)}`)
      const { fit } = figureOf(`study=imagenet&method=${other}&interval=${by(other)}`)
      expect(counterpart?.interval).toBe(by(other))
      expect(counterpart).toMatchObject({ low: fit?.halvingTime.low, high: fit?.halvingTime.high })
    }
  })

  it('claims no interval of the other reading where the view’s is drawn', () => {
    const { counterpart } = figureOf('study=imagenet&method=pooled&interval=bootstrap')
    expect(counterpart).toMatchObject({ interval: null, low: null, high: null })
  })

  it('is no matter for a trend', () => {
    expect(figureOf(ALEXNET).counterpart).toBeNull()
    expect(figureOf(ALEXNET).fit?.benchmarks).toBeNull()
  })

  it('pools the benchmarks of one metric with a level each, and shows each alone', () => {
    const figure = figureOf('method=pooled')
    const { benchmarks } = figure.fit ?? {}
    expect(benchmarks?.each.map(({ id }) => id)).toEqual(['wikitext-103', 'wikitext-2', 'penn-treebank'])
    expect(benchmarks?.n).toBe(benchmarks?.each.reduce((sum, { n }) => sum + n, 0))
    expect(benchmarks?.each[0]?.slope).toBeCloseTo(figure.fit?.slope ?? NaN, 10)
    expect(figure.warnings.map(({ code }) => code)).toContain('benchmarks-pooled')
  })
})
