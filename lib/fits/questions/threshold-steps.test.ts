import { describe, expect, it } from 'vitest'
import { createRandom } from '@/lib/stats/chance/random'
import { observation, options as plain } from '../fixtures/observations'
import { select } from '../rows/select'
import { trend } from '../methods/trend'
import { thresholdSteps } from './threshold-steps'

const performance = {
  field: 'score',
  label: 'score',
  unit: 'fraction',
  better: 'more',
  scale: 'logit',
  chance: null,
} as const
const options = { ...plain, performance, threshold: 0.5, select: 'reaching' as const }

describe('one step of the threshold', () => {
  const scores = [0.4, 0.5, 0.55, 0.6, 0.62, 0.7, 0.8]
  const rows = scores.map((score, i) => observation(`201${i}-01-01`, 2 ** (40 - i + (i % 2)), score))

  it('goes to the nearest level that chooses other rows', () => {
    const steps = thresholdSteps(rows, options)
    expect(steps?.lower).toMatchObject({ threshold: 0.4, n: 7 })
    // 0.55 is the first level that the row of 0.5 does not reach.
    expect(steps?.higher).toMatchObject({ threshold: 0.55, n: 5 })
    expect(steps?.higher?.slope).toBe(trend.slope(rows, { ...options, threshold: 0.55 }))
  })

  it('has no step where fewer than four points would stay, and none without a level', () => {
    expect(thresholdSteps(rows, { ...options, threshold: 0.6 })?.higher).toBeNull()
    expect(thresholdSteps(rows, { ...options, threshold: 0.3 })?.lower).toBeNull()
    expect(thresholdSteps(rows, { ...options, select: 'all' })).toBeNull()
    expect(thresholdSteps(rows, { ...options, threshold: null })).toBeNull()
    expect(thresholdSteps(rows, { ...options, performance: null })).toBeNull()
  })

  it('steps over levels that leave all records where they are, in any order of the rows', () => {
    const random = createRandom(5)
    for (let sample = 0; sample < 40; sample += 1) {
      const many = Array.from({ length: 40 }, (_, i) =>
        observation(
          `${2010 + random.below(10)}-0${1 + random.below(9)}-01`,
          1 + random.below(500),
          random.below(100) / 100,
          `m${i}`,
        ),
      )
      const asked = { ...options, select: 'records' as const, threshold: 0.4 }
      const used = (threshold: number) => select(many, { ...asked, threshold }).used.map(({ id }) => id)
      const steps = thresholdSteps(many, asked)
      for (const step of [steps?.lower, steps?.higher]) {
        if (!step) continue
        expect(used(step.threshold)).not.toEqual(used(0.4))
        const between = many.map(({ performance: p }) => p ?? NaN).filter((p) => (p - 0.4) * (p - step.threshold) < 0)
        for (const level of between) expect(used(level)).toEqual(used(0.4))
      }
      expect(thresholdSteps([...many].reverse(), asked)).toEqual(steps)
    }
  })
})
