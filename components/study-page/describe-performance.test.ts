import { expect, it } from 'vitest'
import type { PerformanceDefinition } from '@/lib/data/study'
import { describePerformance } from './describe-performance'

const accuracy: PerformanceDefinition = {
  field: 'score',
  label: 'accuracy',
  unit: 'fraction',
  better: 'more',
  scale: 'logit',
  chance: 0.25,
}

it('says direction, scale and chance', () => {
  expect(describePerformance(accuracy, 'en')).toBe('accuracy, more is better; logit; chance 25\u00a0%')
})

it('does not invent a chance level that is not settled', () => {
  expect(describePerformance({ ...accuracy, chance: null }, 'en')).toBe('accuracy, more is better; logit')
})

it('says where nothing is scored', () => {
  expect(describePerformance(null, 'en')).toBe('a fixed target or none: every row counts')
})
