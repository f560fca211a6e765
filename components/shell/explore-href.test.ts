import { expect, it } from 'vitest'
import { exploreHref } from './explore-href'

it.each([
  ['lm-perplexity', '', '/explore'],
  ['lm-perplexity', 'threshold=30', '/explore?threshold=30'],
  ['imagenet', '', '/explore?study=imagenet'],
  ['imagenet', 'threshold=0.3', '/explore?study=imagenet&threshold=0.3'],
])('%s with "%s" is %s', (study, query, href) => expect(exploreHref(study, query)).toBe(href))
