import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { alexnetFigure } from '@/lib/chart/fixtures/alexnet-figure'
import { onScreen } from '@/lib/chart/fixtures/on-screen'
import { pictureFile } from '@/components/chart/picture-file'
import { renderPng } from './render-png'

const size = { width: 600, height: 400 }

/** Width and height of a PNG's header chunk (PNG specification 11.2.2). */
const sizeOf = (png: Buffer): readonly [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)]

const text = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="20"><text x="2" y="15" font-family="Inter, sans-serif" font-size="14">${content}</text></svg>`

describe('renderPng', () => {
  it('draws the document at the scale asked for', async () => {
    const png = await renderPng(await pictureFile(alexnetFigure(), onScreen(size)), 2)
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect(sizeOf(png)).toEqual([1200, 800])
    expect(png.length).toBeGreaterThan(20_000) // a blank picture of this size takes about 3 kB
  })

  it('gives the same bytes for the same picture, and others for another theme', async () => {
    const svg = await pictureFile(alexnetFigure(), onScreen(size))
    expect((await renderPng(svg, 1)).equals(await renderPng(svg, 1))).toBe(true)
    const { view } = alexnetFigure()
    const dark = await pictureFile(alexnetFigure({ view: { ...view, theme: 'dark' } }), onScreen(size))
    expect((await renderPng(svg, 1)).equals(await renderPng(dark, 1))).toBe(false)
  })

  it.each(['²', '¹', '∞', '≥', '−', '×', '’', 'R', 'é'])('has a glyph of its own for %s', expectGlyph)
})

describe('the shipped faces', () => {
  const folders = readdirSync('data', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const files = folders.flatMap(({ name }) => readdirSync(`data/${name}`).map((file) => `data/${name}/${file}`))
  const tables = files.filter((file) => /\.(csv|json)$/.test(file))
  const characters = new Set(tables.flatMap((file) => [...readFileSync(file, 'utf8')]))
  const visible = [...characters].filter((character) => !/[\p{White_Space}\p{Cc}]/u.test(character))

  it('have a glyph for every character of the bundled data', async () => {
    expect(tables.length).toBeGreaterThanOrEqual(2 * folders.length)
    expect(visible.filter((character) => /\p{Script=Han}/u.test(character)).length).toBeGreaterThan(5)
    for (const character of visible) await expectGlyph(character)
  })
})

async function expectGlyph(character: string): Promise<void> {
  const missing = await renderPng(text('\u{e123}'), 1) // private use: no font has it
  const nothing = await renderPng(text(''), 1)
  const drawn = await renderPng(text(character.replace('&', '&amp;').replace('<', '&lt;')), 1)
  expect(drawn.equals(nothing), character).toBe(false)
  expect(drawn.equals(missing), character).toBe(false)
}
