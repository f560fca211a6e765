import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findFormat } from '@/components/export/formats'
import { addressOfFile } from '@/lib/export/address-of-file'
import { figureOf, study } from '@/lib/result/bundled-studies.fixture'
import type { Figure } from '@/lib/figure/figure'
import { poppler, spaced, xmlText } from './file-content.fixture'
import { serverPress } from './server-press'

const QUERIES = ['study=efficiency-milestones', 'study=imagenet', 'study=lm-perplexity&draws=0', 'study=training-runs']
const SIZES = ['column', 'two-columns', 'slide', 'square', 'card', '120x90mm']

async function bytesOf(file: string, figure: Figure, query = ''): Promise<Uint8Array> {
  const asked = findFormat(file)?.read(query)
  if (!asked || asked.ignored.length > 0) throw new Error(`${file}?${query}`)
  const written = await asked.write({ figure, study: study(figure.data.study), draws: null }, serverPress)
  return typeof written === 'string' ? new TextEncoder().encode(written) : written
}

describe.each(QUERIES)('pictures of %s', (query) => {
  const figure = figureOf(query)

  it('remember their view in every format', async () => {
    const address = figure.permalink.replace(/^.*\/explore/, '/explore')
    for (const file of ['chart.png', 'chart.svg', 'chart.pdf'])
      expect(addressOfFile(await bytesOf(file, figure)), file).toBe(address)
  })

  it('are PDFs of the asked size, tagged, titled, with all fonts inside and the finding as text', async () => {
    for (const size of SIZES) {
      const pdf = await bytesOf('chart.pdf', figure, `size=${size}`)
      const info = poppler('pdfinfo', pdf)
      expect(info).toMatch(/Tagged:\s+yes/)
      expect(spaced(info)).toContain(`Title: ${spaced(figure.text.title)}`)
      const [, width = 0, height = 0] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info)?.map(Number) ?? []
      if (size === 'column') expect(width).toBeCloseTo((89 / 25.4) * 72, 0)
      if (size === '120x90mm') expect(height).toBeCloseTo((90 / 25.4) * 72, 0)
      const fonts = poppler('pdffonts', pdf).split('\n').slice(2).filter(Boolean)
      expect(fonts.length).toBeGreaterThan(1)
      for (const font of fonts) expect(font).toMatch(/ yes yes yes /)
      expect(spaced(poppler('pdftotext', pdf, '-raw'))).toContain(spaced(figure.text.title).split(' ').at(-1))
    }
  })

  it('are SVGs whose faces are inside, and well-formed', async () => {
    const svg = new TextDecoder().decode(await bytesOf('chart.svg', figure, 'size=column&ground=transparent'))
    expect(svg.match(/@font-face/g)?.length).toBeGreaterThanOrEqual(3)
    expect(svg.length).toBeLessThan(250_000)
    expect(spaced(xmlText(svg))).toContain(spaced(figure.text.title).split(' ').at(-2))
  })
})

describe('a PNG', () => {
  it('says its dots per inch', async () => {
    const png = Buffer.from(await bytesOf('chart.png', figureOf('study=imagenet'), 'size=column&scale=4'))
    const at = png.indexOf('pHYs')
    expect(png.readUInt32BE(at + 4)).toBe(Math.round((96 * 4) / 0.0254))
    expect(png.readUInt32BE(16)).toBe(Math.ceil(((89 / 25.4) * 96 - 0.01) * 4))
  })

  it('is refused where it would be too large, with the most', () => {
    const refusals = findFormat('chart.png')?.read('size=400x400mm&scale=4').ignored
    expect(refusals).toEqual([{ parameter: 'scale', raw: '4', refusal: { code: 'too-many-pixels', most: 12_000_000 } }])
    for (const size of ['column', 'two-columns'])
      expect(findFormat('chart.png')?.read(`size=${size}&scale=4`).ignored).toEqual([])
  })
})

describe('type', () => {
  it('is never under 6 pt', async () => {
    for (const query of QUERIES)
      for (const size of SIZES) {
        const figure = figureOf(query)
        const form = findFormat('chart.svg')?.read(`size=${size}`)
        const press = { ...serverPress, embedFaces: (svg: string) => Promise.resolve(svg) }
        const svg = String(await form?.write({ figure, study: study(figure.data.study), draws: null }, press))
        const [, layout = '', width = ''] = /<svg[^>]* viewBox="0 0 ([\d.]+) [^>]* width="([\d.]+)"/.exec(svg) ?? []
        const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, one]) => Number(one) * 0.75)
        expect(Math.min(...sizes) * (Number(width) / Number(layout)), `${query} ${size}`).toBeGreaterThanOrEqual(6)
      }
  })
})

describe('the reader of views', () => {
  it('finds none in other files', () => {
    for (const file of ['package.json', 'app/icon.svg', 'app/fonts/inter-superscripts-400.woff2'])
      expect(addressOfFile(readFileSync(file))).toBeNull()
    expect(addressOfFile(new Uint8Array())).toBeNull()
  })

  it('takes the view alone of whatever site an address names', () => {
    const svg = (address: string) =>
      new TextEncoder().encode(`<svg><metadata id="halvings-view">${address}</metadata></svg>`)
    expect(addressOfFile(svg('https://evil.example/explore?study=imagenet&amp;was=1'))).toBe(
      '/explore?study=imagenet&was=1',
    )
    expect(addressOfFile(svg('https://example.org/explore#study=local-1'))).toBe('/explore#study=local-1')
    expect(addressOfFile(svg('javascript:alert(1)'))).toBeNull()
  })
})
