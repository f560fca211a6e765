import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lawRates, studies, study } from '@/lib/result/bundled-studies.fixture'
import { ignoredInWords } from '@/lib/text/ignored'
import { randomQuery } from './random-query.fixture'
import { contextOf } from './study-context'
import { changeView, decodeView, defaultView, encodeView } from './view-codec'
import { declarableDefaults, viewFields } from './view-fields'

const language = contextOf(study('lm-perplexity'), lawRates)
const milestones = contextOf(study('efficiency-milestones'), lawRates)
const runs = contextOf(study('training-runs'), lawRates)

const notOfRecords =
  'records are not resampled, because a draw of rows has other records, whose line falls even without a trend; record counts answer instead'

describe('the query of a view', () => {
  it('is empty for the default view', () => {
    expect(encodeView(defaultView(language.meta), language.meta)).toBe('')
    expect(encodeView(defaultView(milestones.meta), milestones.meta)).toBe('study=efficiency-milestones')
  })

  it('leaves out what is at its default, in the order of the table', () => {
    const { view, ignored } = decodeView('level=0.95&select=all&law=24&method=trend&threshold=25', language)
    expect(ignored).toEqual([])
    expect(encodeView(view, language.meta)).toBe('method=trend&threshold=25&select=all&law=24')
  })

  it('says an empty list as none', () => {
    const { view } = decodeView('law=none', language)
    expect(view.law).toEqual([])
    expect(encodeView(view, language.meta)).toBe('law=none')
  })

  it('keeps filters readable, whatever their values hold', () => {
    const query = 'study=training-runs&where=organization:A%26B%20C%2BD,%20E:F&where=-notable:true'
    const { view, ignored } = decodeView(query, runs)
    expect(ignored).toEqual([])
    expect(view.where).toEqual([
      { field: 'organization', value: 'A&B C+D, E:F', excluded: false },
      { field: 'notable', value: 'true', excluded: true },
    ])
    expect(decodeView(encodeView(view, runs.meta), runs).view).toEqual(view)
  })

  it('can take a declared default away', () => {
    expect(defaultView(runs.meta).from).toBe('2010-01-01')
    const { view } = decodeView('study=training-runs&from=none&where=none', runs)
    expect(view.from).toBeNull()
    expect(view.where).toEqual([])
    expect(encodeView(view, runs.meta)).toBe('study=training-runs&from=none&where=none')
  })

  it.each([
    ['threshold=abc', 'threshold', 'expected a number'],
    ['threshold=-3', 'threshold', 'expected a positive number'],
    ['level=95', 'level', 'expected 0.5 to 0.999'],
    ['level=0.95&level=0.9', 'level', 'given more than once; the first counts'],
    ['law=twice', 'law', 'expected months (0.1 to 1200), transistors, fp32-per-usd or fp32-per-watt'],
    ['from=2020-02-30', 'from', 'expected a date as YYYY-MM-DD'],
    ['from=2020-01-01&to=2019-01-01', 'to', 'before from=2020-01-01'],
    ['exclude=nobody', 'exclude', 'no row of that id in this study'],
    ['exclude=model:nobody', 'exclude', 'no model of that name in this study'],
    ['where=planet:Mars', 'where', 'no column planet in this study'],
    ['estimator=lasso&method=trend', 'estimator', 'expected ols, ols-hc3, theil-sen, huber or quantile'],
    ['estimator=theil-sen', 'estimator', 'belongs to method=trend or pooled'],
    ['tau=0.2&method=trend&estimator=huber', 'tau', 'belongs to estimator=quantile'],
    ['tau=1&method=trend&estimator=quantile', 'tau', 'expected 0.01 to 0.99'],
    ['interval=t&method=trend&estimator=theil-sen', 'interval', 'expected auto, sen or record-count'],
    ['interval=cluster&method=trend', 'interval', notOfRecords],
    ['interval=residual', 'interval', 'expected auto, bootstrap or cluster'],
    ['ci=bca&method=trend&select=reaching&interval=residual', 'ci', 'the only value possible here is percentile'],
    ['ci=bca&method=trend', 'ci', notOfRecords],
    ['delta=0.01&method=trend', 'delta', 'belongs to method=scaling-law'],
    ['draws=1.5', 'draws', 'expected a whole number'],
    ['x=2020', 'x', 'expected YYYY-MM-DD..YYYY-MM-DD'],
    ['data=v1', 'data', 'expected 12 hex digits'],
    ['engine=new', 'engine', 'expected a version'],
    [`where=organization:${'x'.repeat(1001)}`, 'where', 'a value of at most 1000 characters'],
    ['where=Mars', 'where', 'expected field:value, or field:low..high for numbers'],
    ['structure=99', 'structure', 'expected one of 15 known values'],
    ['colour=red', 'colour', 'unknown parameter'],
    ['v=2', 'v', 'expected 1'],
    ['study=alchemy', 'study', 'no study of that id'],
    ['lang=zh', 'lang', 'the only value possible here is en'],
  ])('names %s as ignored, with its reason', (query, parameter, reason) => {
    expect(ignoredInWords(decodeView(query, language).ignored, 'en')).toEqual([
      expect.objectContaining({ parameter, reason }),
    ])
  })

  it('filters by any cell of our own studies, however long', () => {
    for (const one of studies.values()) {
      const cells = one.rows.flatMap(({ cells }) =>
        one.meta.fields.flatMap(({ name }) => [cells[name] ?? []].flat().map((cell) => [name, String(cell)] as const)),
      )
      const [name, longest] = cells.reduce((a, b) => (b[1].length > a[1].length ? b : a))
      const query = `study=${one.meta.id}&where=${encodeURIComponent(`${name}:${longest}`)}`
      expect(decodeView(query, contextOf(one, lawRates)).ignored).toEqual([])
    }
  })

  it('takes a whole fraction where no method needs its logit', () => {
    const scores = contextOf(study('benchmarks'), lawRates)
    for (const level of [0, 1]) {
      const read = decodeView(`study=benchmarks&threshold=${level}&select=reaching`, scores)
      expect([read.view.threshold, read.ignored]).toEqual([level, []])
      expect(decodeView(`study=benchmarks&method=inverse&threshold=${level}`, scores).ignored).toHaveLength(1)
    }
  })

  it('reads strictly: no text around a number, no decimal comma', () => {
    for (const raw of ['0,9', ' 0.9', '0.9x', '0x1', '', 'NaN', 'Infinity', '1e999'])
      expect(decodeView(`level=${encodeURIComponent(raw)}`, language).ignored).toHaveLength(1)
  })

  it('drops what a change made idle', () => {
    const { view } = decodeView('solver=converged&delta=0.01', language)
    const changed = changeView(view, { method: 'trend' }, language)
    expect(changed.solver).toBe('as-published')
    expect(encodeView(changed, language.meta)).toBe('method=trend')
  })

  it('round-trips every view that a query can give, in every study', () => {
    fc.assert(
      fc.property(randomQuery([...studies.values()], Object.keys(lawRates)), ({ id, query }) => {
        const context = contextOf(study(id), lawRates)
        const { view } = decodeView(query, context)
        const canonical = encodeView(view, context.meta)
        const again = decodeView(canonical, context)
        expect(again.ignored).toEqual([])
        expect(again.view).toEqual(view)
        expect(encodeView(again.view, context.meta)).toBe(canonical)
      }),
      { numRuns: 2000, seed: 1 },
    )
  })

  it('never throws on any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (query) => {
        const { view } = decodeView(query, language)
        expect(decodeView(encodeView(view, language.meta), language).view).toEqual(view)
      }),
      { numRuns: 2000, seed: 2 },
    )
  })
})

