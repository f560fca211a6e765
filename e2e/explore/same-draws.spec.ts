import { drawsInBrowser, jobOf } from '@/bench/draws-in-browser'
import { runDraws } from '@/bench/draws-entry'
import { expect, test } from '../test'

const VIEWS = [
  ['lm-perplexity', 'draws=200'],
  ['lm-perplexity', 'solver=converged&draws=20'],
  ['imagenet', 'interval=bootstrap&draws=300'],
  ['efficiency-milestones', 'interval=residual&draws=300'],
  ['nanogpt-speedrun', 'estimator=huber&draws=100&seed=9'],
] as const

for (const [id, query] of VIEWS)
  test(`Node and Chromium draw the same for ${id} ${query}`, async ({ browser }) => {
    const job = jobOf(id, `study=${id}&${query}`)
    const here = runDraws(job)
    const there = await drawsInBrowser(browser, job)
    expect(there.slopes.length).toBe(here.slopes.length)
    expect(here.slopes.length).toBeGreaterThan(10)
    // Equal seeds draw equal rows; 1e-10 leaves room for another rounding of an exponential.
    const apart = (a: number, b: number) => Math.abs(a - b) / Math.max(1, Math.abs(a))
    for (const [index, slope] of here.slopes.entries())
      expect(apart(slope, there.slopes[index] ?? NaN)).toBeLessThan(1e-10)
    for (const [index, number] of here.numbers.entries())
      expect(apart(number, there.numbers[index] ?? NaN)).toBeLessThan(1e-10)
  })
