/** A reader's own words: in the reader's pictures, as plain text, and in nothing else that carries our name. */
import { describe, expect, it } from 'vitest'
import { exportFormats } from '@/components/export/formats'
import { tagOf } from './answers'
import { figureOf, readQuery } from './asked-view'
import { shownView } from '@/lib/view/asked-view'
import { writeFile } from './write-file'

const QUERY = 'study=efficiency-milestones'
const WORDS = '<script>alert(1)</script> "Zebra" & co'
const ROW = 'alexnet-level-alexnet'
const NOTES = ['title:', '2015-05-28:', `row:${ROW}:`].map((at) => `note=${encodeURIComponent(at + WORDS)}`).join('&')
const NOTED = `${QUERY}&${NOTES}`
const isPicture = (file: string) => /^chart\.(png|svg|pdf)$/.test(file)

async function tagsOf(file: (typeof exportFormats)[number]) {
  const [noted, plain] = await Promise.all(
    [NOTED, QUERY].map(async (query) => {
      const asked = await readQuery(query, file.parameters)
      expect(asked.ignored).toEqual([])
      return tagOf({ format: file, file: file.read(query), asked, query, origin: '' })
    }),
  )
  return { noted, plain }
}

describe('notes', () => {
  it.each(exportFormats.map((one) => [one.file, one] as const))(
    'move the key of %s only where it draws them',
    async (file, format) => {
      const { noted, plain } = await tagsOf(format)
      expect(noted !== plain).toBe(isPicture(file))
    },
  )

  it.each(exportFormats.filter(({ file, work }) => !isPicture(file) && work === 'text').map(({ file }) => file))(
    'are not in %s',
    async (file) => {
      const [noted, plain] = await Promise.all(
        [NOTED, QUERY].map((query) => writeFile({ file, query, origin: 'https://any.example', draws: null })),
      )
      expect(Buffer.from(noted?.body ?? []).equals(Buffer.from(plain?.body ?? []))).toBe(true)
    },
    30_000,
  )

  it('are drawn in a picture as text, each said to be the reader’s, and stay out of its title and description', async () => {
    const { body } = await writeFile({ file: 'chart.svg', query: NOTED, origin: '', draws: null })
    const svg = new TextDecoder().decode(body)
    expect(svg).not.toContain('<script')
    expect(svg).toContain('&lt;script&gt;')
    expect(svg.match(/data-role="note"/g)).toHaveLength(2)
    expect(svg.match(/>reader’s note</g)).toHaveLength(2)
    expect(svg).toContain('>Reader’s note: &lt;script&gt;')
    for (const part of ['title', 'desc'])
      expect(new RegExp(`<${part}[^>]*>[^<]*`).exec(svg)?.[0]).not.toContain('Zebra')
    expect(
      new URL(
        /<metadata[^>]*>([^<]*)/.exec(svg)?.[1]?.replaceAll('&amp;', '&') ?? '',
        'http://any',
      ).searchParams.getAll('note'),
    ).toHaveLength(3)
  })

  it('leave every sentence, the query, the pinned address and the citation of a figure as they are', async () => {
    const { notes, ...noted } = figureOf(await readQuery(NOTED), null, { origin: '' })
    expect(notes?.list).toHaveLength(3)
    expect(noted).toEqual(figureOf(await readQuery(QUERY), null, { origin: '' }))
  })

  it('are no part of a view as a file without them is asked', async () => {
    expect(shownView(await readQuery(NOTED), {})).toEqual((await readQuery(QUERY)).view)
  })
})
