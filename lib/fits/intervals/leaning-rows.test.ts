import { describe, expect, it } from 'vitest'
import { figureOf, lawRates, study } from '@/lib/result/bundled-studies.fixture'
import { fitView } from '@/lib/result/fit-view'
import { contextOf } from '@/lib/view/study-context'
import { decodeView } from '@/lib/view/view-codec'
import { createRandom } from '@/lib/stats/chance/random'
import { observation, options } from '../fixtures/observations'
import { trend } from '../methods/trend'
import { seenIn } from './seen'
import { evidenceByClusters } from './clusters'
import { evidenceByAr1, evidenceByHac } from './dependence'
import type { EvidenceInputs } from './interval-kind'

function inputsOf(query: string): EvidenceInputs {
  const one = study(new URLSearchParams(query).get('study') ?? '')
  const { view } = decodeView(query, contextOf(one, lawRates))
  const { method, population, options, fit } = fitView(view, one)
  if (!fit.ok) throw new Error(fit.problem.code)
  return { method, fit: fit.value, population: population.observations, options }
}

const kinds = { ar1: evidenceByAr1, hac: evidenceByHac, cr2: evidenceByClusters }
const queries = [
  'study=training-runs&by=organization&interval=cr2',
  'study=imagenet&method=pooled&by=url&interval=cr2',
  'study=imagenet&method=inverse&by=url&interval=cr2',
]

describe.each(queries)('%s', (query) => {
  it.each(Object.entries(kinds))(
    'has ends of %s about the slope, where its one-sided confidence leaves half of the rest',
    (_, evidence) => {
      const inputs = inputsOf(query)
      const { ends, pFaster } = evidence(inputs)
      const [low = NaN, high = NaN] = ends ?? []
      const { slope } = inputs.fit
      expect(low).toBeLessThan(slope)
      expect(high).toBeGreaterThan(slope)
      // Less cost is better: faster is below.
      expect(pFaster(low, 0, -1)).toBeCloseTo(0.025, 8)
      expect(pFaster(high, 0, -1)).toBeCloseTo(0.975, 8)
      expect(pFaster(high, 0, 1)).toBeCloseTo(0.025, 8)
      const gaps = [0, 0.1, 1].map((error) => Math.abs((pFaster(low, error, -1) ?? NaN) - 0.5))
      expect(gaps).toEqual([...gaps].sort((a, b) => b - a)) // an uncertain law is told from the trend less surely
    },
  )
})

describe('an interval by clusters', () => {
  it('leaves out rows that are in none, and needs five clusters', () => {
    const inputs = inputsOf('study=imagenet&method=inverse&by=url&interval=cr2')
    const [first] = inputs.population
    if (!first) throw new Error('no rows')
    const stray = { ...first, id: 'stray', cost: first.cost * 1e6, cluster: null }
    const { ends } = evidenceByClusters(inputs)
    expect(evidenceByClusters({ ...inputs, population: [...inputs.population, stray] }).ends).toEqual(ends)
    const names = ['a', 'b', 'c', 'd']
    const few = inputs.population.map((one, i) => ({ ...one, cluster: names[i % 4] ?? '' }))
    expect(evidenceByClusters({ ...inputs, population: few }).problem).toEqual({
      code: 'too-few-clusters',
      n: 4,
      needed: 5,
    })
  })
})

describe('what has no such interval', () => {
  it('is a series of under 20 points, and a fit corrected for the errors of costs', () => {
    const short = 'study=efficiency-milestones&interval=ar1'
    expect(figureOf(short).warnings).toContainEqual({
      code: 'no-interval',
      problem: { code: 'too-few-points', n: 6, needed: 20 },
    })
    expect(figureOf('study=imagenet&method=inverse&costError=3&interval=hac').warnings).toContainEqual({
      code: 'no-interval',
      problem: { code: 'not-least-squares' },
    })
  })

  it('is records taken from other rows, and lines that are not those of least squares', () => {
    for (const query of ['study=benchmarks&interval=ar1', 'study=hardware&estimator=huber&interval=hac'])
      expect(figureOf(query).ignored.map(({ parameter }) => parameter)).toContain('interval')
  })
})

describe('rows of one day', () => {
  it('do not lean on one another by the order in which they are looked at', () => {
    const random = createRandom(31)
    const days = ['2014', '2015', '2016', '2017', '2018', '2019', '2020'].map((year) => `${year}-01-01`)
    const sets = 200
    let sum = 0
    for (let set = 0; set < sets; set += 1) {
      // Ten independent rows a day about a halving time of a year.
      const rows = Array.from({ length: 70 }, (_, place) => {
        const day = place % 7
        return observation(days[day] ?? '', 2 ** (60 - day + 4 * random.uniform()), null, `row-${place}`)
      })
      const all = { ...options, select: 'all' as const }
      const fit = trend.fit(rows, all)
      if (!fit.ok) throw new Error(fit.problem.code)
      sum += seenIn({ method: trend, fit: fit.value, population: rows, options: all }).lag1 ?? NaN
    }
    // Of n independent residuals about a line its mean is about -2/n, and its deviation 1/sqrt(n); sorted by cost it is 0.5.
    expect(Math.abs(sum / sets + 2 / 70)).toBeLessThan((3 * (1 / Math.sqrt(70))) / Math.sqrt(sets))
  })
})
