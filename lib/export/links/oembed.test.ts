import { describe, expect, it } from 'vitest'
import { figureOf } from '@/lib/result/bundled-studies.fixture'
import { oembedAddress, oembedAnswer, viewAt } from './oembed'

const ORIGIN = 'https://halvings.example'
const figure = figureOf('study=imagenet&threshold=0.2')
const words = { siteName: 'Halvings', frameTitle: 'A "finding" & more' }

describe('oEmbed', () => {
  it('reads the addresses of views on this site alone', () => {
    expect(viewAt(`${ORIGIN}/explore?study=imagenet`, ORIGIN)).toBe('study=imagenet')
    expect(viewAt(`${ORIGIN}/embed`, ORIGIN)).toBe('')
    for (const address of [
      'https://other.example/explore',
      `${ORIGIN}/methods`,
      `${ORIGIN}.evil.example/explore`,
      'javascript:alert(1)',
      '/explore',
      '',
    ])
      expect(viewAt(address, ORIGIN), address).toBeNull()
  })

  it('is found from the page', () => {
    const address = oembedAddress(`${ORIGIN}/explore?study=imagenet&from=2015-01-01`)
    const url = new URL(address, ORIGIN)
    expect(viewAt(url.searchParams.get('url') ?? '', ORIGIN)).toBe('study=imagenet&from=2015-01-01')
  })

  it('gives a frame of this site that holds to the most that is allowed', () => {
    const wide = oembedAnswer(figure, ORIGIN, { width: 9999, height: 9999 }, words)
    expect(wide).toMatchObject({ width: 760, title: figure.text.title, thumbnail_width: 1200, thumbnail_height: 630 })
    expect(wide.html).toContain(`src="${ORIGIN}/embed?${figure.query.replaceAll('&', '&amp;')}"`)
    expect(wide.html).toContain('title="A &quot;finding&quot; &amp; more"')
    const small = oembedAnswer(figure, ORIGIN, { width: 400, height: 300 }, words)
    expect(small).toMatchObject({ width: 400, height: 300 })
    expect(small.html).toContain('width="400" height="300"')
  })
})
