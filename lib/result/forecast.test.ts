import { describe, expect, it } from 'vitest'
import { decimalYear } from '@/lib/data/decimal-year'
import { describeFigure } from '@/lib/figure/describe-figure'
import { lawRates, study } from '@/lib/result/bundled-studies.fixture'
import { contextOf } from '@/lib/view/study-context'
import { decodeView } from '@/lib/view/view-codec'
import { inversePredictionOf } from './analyses/forecast-view'
import { FURTHEST_SPANS } from './analyses/line-reach'

const ALEXNET = 'study=efficiency-milestones&benchmark=alexnet-level&select=records'
const one = study('efficiency-milestones')

function figureOf(query: string) {
  const { view, ignored } = decodeView(query, contextOf(one, lawRates))
  expect(ignored).toEqual([])
  return describeFigure(view, one, { lawRates, draws: null, ignored, asOf: '2026-01-01', origin: '' })
}

describe('a target of the view', () => {
  const plain = figureOf(ALEXNET)
  const asked = figureOf(`${ALEXNET}&target=1e15`)

  it('is answered as the tab answers it, and moves no number', () => {
    expect(plain.forecast).toBeNull()
    const answer = inversePredictionOf(asked.view, one, 1e15)
    expect(answer).toMatchObject({ ok: true })
    if (answer.ok) expect(asked.forecast?.target).toEqual(answer.value)
    expect(asked.forecast?.target?.drawn).toBe(true)
    expect(asked.fit).toEqual(plain.fit)
    expect(asked.points).toEqual(plain.points)
  })

  it('has the line drawn up to it, and on the line', () => {
    const { fit, line, forecast } = asked
    if (!fit || !forecast?.target) throw new Error('no forecast')
    const at = forecast.target.decimalYear ?? NaN
    const end = line.at(-1)
    // The line ends on a whole day: half a day of a slope of about one doubling a year.
    expect(end?.decimalYear).toBeCloseTo(at, 2)
    expect(Math.log2((end?.value ?? NaN) / 1e15)).toBeCloseTo(0, 2)
    expect(line.slice(0, plain.line.length)).toEqual(plain.line)
    expect(asked.x.domain[1]).toBeGreaterThan(at)
    expect(asked.y.domain[0]).toBeLessThan(1e15)
    for (const [index, point] of line.entries())
      expect(point.decimalYear).toBeGreaterThan(line[index - 1]?.decimalYear ?? 0)
  })

  it('is drawn backwards too, and not further than it may be', () => {
    const before = figureOf(`${ALEXNET}&target=1e18`)
    expect(before.line[0]?.decimalYear).toBeLessThan(plain.line[0]?.decimalYear ?? 0)
    const far = figureOf(`${ALEXNET}&target=1`)
    expect(far.forecast?.target?.drawn).toBe(false)
    expect(far.line).toEqual(plain.line)
    expect(far.x).toEqual(plain.x)
  })

  it('says what it costs on a day, on the very line', () => {
    const { fit, forecast } = figureOf(`${ALEXNET}&until=2022-01-01`)
    const there = forecast?.until
    const last = plain.line.at(-1)
    if (!fit || !there || !last) throw new Error('no line')
    const years = (decimalYear('2022-01-01') ?? NaN) - last.decimalYear
    expect(Math.log2(there.value / last.value)).toBeCloseTo(fit.slope * years, 9)
    expect(there.low).toBeLessThan(there.value)
    expect(there.predictHigh).toBeGreaterThan(there.high ?? Infinity)
    const span = last.decimalYear - (plain.line[0]?.decimalYear ?? NaN)
    const beyond = Math.ceil(last.decimalYear + FURTHEST_SPANS * span) + 1
    expect(figureOf(`${ALEXNET}&until=${beyond}-01-01`).forecast?.until).toBeNull()
  })
})
