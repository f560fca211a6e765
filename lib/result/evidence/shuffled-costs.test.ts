import { describe, expect, it } from 'vitest'
import { study } from '../bundled-studies.fixture'
import kept from '@/bench/coverage/counts/shuffles.json'
import { type Shuffled, shuffled, shuffledViews, trendsPutIn } from '@/bench/coverage/shuffles'

/** Share allowed and two Monte Carlo errors of it. */
const most = (share: number, sets: number) => share + 2 * Math.sqrt((share * (1 - share)) / sets)

function holdsWhatItSays({ sets, excludes, sure }: Shuffled): void {
  expect(excludes / sets, 'leaves out what was put in').toBeLessThanOrEqual(most(0.05, sets))
  for (const count of Object.values(sure)) expect(count / sets, 'sure of more').toBeLessThanOrEqual(most(0.1, sets))
}

describe('costs dealt anew among the models that reach a level', () => {
  it.each(kept as readonly Shuffled[])('hold their trend, in the run that is kept: $label, $months', (one) => {
    expect(one.sets).toBeGreaterThanOrEqual(1000)
    holdsWhatItSays(one)
  })

  it('were tried with no trend and as fast as two laws, in every view', () => {
    expect(kept.map(({ label, months }) => [label, months])).toEqual(
      shuffledViews.flatMap(({ label }) => trendsPutIn.map((months) => [label, months])),
    )
  })

  it.each(shuffledViews)('hold it here too, in short: $label', ({ label, query }) => {
    const id = new URLSearchParams(query).get('study') ?? ''
    for (const months of [null, 24]) holdsWhatItSays(shuffled(study(id), label, query, months, 200))
  })
})
