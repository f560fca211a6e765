import { expect, it } from 'vitest'
import { addressesIn } from './addresses-in'

it('finds addresses with and without their protocol, and nothing in the paths of a repository', () => {
  expect(addressesIn('stored page https://epoch.ai/gradient-updates/a (v2)')).toEqual([
    { text: 'stored page ', address: null },
    { text: 'epoch.ai', address: 'https://epoch.ai/gradient-updates/a' },
    { text: ' (v2)', address: null },
  ])
  expect(addressesIn('stored page arxiv.org/html/2511.23455')[1]).toEqual({
    text: 'arxiv.org',
    address: 'https://arxiv.org/html/2511.23455',
  })
  const path = 'cache/register explore/2026-10-06-cost/README.md (commit 9eb8dab7)'
  expect(addressesIn(path)).toEqual([{ text: path, address: null }])
})
