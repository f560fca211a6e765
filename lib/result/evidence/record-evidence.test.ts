import { describe, expect, it } from 'vitest'
import { wordsFor } from '@/lib/text/words-for'
import { figureOf } from '../bundled-studies.fixture'

const rates = (query: string) => figureOf(query).fit?.records?.rates

describe('models that reach the level without a known cost', () => {
  it('are 42 of 92 at 60 % of MMLU, with the range that their costs leave', () => {
    const records = figureOf('study=benchmarks').fit?.records
    expect([records?.missing?.models, records?.reaching]).toEqual([42, 92])
    expect(records?.missing?.least).toBeLessThan(records?.missing?.greatest ?? NaN)
  })
})

describe('a line that bends', () => {
  it('is told with its year as a year, and both rates', () => {
    const { warnings } = figureOf('study=training-runs')
    const bend = warnings.find(({ code }) => code === 'not-one-line')
    expect(bend && wordsFor('en').warning(bend)).toContain(
      'since May 2019 it doubles every 4.9 months, before every 9.8',
    )
  })
})

describe('rates that the order of all reaching models leaves possible', () => {
  // METHODS 11: 95 %, doublings a year, computed apart on a grid of 0.005.
  it.each([
    ['study=inference-prices', 57, -4.07, -1.385],
    ['study=benchmarks', 50, -1.29, 4.075],
    ['study=benchmarks&benchmark=gsm8k&threshold=0.5', 29, null, 2.835],
    ['study=benchmarks&benchmark=hellaswag&threshold=0.8', 22, null, 1.575],
    ['study=imagenet&method=trend&threshold=0.25', 94, -2.725, 5.705],
    ['study=lm-perplexity&method=trend&threshold=20', 46, -2.08, 1.11],
    ['study=dawnbench', 17, null, -0.06],
  ])('%s: n %d, %d to %d', (query, n, low, high) => {
    const found = rates(query)
    expect(found?.n).toBe(n)
    const near = (value: number | null | undefined, expected: number | null) =>
      expected === null ? expect(value).toBeNull() : expect(Math.abs((value ?? NaN) - expected)).toBeLessThan(0.0051)
    near(found?.low, low)
    near(found?.high, high)
  })

  it('are told below the answer, whole where they lie on both sides of zero', () => {
    const told = (query: string) => {
      const { warnings } = figureOf(query)
      const warning = warnings.find(({ code }) => code === 'record-rates')
      return warning && wordsFor('en').warning(warning).replaceAll('\u00a0', ' ')
    }
    expect(told('study=benchmarks&interval=t')).toBe(
      'By record counts, the order of all 50 models that reach it leaves anything from halving every 9.3 months to doubling every 2.9 months possible (95 %): no clear trend.',
    )
    expect(told('study=inference-prices&interval=t')).toBe(
      'By record counts, the order of all 57 models that reach it leaves halving every 2.9 to 8.7 months possible (95 %).',
    )
    expect(told('study=benchmarks&benchmark=gsm8k&threshold=0.5&interval=t')).toBe(
      'By record counts, the order of all 29 models that reach it leaves any fall, and a rise as fast as doubling every 4.2 months, possible (95 %): no clear trend; there are too few models to bound the rest.',
    )
    expect(told('study=dawnbench&interval=t')).toMatch(
      /leaves halving at any speed, even slower than every 200 months possible/,
    )
  })

  it('are said once, by the title, where they are the interval; below it stands only why an end is open', () => {
    const codes = (query: string) => figureOf(query).warnings.map(({ code }) => code)
    expect(codes('study=inference-prices')).not.toContain('record-rates')
    expect(codes('study=inference-prices')).not.toContain('rates-unbounded')
    expect(codes('study=dawnbench')).toContain('rates-unbounded')
    expect(codes('study=dawnbench')).not.toContain('record-rates')
    expect(codes('study=dawnbench')).not.toContain('interval-elsewhere')
  })

  it('are not there where every model that reaches is a record, or the source lists records only', () => {
    expect(rates('study=benchmarks&benchmark=osworld')).toBeNull()
    expect(figureOf('study=efficiency-milestones').fit).toMatchObject({
      records: null,
      recordsUntested: 'source-lists-records-only',
    })
    expect(figureOf('study=efficiency-milestones').text.caption).not.toContain('by chance')
    expect(figureOf('study=dawnbench').fit?.recordsUntested).toBeNull()
    expect(figureOf('study=nanogpt-speedrun&select=records').fit?.records ?? null).toBeNull()
  })
})
