/** The picture of a private file, drawn in its reader's browser, is the server's to the byte: two builds of one renderer. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { beforeAll, describe, expect, it } from 'vitest'
import { asksForLenders, rasterFonts, rasterOptions } from '@/components/export/raster'
import { renderPng } from '../answers/render-png'
import { FACES } from './font-files'

beforeAll(async () => {
  await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')))
})

/** As the browser's thread draws: our own upright faces, and the lenders where a letter asks for them. */
function drawnInBrowser(svg: string, scale: number): Buffer {
  const faces = FACES.filter(({ own, style }) => (own ? style === 'normal' : asksForLenders(svg)))
  const fontBuffers = faces.map(({ file }) => new Uint8Array(readFileSync(file)))
  const picture = new Resvg(svg, { ...rasterOptions(scale), font: { ...rasterFonts, fontBuffers } })
  return Buffer.from(picture.render().asPng())
}

const page = (texts: readonly string[], family = 'Inter') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="420" height="${24 * texts.length + 12}">` +
  '<rect width="420" height="100%" fill="#fffdf8"/><circle cx="380" cy="14" r="5.5" fill="#2b6cb0" opacity="0.4"/>' +
  texts
    .map((text, i) => `<text x="8" y="${24 * i + 20}" font-family="${family}" font-size="14">${text}</text>`)
    .join('') +
  '</svg>'

describe('one picture, two builds', () => {
  it.each([
    ['Latin', page(['Halving every 9.06 months', 'Łukasz, Ångström × 10²¹ – “≤ 0.5”'])],
    ['headings', page(['Compute to reach 80 %'], 'Source Serif 4')],
    ['Chinese, signs, pictographs', page(['通义千问 Qwen', '∑ ∀ 𝑥', '🙂 ok'])],
  ])('%s', async (_, svg) => {
    for (const scale of [1, 2.5]) expect(drawnInBrowser(svg, scale).equals(await renderPng(svg, scale))).toBe(true)
  })

  it('letters that are not asked of the lenders are all in our own faces', async () => {
    const letters = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).filter(
      (letter) => /[^\p{C}\p{Z}&<>]/u.test(letter) && !asksForLenders(letter),
    )
    expect(letters.length).toBeGreaterThan(700)
    for (let from = 0; from < letters.length; from += 60) {
      const svg = page([letters.slice(from, from + 30).join(' '), letters.slice(from + 30, from + 60).join(' ')])
      expect(drawnInBrowser(svg, 1).equals(await renderPng(svg, 1)), letters.slice(from, from + 60).join('')).toBe(true)
    }
  })
})
