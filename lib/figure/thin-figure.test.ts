import { expect, it } from 'vitest'
import { largeTable } from '@/bench/large-table'
import { ownStudy } from '@/lib/data/import/own-study.fixture'
import { contextOf } from '@/lib/view/study-context'
import { decodeView } from '@/lib/view/view-codec'
import { describeFigure } from './describe-figure'
import { leftOutCounts } from './thin-figure'

const study = ownStudy('long.csv', largeTable(9000))

function figureOf(query: string, dots?: 'some') {
  const { view, ignored } = decodeView(query, contextOf(study, {}))
  return describeFigure(view, study, {
    lawRates: {},
    draws: null,
    ignored,
    asOf: '2026-01-01',
    origin: '',
    ...(dots && { dots }),
  })
}

it('keeps every record and every row taken out, and says how many dots there are', () => {
  const whole = figureOf('select=records&exclude=line-77')
  const thin = figureOf('select=records&exclude=line-77', 'some')
  expect(thin.points.filter(({ record }) => record)).toEqual(whole.points.filter(({ record }) => record))
  expect(thin.context.some(({ id }) => id === 'line-77')).toBe(true)
  expect(thin.context.length).toBeLessThan(4600)
  expect(thin.text.caption).toContain(`of 9,000 dots are drawn`)
  expect(leftOutCounts(thin)).toEqual(leftOutCounts(whole))
  expect(thin.thinned?.points).toBe(whole.points.length)
})

it('moves no number, line or axis', () => {
  const whole = figureOf('select=all')
  const thin = figureOf('select=all', 'some')
  expect([thin.fit, thin.line, thin.x, thin.y, thin.data.used]).toEqual([
    whole.fit,
    whole.line,
    whole.x,
    whole.y,
    whole.data.used,
  ])
  expect(thin.points.length).toBeGreaterThanOrEqual(4000)
  expect(thin.points.length).toBeLessThan(4600)
})
