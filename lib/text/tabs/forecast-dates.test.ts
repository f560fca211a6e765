import { expect, it } from 'vitest'
import { figureOf } from '@/lib/result/bundled-studies.fixture'
import { forecastDatesIn } from './forecast-dates'

const { lineDateText, targetText } = forecastDatesIn('en')

/** When the line has a cost, as the tab has it, and as legend and alternative text do. */
function answers(query: string) {
  const { forecast, data, text } = figureOf(query)
  if (!forecast?.target) throw new Error('no target')
  const named = targetText(forecast.target, data.costUnit, 0.95)
  expect(text.alt).toContain(named)
  return [lineDateText(forecast.target), named]
}

const ALEXNET = 'study=efficiency-milestones&benchmark=alexnet-level&select=records'

it.each([
  ['within', '1e17', /^[A-Z][a-z]{2} 201\d$/, /^10¹⁷\u00a0FLOP: [A-Z][a-z]{2} 201\d, the line’s/],
  ['after', '1e15', /^Oct 2022, beyond the dates fitted$/, /^10¹⁵\u00a0FLOP: Oct 2022, the line’s 95\u00a0% interval/],
  ['far after', '1', /^Dec 2087, far beyond the dates fitted$/, /: Dec 2087, far beyond the dates fitted, the line’s/],
])('a date on the line is a date: %s', (_, target, line, named) => {
  const [tab, legend] = answers(`${ALEXNET}&target=${target}`)
  expect(tab).toMatch(line)
  expect(legend).toMatch(named)
})

it('a cost of before the first observation is no forecast, and says so before it says where the line has it', () => {
  const drawnBack = 'before the first observation; drawn back, the line has it in Oct 2009'
  expect(answers(`${ALEXNET}&target=1e18`)).toEqual([
    drawnBack,
    expect.stringMatching(new RegExp(`^10¹⁸\u00a0FLOP: ${drawnBack}, the line’s 95\u00a0% interval`)),
  ])
  expect(answers('study=lm-perplexity&target=1e30')[0]).toMatch(/^before the first observation; drawn back/)
})

it('of long before any observation there is no date at all, nor an interval', () => {
  expect(answers(`${ALEXNET}&target=1e30`)).toEqual([
    'long before the first observation',
    '10³⁰\u00a0FLOP: long before the first observation',
  ])
})
