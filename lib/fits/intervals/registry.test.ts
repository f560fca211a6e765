import { describe, expect, it } from 'vitest'
import { figureOf } from '@/lib/result/bundled-studies.fixture'

const answered = (query: string) => {
  const { fit, ignored } = figureOf(query)
  return { interval: fit?.interval, of: fit?.intervalOf, asked: fit?.intervalAsked, ignored }
}

describe('the interval that answers', () => {
  it('is by record counts for records, whatever puts the line through them', () => {
    for (const estimator of ['ols', 'theil-sen', 'huber', 'quantile'])
      expect(answered(`study=benchmarks&estimator=${estimator}`)).toMatchObject({
        interval: 'record-count',
        of: 'trend',
        asked: 'auto',
      })
  })

  it('is the line’s own, and named so, where the source lists records only', () => {
    expect(answered('study=efficiency-milestones')).toMatchObject({ interval: 't', of: 'listed-records' })
    expect(answered('study=efficiency-milestones&estimator=huber')).toMatchObject({ interval: 'bootstrap' })
  })

  it('is the method’s own elsewhere, and of spending where every model that reaches a level counts', () => {
    expect(answered('study=microprocessors')).toMatchObject({ interval: 't', of: 'trend' })
    expect(answered('study=lm-perplexity')).toMatchObject({ interval: 'cluster', of: 'trend' })
    expect(answered('study=benchmarks&select=reaching&to=2022-12-31')).toMatchObject({ of: 'spending' })
  })

  it('allows for neighbours wherever residuals lean on them at all, and for what the study says that rows share', () => {
    expect(answered('study=hardware')).toMatchObject({ interval: 'ar1', of: 'trend' })
    expect(answered('study=benchmarks&select=reaching')).toMatchObject({ interval: 'cr2', of: 'spending' })
    expect(answered('study=imagenet')).toMatchObject({ interval: 'cr2', of: 'trend' })
    expect(answered('study=hardware&estimator=theil-sen')).toMatchObject({ interval: 'sen' })
  })

  it('can be asked for by name, where there is one', () => {
    expect(answered('study=benchmarks&interval=t')).toMatchObject({ interval: 't', of: 'these-records', ignored: [] })
    expect(answered('study=benchmarks&estimator=theil-sen&interval=sen')).toMatchObject({ interval: 'sen' })
    expect(answered('study=imagenet&interval=fieller')).toMatchObject({ interval: 'fieller', asked: 'fieller' })
    expect(answered('study=benchmarks&select=reaching&interval=bootstrap')).toMatchObject({ interval: 'bootstrap' })
  })
})

describe('records', () => {
  it('are not resampled, and a link that asks for it is told why', () => {
    for (const interval of ['bootstrap', 'cluster', 'residual'])
      expect(answered(`study=benchmarks&interval=${interval}`)).toMatchObject({
        interval: 'record-count',
        ignored: [{ parameter: 'interval', raw: interval, refusal: { code: 'records-not-resampled' } }],
      })
    expect(answered('study=benchmarks&ci=bca').ignored).toMatchObject([
      { parameter: 'ci', raw: 'bca', refusal: { code: 'records-not-resampled' } },
    ])
    expect(answered('study=benchmarks&interval=sen').ignored[0]?.refusal.code).toBe('one-of')
  })
})
