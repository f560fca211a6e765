import { env } from 'node:process'
import { describe, expect, it } from 'vitest'
import { countedRates } from '@/lib/fits/intervals/record-count'
import { lawOfMonths } from '@/lib/fits/rates/laws'
import { reaching } from '@/lib/fits/rows/select'
import { createRandom } from '@/lib/stats/chance/random'
import { contextOf } from '@/lib/view/study-context'
import { decodeView } from '@/lib/view/view-codec'
import { figureOf, lawRates, study } from '../bundled-studies.fixture'
import { questionOf } from '../fit-view'

describe('records by their counts, through the product', () => {
  // METHODS 11: 95 %, doublings a year, computed apart on a grid of 0.005; null: unbounded.
  it.each([
    ['study=inference-prices', -4.07, -1.385],
    ['study=benchmarks', -1.29, 4.075],
    ['study=benchmarks&benchmark=gsm8k&threshold=0.5', null, 2.835],
    ['study=benchmarks&benchmark=hellaswag&threshold=0.8', null, 1.575],
    ['study=imagenet&method=trend&threshold=0.25', -2.725, 5.705],
    ['study=lm-perplexity&method=trend&threshold=20', -2.08, 1.11],
    ['study=dawnbench', null, -0.06],
  ])('%s: %d to %d', (query, low, high) => {
    const { fit } = figureOf(query)
    expect(fit).toMatchObject({ interval: 'record-count', intervalOf: 'trend', intervalPending: false })
    const near = (value: number | null | undefined, expected: number | null) =>
      expected === null ? expect(value).toBeNull() : expect(Math.abs((value ?? NaN) - expected)).toBeLessThan(0.0051)
    near(fit?.slopeInterval?.[0], low)
    near(fit?.slopeInterval?.[1], high)
  })

  it('give the confidence too, whatever interval stands beside the line', () => {
    const confidences = (query: string) => figureOf(query).laws.map(({ pFaster }) => pFaster)
    expect(confidences('study=inference-prices&interval=t')).toEqual(confidences('study=inference-prices'))
    expect(confidences('study=efficiency-milestones')).toEqual([null, null]) // records are all that its source lists
  })

  it('stand beside what models spent without any law', () => {
    const { laws, fit, text } = figureOf('study=imagenet&method=trend&threshold=0.25&select=reaching')
    expect(fit?.intervalOf).toBe('spending')
    expect(laws).toEqual([])
    expect(text.title).toMatch(/^The training compute of models that reach 25\u00a0% top-1 error on ImageNet doubles/)
    expect(text.comparison).toBe('')
  })
})

/** `SHUFFLES=1000` for the long form. */
const SHUFFLES = Number(env.SHUFFLES ?? 200)
const within = (share: number) => share + 2 * Math.sqrt((share * (1 - share)) / SHUFFLES)

describe.each([
  'study=benchmarks',
  'study=inference-prices',
  'study=lm-perplexity&method=trend&select=records&threshold=20',
  'study=imagenet&method=trend&select=records&threshold=0.25',
  'study=dawnbench',
])('on the costs of %s in random order', (query) => {
  const one = study(new URLSearchParams(query).get('study') ?? '')
  const { population, options } = questionOf(decodeView(query, contextOf(one, lawRates)).view, one)
  const reached = reaching(population.observations, options.performance, options.threshold)
  const sign = options.better === 'less' ? -1 : 1

  /** Costs shuffled over the dates, then moved by a trend of `slope` doublings a year. */
  const shares = (slope: number, laws: readonly number[]) => {
    const random = createRandom(11)
    let excluded = 0
    const claimed = laws.map(() => 0)
    for (let shuffle = 0; shuffle < SHUFFLES; shuffle += 1) {
      const costs = reached.map(({ cost }) => cost)
      for (let i = costs.length - 1; i > 0; i -= 1) {
        const j = random.below(i + 1)
        ;[costs[i], costs[j]] = [costs[j] ?? NaN, costs[i] ?? NaN]
      }
      const rows = reached.map((row, i) => ({
        ...row,
        cost: (costs[i] ?? NaN) * 2 ** (slope * (row.decimalYear - 2020)),
      }))
      const rates = countedRates(rows, options)
      if (!rates) continue
      if (rates.lower > slope || rates.upper < slope) excluded += 1
      laws.forEach((law, i) => {
        if (rates.pFaster(law, 0, sign) > 0.9) claimed[i] = (claimed[i] ?? 0) + 1
      })
    }
    return { excluded: excluded / SHUFFLES, claimed: claimed.map((count) => count / SHUFFLES) }
  }
  const laws = [18, 24].map((months) => sign * lawOfMonths(months).rate)

  it('no trend is excluded in one case of twenty at most, and a faster one than a law claimed in one of ten', () => {
    const { excluded, claimed } = shares(0, laws)
    expect(excluded).toBeLessThanOrEqual(within(0.05))
    for (const share of claimed) expect(share).toBeLessThanOrEqual(within(0.1))
  })

  it('a trend as fast as a law is not excluded oftener, nor claimed to be faster', () => {
    for (const law of laws) {
      const { excluded, claimed } = shares(law, [law])
      expect(excluded).toBeLessThanOrEqual(within(0.05))
      expect(claimed[0]).toBeLessThanOrEqual(within(0.1))
    }
  })
})
