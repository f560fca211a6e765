import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadStudy } from '@/lib/data/load-study'
import type { Study } from '@/lib/data/study'
import { figureOf } from '../bundled-studies.fixture'
import { drawSteps } from './draws'
import { type DrawsRequest, drawsRequest } from './draws-request'
import { percentileInterval } from '@/lib/fits/resampling/draws-summary'
import { contextOf } from '@/lib/view/study-context'
import { decodeView } from '@/lib/view/view-codec'

const data = new URL('../../../data/', import.meta.url)

function study(id: string): Study {
  const file = (name: string) => readFileSync(new URL(`${id}/${name}`, data), 'utf8')
  return loadStudy(id, file('rows.csv'), file('datapackage.json'))
}

const perplexity = study('lm-perplexity')
const alexnet = study('efficiency-milestones')
const imagenet = study('imagenet')

function ask(query: string, of: Study): DrawsRequest | null {
  const { view, ignored } = decodeView(query, contextOf(of, {}))
  expect(ignored).toEqual([])
  return drawsRequest(view, of)
}

function key(query: string, of = perplexity): string {
  const request = ask(query, of)
  if (!request) throw new Error(`${query} needs no draws`)
  return request.key
}

function draw(request: DrawsRequest | null, of: Study) {
  if (!request) throw new Error('no request')
  const steps = drawSteps(request, of)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

describe('which draws a view needs', () => {
  it('is none where the method has an interval of its own', () => {
    expect(ask('', alexnet)).toBeNull()
    expect(ask('interval=t', alexnet)).toBeNull()
    expect(ask('', imagenet)).toBeNull()
  })

  it('is papers for the scaling law, rows or a field where asked', () => {
    expect(ask('', perplexity)?.by).toBe('cluster')
    expect(ask('interval=bootstrap', perplexity)?.by).toBe('row')
    expect(ask('interval=bootstrap', alexnet)?.by).toBe('row')
    expect(key('interval=cluster&by=organization')).not.toBe(key('interval=cluster'))
    expect(key('interval=cluster')).toBe(key(''))
  })
})

describe('the key', () => {
  it('ignores what moves no draw', () => {
    for (const query of ['level=0.9', 'law=24', 'law=none', 'y=linear', 'labels=none', 'select=all', 'threshold=30'])
      expect(key(query)).toBe(key(''))
    // The model is fitted to every benchmark, but structures 4 to 6, 10 and 11 have a time for each.
    expect(key('benchmark=penn-treebank')).not.toBe(key(''))
    expect(key('exclude=lbl-ptb,lstm-ptb')).toBe(key('exclude=lstm-ptb,lbl-ptb'))
    expect(key('interval=bootstrap&select=all', alexnet)).toBe(key('interval=bootstrap&select=all&level=0.8', alexnet))
  })

  it('says what does', () => {
    const others = ['solver=converged', 'delta=0.005', 'draws=500', 'seed=2', 'from=2015-01-01', 'exclude=lbl-ptb']
    others.push('where=architecture:transformer', 'interval=bootstrap')
    const keys = ['', ...others].map((query) => key(query))
    expect(new Set(keys).size).toBe(keys.length)
    expect(key('interval=bootstrap&select=all', alexnet)).not.toBe(key('interval=bootstrap', alexnet))
    expect(drawsRequestOf({ ...perplexity, version: '000000000000' })).not.toBe(key(''))
  })
})

const drawsRequestOf = (of: Study): string => key('', of)

describe('draws', () => {
  it('are the same for the same link, and counted', () => {
    const request = ask('method=trend&select=reaching&interval=bootstrap&draws=60', perplexity)
    const first = draw(request, perplexity)
    expect(draw(request, perplexity)).toEqual(first)
    expect(first).toMatchObject({ key: request?.key, by: 'row', draws: 60 })
    expect(first.slopes.length + first.failed).toBe(60)
  })

  it('of none give no interval', () => {
    const none = draw(ask('draws=0', perplexity), perplexity)
    expect(none).toMatchObject({ slopes: [], failed: 0, draws: 0 })
    expect(percentileInterval(none.slopes, 0.95)).toBeNull()
    const { fit, laws } = figureOf('study=imagenet&interval=bootstrap&draws=0', none)
    expect(fit?.slopeInterval).toBeNull()
    expect(laws.map(({ pFaster }) => pFaster)).toEqual([null, null]) // not the t distribution's of another interval
  })

  it.each([
    [
      'two points, drawn again',
      'study=efficiency-milestones&benchmark=resnet-50-level&interval=bootstrap',
      'too-few-to-resample',
    ],
    [
      'three points, a plane through them',
      'study=benchmarks&benchmark=metr-50-time-horizon-v1-1&method=pooled&interval=bootstrap',
      'too-few-to-resample',
    ],
    ['two groups', 'study=imagenet&interval=cluster&by=extra_data', 'too-few-to-resample'],
    ['draws that do not reach the ends', 'study=imagenet&interval=bootstrap&draws=100&level=0.99', 'too-few-draws'],
  ])('of %s give no interval and no confidence, and say why', (_, query, code) => {
    const one = study(new URLSearchParams(query).get('study') ?? '')
    const figure = figureOf(query, draw(drawsRequest(figureOf(query).view, one), one))
    expect(figure.fit?.slopeInterval).toBeNull()
    expect(figure.laws.map(({ pFaster }) => pFaster)).toEqual([null, null])
    expect(figure.warnings).toContainEqual(
      expect.objectContaining({ code: 'no-interval', problem: expect.objectContaining({ code }) }),
    )
  })

  it('give the line its band too, whatever the estimator: at each date the middle of the drawn lines', () => {
    const query = 'study=imagenet&method=trend&select=reaching&interval=bootstrap&draws=400'
    const made = draw(drawsRequest(figureOf(query).view, imagenet), imagenet)
    const { line } = figureOf(query, made)
    for (const { decimalYear, low, high } of [line[0], line.at(-1)].flatMap((one) => one ?? [])) {
      const drawn = made.slopes.map((slope, i) => 2 ** ((made.levels?.[i] ?? NaN) + slope * (decimalYear - 2020)))
      const [below, above] = [low, high].map((end) => drawn.filter((value) => value < (end ?? NaN)).length)
      expect([below, above]).toEqual([10, 390]) // 2.5 % of 400 beyond each end
    }
  })

  it('that go the other way than the estimate leave an interval that says so', () => {
    const query =
      'study=inference-prices&benchmark=math-level-5&threshold=0.42&select=reaching&estimator=quantile&tau=0.9&draws=60&level=0.5'
    const figure = figureOf(
      query,
      draw(drawsRequest(figureOf(query).view, study('inference-prices')), study('inference-prices')),
    )
    expect(figure.fit?.slope).toBeGreaterThan(0)
    expect(figure.fit?.slopeInterval?.[1]).toBeLessThanOrEqual(0)
    expect(figure.text.title).toContain('doubles every 4.0\u00a0months, but its interval is halving every')
    const codes = figure.warnings.map(({ code }) => code)
    expect(codes).toContain('interval-elsewhere')
    expect(codes).not.toContain('no-interval')
  })

  it('that fail are counted among all, and leave no band where they give no interval', () => {
    const query = 'study=efficiency-milestones&benchmark=seq2seq-level&interval=bootstrap&draws=1000'
    const figure = figureOf(query, draw(drawsRequest(figureOf(query).view, alexnet), alexnet))
    const failed = figure.warnings.find(({ code }) => code === 'draws-failed')
    expect(failed).toMatchObject({ draws: 1000 })
    expect(figure.fit?.slopeInterval).toBeNull()
    expect(figure.line.every(({ low, predictLow }) => low === null && predictLow === null)).toBe(true)
  })

  it('cross to a worker and back as plain data', () => {
    const request = ask('draws=3', perplexity)
    expect(structuredClone(request)).toEqual(request)
    const made = draw(request, perplexity)
    expect(JSON.parse(JSON.stringify(made))).toEqual(made)
  })
})
