import { describe, expect, it } from 'vitest'
import { alexnetFigure, contextPoint } from '@/lib/chart/fixtures/alexnet-figure'
import { layoutFigure } from '@/lib/chart/layout'
import { darkPalette, lightPalette, pagePalette, type Palette } from '@/lib/chart/palette'
import type { Size } from '@/lib/chart/placed'
import type { Figure } from '@/lib/figure/figure'
import { PlotPicture } from './marks/plot-picture'
import { onScreen } from '@/lib/chart/fixtures/on-screen'
import { pictureFile } from './picture-file'
import { svgText } from './svg-text'

const plotSvg = (figure: Figure, size: Size, palette: Palette): Promise<string> =>
  svgText(<PlotPicture layout={layoutFigure(figure, size)} title={figure.text.title} palette={palette} />)

const link = 'https://example.org/explore?study=a&benchmark=b'
const wide = { width: 920, height: 480 }
const hostile = `<script>alert("1")</script>' onload='x' \u0000\u001b\ud800 שלום عالم 🚀 ]]> &amp;`

/** A strict reader of the XML that we write: every tag closed in order, every attribute quoted, no stray "<" or "&". */
function wellFormed(svg: string): boolean {
  const open: string[] = []
  const rest = svg.replace(/<(\/?)([a-z]+)((?: [a-z-]+(?::[a-z]+)?="[^"<]*")*)(\/?)>/gi, (_, close, name, __, self) => {
    if (close) return open.pop() === name ? '' : '<'
    if (!self) open.push(String(name))
    return ''
  })
  const entities = svg.replace(/&(amp|lt|gt|quot|#x27);/g, '')
  return open.length === 0 && !/[<>]/.test(rest) && !entities.includes('&') && !/[\u0000-\u0008\u000b-\u001f]/.test(svg)
}

const roles = (svg: string, role: string): number => svg.split(`data-role="${role}"`).length - 1

describe('the plot of a page', () => {
  it('marks every row and every part of the figure', async () => {
    const figure = alexnetFigure({
      context: [contextPoint('out', 2015, 1e17, 'excluded'), contextPoint('slow', 2016, 2e17, 'not-a-record')],
    })
    const svg = await plotSvg(figure, wide, pagePalette)
    for (const { id } of [...figure.points, ...figure.context]) expect(svg).toContain(`data-id="${id}"`)
    expect(roles(svg, 'record')).toBe(6)
    expect(roles(svg, 'context')).toBe(2)
    expect(roles(svg, 'law')).toBe(2)
    expect(roles(svg, 'line')).toBe(1)
    expect(roles(svg, 'band')).toBe(1)
    expect(roles(svg, 'tick')).toBeGreaterThanOrEqual(4)
    expect(svg).toContain('10¹⁷')
    expect(svg).toContain('Moore, 18 months')
    expect(wellFormed(svg)).toBe(true)
  })

  it('stands each record where log cost and date put it', async () => {
    const svg = await plotSvg(alexnetFigure(), wide, lightPalette)
    const [left = 0, top = 0, width = 0, height = 0] = (/data-plot="([^"]+)"/.exec(svg)?.[1] ?? '')
      .split(' ')
      .map(Number)
    const dot = /<circle cx="([\d.]+)" cy="([\d.]+)"[^>]*data-id="alexnet-level-efficientnet-b0"/.exec(svg)
    // 2019-05-28 is day 7087 after 2000-01-01; domain and cost are those of the fixture.
    const x = left + (width * (2000 + 7087 / 365.25 - 2012.2)) / 7.4
    const y = top + height * (1 - Math.log(5.9616e15 / 3e15) / Math.log(6e17 / 3e15))
    expect(Number(dot?.[1])).toBeCloseTo(x, 1) // coordinates are cut to hundredths
    expect(Number(dot?.[2])).toBeCloseTo(y, 1)
  })

  it('tells a reader when there is nothing to draw', async () => {
    const svg = await plotSvg(
      alexnetFigure({ points: [], line: [], laws: [], frontier: [], fit: null }),
      wide,
      lightPalette,
    )
    expect(svg).toContain('Nothing to draw')
  })

  it('keeps a crowd small: thousands of quiet rows are one path', async () => {
    const context = Array.from({ length: 3000 }, (_, n) =>
      contextPoint(`c${n}`, 2013 + n / 600, 1e16 + n * 1e13, 'outside-window'),
    )
    const svg = await plotSvg(alexnetFigure({ context }), wide, lightPalette)
    expect(roles(svg, 'context')).toBe(1)
    expect(svg.length).toBeLessThan(90_000) // about 20 bytes a row
  })
})

describe.each([
  [1200, 675],
  [800, 800],
  [400, 500],
  [320, 320],
])('the file at %d x %d', (width, height) => {
  const size = { width, height }

  it('stands alone: title, number, source, link and both names for screen readers', async () => {
    const figure = alexnetFigure({ permalink: link })
    const svg = await pictureFile(figure, onScreen(size))
    expect(svg).toContain(`<title id="title">${figure.text.title}</title>`)
    expect(svg).toContain('<desc id="desc">')
    expect(svg.replace(/<\/text><text[^>]*>/g, ' ')).toContain('every 15.7 months')
    expect(svg.replace(/<\/text><text[^>]*>/g, '')).toContain('example.org/explore?study=a&amp;benchmark=b')
    expect(svg).not.toMatch(/var\(|<image|<script|href=|url\(/)
    expect(wellFormed(svg)).toBe(true)
  })

  it('says nothing that a reader typed as markup', async () => {
    const base = alexnetFigure()
    const figure: Figure = alexnetFigure({
      points: base.points.map((point) => ({ ...point, name: hostile, group: hostile })),
      view: { ...base.view, color: 'group' },
      permalink: hostile,
      text: { ...base.text, title: hostile.repeat(4), subtitle: hostile, caption: hostile, alt: hostile },
    })
    for (const svg of [await pictureFile(figure, onScreen(size)), await plotSvg(figure, size, pagePalette)]) {
      expect(svg).not.toContain('<script')
      expect(svg).not.toMatch(/<[a-z]+[^>"]*("[^"]*"[^>"]*)* onload=/)
      expect(wellFormed(svg)).toBe(true)
    }
  })

  it('writes the same bytes for the same figure and theme', async () => {
    expect(await pictureFile(alexnetFigure(), onScreen(size))).toBe(await pictureFile(alexnetFigure(), onScreen(size)))
    const { view } = alexnetFigure()
    const dark = await pictureFile(alexnetFigure({ view: { ...view, theme: 'dark' } }), onScreen(size))
    expect(dark).toContain(darkPalette.paper)
    expect(dark).not.toContain(lightPalette.paper)
  })
})
