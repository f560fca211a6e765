/** `halvings compare`: the numbers of the page and the files of the server. */
import { describe, expect, it } from 'vitest'
import { folderWith, halvings } from './called.fixture'
import { readComparison } from '@/app/_server/answers/asked-comparison'
import { openComparison } from '@/app/_server/answers/comparison'
import { serverPress } from '@/app/_server/press/server-press'
import { comparisonFiles } from '@/components/compare/comparison-files'

/** Chance inside the second, so that its interval needs draws; the first two have pairs that are drawn. */
const VIEWS = ['study=imagenet', 'study=imagenet&method=pooled', 'study=efficiency-milestones']
const LINK = VIEWS.map((view) => `view=${encodeURIComponent(view)}`).join('&')

const written = async (id: string, query: string, own = '') => {
  const file = comparisonFiles.find((one) => one.id === id)
  const { comparison, missing } = await openComparison(await readComparison(query), '', { client: '' })
  if (!file || missing) throw new Error(`${id} can't be written`)
  return Buffer.from(await file.read(own).write(comparison, serverPress))
}

describe('compare', () => {
  it.each([
    ['json', [], 'json', ''],
    ['csv', [], 'answers', ''],
    ['csv', ['--differences'], 'differences', ''],
    ['svg', ['--width', '900'], 'svg', 'width=900'],
    ['png', ['--scale', '2'], 'png', 'scale=2'],
    ['pdf', ['--height', '700'], 'pdf', 'height=700'],
  ])('--format %s %j is the server’s file, to the byte', async (format, own, id, query) => {
    const { code, bytes } = await halvings(['compare', ...VIEWS, '--format', format, ...own])
    expect(code).toBe(0)
    expect(bytes.equals(await written(id, LINK, query))).toBe(true)
  })

  it('a link, targets with their words, and a file with the link are one', async () => {
    const folder = folderWith({ 'link.txt': `https://example.org/compare?${LINK}\n` })
    const asked = await Promise.all([
      halvings(['compare', `/compare?${LINK}`, '-f', 'json']),
      halvings(['compare', 'imagenet', 'imagenet', 'method=pooled', 'efficiency-milestones', '-f', 'json']),
      halvings(['compare', 'link.txt', '-f', 'csv'], { folder }),
    ])
    expect(asked.map(({ code }) => code)).toEqual([0, 0, 0])
    expect(asked[1]?.out).toBe(asked[0]?.out)
    expect(asked[2]?.out).toContain('https://example.org/explore?')
  })

  it('without a target is the page’s own question', async () => {
    const { code, bytes } = await halvings(['compare', '-f', 'json'])
    expect(code).toBe(0)
    expect(bytes.equals(await written('json', ''))).toBe(true)
  })

  it('says the numbers, the differences and which two are told apart', async () => {
    const { code, out } = await halvings(['compare', ...VIEWS, '--pair', '1,2'])
    expect(code).toBe(0)
    const { comparison } = await openComparison(await readComparison(LINK), '', { client: '' })
    const [first] = comparison.views
    expect(out).toContain(comparison.title)
    expect(out).toContain(String(first?.figure.fit?.halvingTime.months))
    for (const { value } of comparison.differences) expect(out).toContain(String(value))
    expect(out).toContain(comparison.diff?.finding)
  })

  it('holds an own table against a study', async () => {
    const rows = ['2012-06-01,6.4e17', '2014-01-09,3.1e17', '2015-07-20,9.7e16', '2017-03-02,4.4e16']
    const folder = folderWith({ 'own.csv': ['date,training compute (FLOP)', ...rows].join('\n') })
    const { code, out, said } = await halvings(['compare', 'imagenet', 'own.csv', '-f', 'json'], { folder })
    expect(code).toBe(0)
    expect(said).toContain('in FLOP, less is better')
    const { views, differences } = JSON.parse(out)
    const alone = JSON.parse((await halvings(['fit', 'own.csv', '-f', 'json'], { folder })).out)
    expect(views[1].answer.fit).toEqual(alone.fit)
    expect(differences).toHaveLength(1)
  })

  it.each([
    [['imagenet', 'study=imagenet'], 1, 'view=study=imagenet'],
    [Array.from({ length: 7 }, (_, n) => `study=imagenet&seed=${n}`), 1, 'at most 6'],
    [['imagenet', 'efficiency-milestones', '--pair', '1,3'], 2, '--pair is “1,3”'],
    [['imagenet', 'hardware', '--width', '900'], 2, 'takes no --width'],
    [['imagenet', 'hardware', '--differences'], 2, 'takes no --differences'],
    [['imagenet', 'hardware', '--format', 'png', '--scale', '9'], 2, '--scale is “9”'],
    [['imagenet', 'level=2'], 1, 'level=2'],
  ])('%j is told', async (words, wrong, told) => {
    const { code, out, said } = await halvings(['compare', ...words])
    expect([code, out]).toEqual([wrong, ''])
    expect(said).toContain(told)
  })
})
