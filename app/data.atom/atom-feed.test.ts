import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { dataChanges, listStudies } from '@/app/_server/catalogue'
import { GET } from './route'

describe('the feed of data changes', () => {
  it('is well-formed XML with an entry a change, the newest first, each id once', async () => {
    const response = GET(new Request('http://localhost/data.atom', { headers: { host: 'localhost' } }))
    expect(response.headers.get('content-type')).toMatch('application/atom+xml')
    const parser = new SaxesParser({ xmlns: true })
    const path: string[] = []
    const found: Record<string, string[]> = {}
    parser.on('opentag', ({ name }) => path.push(name))
    parser.on('text', (text) => {
      if (path.length === 3) (found[path.join(' ')] ??= []).push(text)
    })
    parser.on('closetag', () => void path.pop())
    parser.write(await response.text()).close() // throws where it is not well-formed
    const ids = found['feed entry id'] ?? []
    expect(ids).toHaveLength(listStudies().flatMap(({ meta }) => dataChanges(meta.id)).length)
    expect(new Set(ids).size).toBe(ids.length)
    const dates = found['feed entry updated'] ?? []
    expect(dates).toEqual([...dates].sort().reverse())
  })
})
