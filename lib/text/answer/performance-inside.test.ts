import { expect, it } from 'vitest'
import { figureOf } from '@/lib/result/bundled-studies.fixture'
import { wordsFor } from '../words-for'

it.each([
  ['study=imagenet&method=inverse&interval=cr2', ', by clustered errors, CR2): error'],
  ['study=imagenet&method=inverse&interval=fieller', ', by independent errors): error'],
  ['study=imagenet&method=inverse&interval=hac', ', by errors that lean on their neighbours, Newey and West): error'],
  ['study=imagenet&method=inverse&interval=bootstrap', 'months (no interval): error'],
])('says by which errors the other reading has its interval: %s', (query, words) => {
  const warning = figureOf(query).warnings.find(({ code }) => code === 'counterpart')
  expect(warning && wordsFor('en').warning(warning)).toContain(words)
})
