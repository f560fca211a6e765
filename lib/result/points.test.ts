import { describe, expect, it } from 'vitest'
import { figureOf } from './bundled-studies.fixture'

describe('the records among the rows of a figure', () => {
  const REACHING = 'study=imagenet&method=trend&threshold=0.25&select=reaching'
  const recordsOf = (query: string) =>
    figureOf(query)
      .points.filter(({ record }) => record)
      .map(({ id }) => id)

  it('are those of all that reach: a window crowns none that was none', () => {
    // Xception (October 2016, 1.2e18 FLOP) is cheaper than SE-ResNet-50 (September 2017), the first row of the window.
    expect(recordsOf(`${REACHING}&from=2017-01-01`)).toEqual(['dynamicvit-lv-m-0-8'])
    expect(figureOf(`${REACHING}&from=2017-01-01&labels=records`).points.length).toBeGreaterThan(10)
  })

  it('are those that a fit of records has', () => {
    expect(recordsOf(REACHING)).toEqual(figureOf(REACHING.replace('reaching', 'records')).points.map(({ id }) => id))
  })
})

describe('a model with several scores', () => {
  const MMLU = 'study=benchmarks'
  const monthsOf = (query: string) => figureOf(query).fit?.halvingTime.months.toFixed(2)

  it('is left out whole: without either row of Gopher nothing moves, without both 6.50 months', () => {
    const whole = monthsOf(MMLU)
    expect(whole).toBe('10.29')
    expect(monthsOf(`${MMLU}&exclude=mmlu-gopher-280b`)).toBe(whole)
    expect(monthsOf(`${MMLU}&exclude=mmlu-gopher-280b-2`)).toBe(whole)
    expect(monthsOf(`${MMLU}&exclude=mmlu-gopher-280b,mmlu-gopher-280b-2`)).toBe('6.50')
    expect(monthsOf(`${MMLU}&exclude=model:gopher-280b`)).toBe('6.50')
  })

  it('says what the answer is without it, and how to leave it out', () => {
    const gopher = figureOf(MMLU).points.find(({ name }) => name.startsWith('Gopher'))
    expect(gopher?.withoutMonths?.toFixed(2)).toBe('6.50')
    expect(gopher).toMatchObject({ exclusion: 'model:gopher-280b', modelRows: 2 })
    const excluded = figureOf(`${MMLU}&exclude=model:gopher-280b`).context.filter(({ reason }) => reason === 'excluded')
    expect(excluded.map(({ exclusion }) => exclusion)).toEqual(['model:gopher-280b', 'model:gopher-280b'])
    const alone = figureOf(`${MMLU}&exclude=mmlu-gopher-280b`).context.find(({ reason }) => reason === 'excluded')
    expect(alone?.exclusion).toBe('mmlu-gopher-280b')
  })
})

describe('rows that filters take out', () => {
  it('are drawn where the view asks for them, with the reason, and move no number', () => {
    const filtered = (query: string) => figureOf(query).context.filter(({ reason }) => reason === 'filtered')
    expect(filtered('study=training-runs')).toEqual([])
    const shown = figureOf('study=training-runs&hollow=filtered')
    const leftOut = shown.data.leftOut.filter(({ reason }) => reason === 'filtered').map(({ id }) => id)
    const drawn = filtered('study=training-runs&hollow=filtered').map(({ id }) => id)
    expect(drawn.length).toBeGreaterThan(500)
    expect(leftOut).toEqual(expect.arrayContaining(drawn))
    expect(shown.fit).toEqual(figureOf('study=training-runs').fit)
  })
})
