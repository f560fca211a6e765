import { expect, test } from 'vitest'
import { slug } from './slug'

test.each([
  ['ARC Challenge (AI2)', 'arc-challenge-ai2'],
  ['FrontierMath tiers 1-3', 'frontiermath-tiers-1-3'],
  ["Humanity's Last Exam", 'humanity-s-last-exam'],
  ['METR 50 % time horizon v1.1', 'metr-50-time-horizon-v1-1'],
  ['Ré  Müller', 're-muller'],
  ['∞-former', 'former'],
  ['—', ''],
])('%s becomes %s', (text, id) => {
  expect(slug(text)).toBe(id)
  expect(slug(id)).toBe(id)
})
