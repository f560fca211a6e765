import { describe, expect, it } from 'vitest'
import { decompose } from '@/lib/fits/questions/decomposition'
import { observation } from '@/lib/fits/fixtures/observations'
import { figureOf, lawRates, studies, study } from '../bundled-studies.fixture'
import { contextOf } from '@/lib/view/study-context'
import { algorithmDrawsRequest, decompositionOf, type DecompositionPlan } from './decompose-view'
import reference from './fixtures/decomposition.json'
import { decodeView } from '@/lib/view/view-codec'

const plan: DecompositionPlan = {
  window: null,
  runs: 'notable',
  domain: 'Language',
  draws: 2000,
  seed: 1,
  level: 0.95,
  algorithmDraws: null,
}
const find = (id: string) => studies.get(id) ?? null
const result = decompositionOf(find, plan)
if (!result.ok) throw new Error(result.problem.code)
const whole = result.value

describe('the decomposition of progress, against NumPy on rows read by Python', () => {
  const names = ['physical', 'spending', 'computePerDollar', 'hardwarePerDollar', 'discrepancy', 'sameRuns'] as const

  it('rests on the same rows and window', () => {
    expect([whole.window.from, whole.window.to]).toEqual(reference.window)
    for (const name of ['physical', 'spending', 'hardwarePerDollar', 'sameRuns'] as const)
      expect(whole[name]?.n).toBe(reference.n[name])
  })

  it.each(names)('%s: rate to nine digits, interval within Monte Carlo error', (name) => {
    const ours = whole[name]
    const { rate, low, high, sd } = reference.terms[name]
    expect(ours?.rate).toBeCloseTo(rate, 9)
    // The SE of a 2.5 % percentile of 2,000 normal draws is sqrt(.025 × .975 / 2000) / 0.0584 = 0.06 SD (theirs, of
    // 20,000, adds little); five of those.
    expect(Math.abs((ours?.interval?.[0] ?? NaN) - low)).toBeLessThan(0.3 * sd)
    expect(Math.abs((ours?.interval?.[1] ?? NaN) - high)).toBeLessThan(0.3 * sd)
  })

  it('is of one population: language runs alone, or another domain on request', () => {
    // An independent recomputation: 2.60 (2.61 before a row was corrected), standard error 0.17, n 192; vision 1.81, n 89; every domain 2.06, n 364.
    const { rate, n } = whole.physical
    expect([rate.toFixed(2), n]).toEqual(['2.60', 192])
    const of = (domain: string | null) => {
      const other = decompositionOf(find, { ...plan, draws: 100, domain })
      return other.ok ? [other.value.physical.rate.toFixed(2), other.value.physical.n] : other.problem
    }
    expect(of('Vision')).toEqual(['1.81', 89])
    expect(of(null)).toEqual(['2.06', 364])
  })

  it('takes algorithms from the default view, and adds up', () => {
    expect(whole.algorithms.rate).toBe(-(figureOf('study=lm-perplexity').fit?.slope ?? NaN))
    expect(whole.effective.rate).toBe(whole.physical.rate + whole.algorithms.rate)
    expect(whole.computePerDollar.rate).toBe(whole.physical.rate - whole.spending.rate)
    expect(whole.discrepancy.rate).toBeCloseTo(whole.computePerDollar.rate - whole.hardwarePerDollar.rate, 12)
    expect(whole.pending).toBe(true)
    expect(whole.effective.interval).toBeNull()
  })

  it('is what the views that it names show', () => {
    const queries = { physical: 'training-runs', spending: 'training-runs', hardwarePerDollar: 'hardware' } as const
    for (const [term, id] of Object.entries(queries)) {
      const query = whole.queries[term as keyof typeof queries]
      expect(decodeView(query, contextOf(study(id), lawRates)).ignored).toEqual([])
      expect(figureOf(query).fit?.slope).toBeCloseTo(whole[term as keyof typeof queries].rate, 9)
    }
  })

  it('adds draws of algorithms once they are there, and only their own', () => {
    const request = algorithmDrawsRequest(study('lm-perplexity'))
    const slopes = Array.from({ length: 500 }, (_, i) => -1.4 + i / 1000)
    const draws = { key: request?.key ?? '', by: 'cluster', slopes, failed: 0, draws: 500 } as const
    const full = decompositionOf(find, { ...plan, algorithmDraws: draws })
    if (!full.ok) throw new Error(full.problem.code)
    expect(full.value.pending).toBe(false)
    expect(full.value.algorithms.interval?.[0]).toBeCloseTo(0.901 + 0.025 * 0.499, 9) // uniform draws, R-7 quantile
    expect(full.value.effective.interval).not.toBeNull()
    const foreign = decompositionOf(find, { ...plan, algorithmDraws: { ...draws, key: 'another' } })
    expect(foreign.ok && foreign.value.pending).toBe(true)
  })

  it('says what limits it', () => {
    const codes = whole.notes.map(({ code }) => code)
    expect(codes).toContain('few-with-spending')
    expect(codes).not.toContain('algorithms-whole-sample')
    const cut = decompositionOf(find, { ...plan, window: { from: '2016-01-01', to: '2022-12-31' } })
    expect(cut.ok && cut.value.notes.map(({ code }) => code)).toContain('algorithms-whole-sample')
  })

  it('refuses a window without rows, and missing studies', () => {
    expect(decompositionOf(find, { ...plan, window: { from: '1900-01-01', to: '1901-01-01' } })).toMatchObject({
      problem: { code: 'too-few-points', n: 0 },
    })
    expect(decompositionOf(() => null, plan)).toMatchObject({ problem: { code: 'columns-needed' } })
  })
})

it('does not depend on the order of rows', () => {
  const line = (id: string, year: number, cost: number) => ({
    ...observation('2015-01-01', cost, null, id),
    decimalYear: year,
  })
  const compute = Array.from({ length: 12 }, (_, i) => line(`r${i}`, 2012 + i / 2, 2 ** (i + Math.sin(i))))
  const spending = compute.slice(3).map((row, i) => ({ ...row, cost: 2 ** (i / 2 + Math.cos(i)) }))
  const inputs = {
    compute,
    spending,
    hardware: compute,
    algorithms: { rate: 1, draws: null, n: 12 },
    draws: 50,
    seed: 3,
    level: 0.9,
  }
  const turned = { ...inputs, compute: [...compute].reverse(), spending: [...spending].reverse() }
  const [one, other] = [decompose(inputs), decompose(turned)]
  if (!one.ok || !other.ok) throw new Error('refused')
  expect(other.value.computePerDollar.interval).toEqual(one.value.computePerDollar.interval)
  expect(other.value.physical.rate).toBeCloseTo(one.value.physical.rate, 12)
})
