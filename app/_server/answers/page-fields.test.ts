import { describe, expect, it } from 'vitest'
import { findFormat } from '@/components/export/formats'
import { tagOf } from './answers'
import { figureOf, readQuery } from './asked-view'

const QUERY = 'study=efficiency-milestones'
const PAGE = '&tab=break&breakShape=kink&program=r'

/** The request for a file of a view. */
async function requestOf(file: string, query: string) {
  const format = findFormat(file)
  if (!format) throw new Error(file)
  return { format, file: format.read(query), asked: await readQuery(query, format.parameters), query, origin: '' }
}

describe('what of the page is open', () => {
  it.each(['fit', 'chart.svg', 'points.csv', 'report.html'])('leaves key and tag of %s as they are', async (file) => {
    expect(tagOf(await requestOf(file, QUERY + PAGE))).toBe(tagOf(await requestOf(file, QUERY)))
  })

  it('is read, and in no part of the figure', async () => {
    const asked = await readQuery(QUERY + PAGE)
    expect(asked.ignored).toEqual([])
    expect(asked.view).toMatchObject({ tab: 'break', breakShape: 'kink', program: 'r' })
    const plain = figureOf(await readQuery(QUERY), null, { origin: '' })
    expect(figureOf(asked, null, { origin: '' })).toEqual(plain)
  })
})
