import { renderAsync } from '@resvg/resvg-js'
import decode from 'qr/decode.js'
import { describe, expect, it } from 'vitest'
import { linkCode } from './link-code'

const links = [
  'https://example.org/explore',
  'https://example.org/explore?study=efficiency-milestones&data=ff25613d8f40&engine=2&was=15.684,13.218,19.28',
  `https://example.org/explore?study=benchmarks&exclude=${Array.from({ length: 60 }, (_, i) => `mmlu.model-${i}`).join(',')}`,
]

describe('the code of a link', () => {
  it.each(links)('is read by another program as %.60s', async (link) => {
    const { width, height, pixels } = await renderAsync(linkCode(link) ?? '')
    expect(decode({ width, height, data: pixels })).toBe(link)
  })

  it.each([1300, 5000])('is none where the link has %i letters', (length) => {
    expect(linkCode(`https://example.org/?${'x'.repeat(length)}`)).toBeNull()
  })
})