describe('declared defaults', () => {
  it('are readable by the codec, for every series of every study', () => {
    for (const one of studies.values()) {
      const context = contextOf(one, lawRates)
      for (const benchmark of one.meta.benchmarks) {
        for (const [key, value] of [...Object.entries(one.meta.defaults), ...Object.entries(benchmark.defaults)]) {
          expect(declarableDefaults, `${one.meta.id}: ${key}`).toContain(key)
          if (key === 'benchmark') continue
          const parameters = (typeof value === 'string' ? [value] : value).map((raw) => [key, raw])
          const methods = benchmark.defaults.method ?? one.meta.defaults.method
          const query = new URLSearchParams([
            ['study', one.meta.id],
            ['benchmark', benchmark.id],
            ...(typeof methods === 'string' && key !== 'method' ? [['method', methods]] : []),
            ...parameters,
          ] as [string, string][])
          const overridden = key in one.meta.defaults && key in benchmark.defaults
          const { ignored } = decodeView(query.toString(), context)
          if (!overridden && !(key === 'cost' && !benchmark.costs.includes(String(value))))
            expect(ignored, `${one.meta.id} ${benchmark.id} ${key}`).toEqual([])
        }
      }
    }
  })

  it('cover the whole view: each field stands in the table once', () => {
    const keys = viewFields.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect([...keys, 'study'].sort()).toEqual(Object.keys(defaultView(language.meta)).sort())
  })
})

describe('a long list of what can’t be read', () => {
  it('lists the first twenty of what can’t be read, and counts the rest', () => {
    const many = Array.from({ length: 2000 }, (_, i) => `a${i}`).join('&')
    const { ignored } = decodeView(many, language)
    expect(ignored).toHaveLength(21)
    expect(ignored.at(-1)).toEqual({
      parameter: 'query',
      raw: '1980 more',
      refusal: { code: 'first-listed', most: 20 },
    })
    expect(
      decodeView(`exclude=${Array.from({ length: 2000 }, (_, i) => `no${i}`).join(',')}`, language).ignored,
    ).toHaveLength(21)
  })
})
