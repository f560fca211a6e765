import { expect, it } from 'vitest'
import { study } from '../bundled-studies.fixture'
import reference from './fixtures/score-changes.json'
import { scoreChange } from './score-changes'

it.each(reference)('HELM Classic, $metric: slope and interval of R’s clubSandwich', (theirs) => {
  const ours = scoreChange(study('helm'), `classic-${theirs.metric}`, 'organization')
  expect(ours?.n).toBe(theirs.n)
  expect(ours?.perYear).toBeCloseTo(theirs.perYear, 8)
  expect(ours?.interval[0]).toBeCloseTo(theirs.low, 7)
  expect(ours?.interval[1]).toBeCloseTo(theirs.high, 7)
})

it('says nothing of a series without scores', () => {
  expect(scoreChange(study('hardware'), 'fp32-per-usd', 'vendor')).toBeNull()
})
