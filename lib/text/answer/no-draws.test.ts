import { expect, it } from 'vitest'
import { finishedFigure } from '@/lib/programs/golden/views.fixture'

it.each([
  'study=lm-perplexity&draws=0',
  'study=imagenet&interval=cluster&draws=0',
  'study=imagenet&interval=bootstrap&draws=0',
])('names no bootstrap where none is drawn: %s', (query) => {
  const { text } = finishedFigure(query).figure
  expect(text.caption).toMatch(/; no draws, so no interval\. /)
  expect(text.caption).not.toContain('bootstrap')
})
