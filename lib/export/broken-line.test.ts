/** Where one line is no fair description, every text says so in its own sentence (METHODS 11), and no other text does. */
import { describe, expect, it } from 'vitest'
import { figureOf, studies } from '@/lib/result/bundled-studies.fixture'
import { breakOf } from '@/lib/result/evidence/bend'
import { fitTable } from './fit-table'

const views = [...studies.values()].flatMap(({ meta }) =>
  ['', ...meta.presets.map(({ query }) => `&${query}`)].map((query) => ({
    name: `study=${meta.id}${query}`,
    figure: figureOf(`study=${meta.id}${query}`),
  })),
)
const broken = views.filter(({ figure: { fit } }) => fit && breakOf(fit))

it('some do not stand as one line, and some do', () => {
  expect(broken.length).toBeGreaterThan(5)
  expect(views.length).toBeGreaterThan(2 * broken.length)
})

describe('a broken line', () => {
  it.each(broken)('$name says so in its title, and its rates behind the interval, wherever they go', ({ figure }) => {
    const { title, subtitle, alt } = figure.text
    const rates =
      subtitle.split(' · ').find((part) => /(halve|double|hardly move)[sd]?.*, (before|in \d{4}) /.test(part)) ??
      'no rates'
    expect(subtitle).toContain(rates)
    expect(alt).toContain(rates)
    if (figure.fit?.intervalOf === 'trend')
      expect(title).toMatch(/, but not at one rate$|no clear trend|its interval is/)
    expect(fitTable(figure).rows.find(([name]) => name === 'bend_explained_by_leaning')?.[1]).toBe(false)
  })
})

it('nobody else says that it broke', () => {
  for (const { name, figure } of views.filter((view) => !broken.includes(view)))
    expect(figure.text.title, name).not.toContain('one rate')
})

it('an interval that supposes independent points says that neighbours lean, where they do', () => {
  expect(figureOf('study=training-runs&estimator=theil-sen').text.subtitle).toMatch(
    /interval 5\.02 to 5\.66 if points are independent, but neighbours lean on one another \(lag-1 correlation 0\.15\)/,
  )
  expect(figureOf('study=training-runs').text.subtitle).not.toContain('independent')
})
