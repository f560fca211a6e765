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
