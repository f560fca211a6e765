/** Every study's default view at the widths of journals' columns: no type under 6 pt, and all of it readable without colour. */
import { describe, expect, it } from 'vitest'
import { pictureForm } from '@/lib/chart/picture-form'
import { figureOf, studies } from '@/lib/result/bundled-studies.fixture'
import { pictureFile } from './picture-file'
import { comparisonPicture } from '@/components/compare/comparison-picture'
import { describeComparison } from '@/lib/figure/comparison/comparison-figure'

const form = (name: 'column' | 'two-columns') =>
  pictureForm({ of: 'preset', name }, { width: 0, height: 0 }, null, {
    ground: 'white',
    shown: { title: true, caption: true },
  })

/** Sizes of all type in a picture, in points of print. */
function typeIn(svg: string): readonly number[] {
  const [, layout] = /viewBox="0 0 ([\d.]+)/.exec(svg) ?? []
  const [, printed] = / width="([\d.]+)"/.exec(svg) ?? []
  const zoom = Number(printed) / Number(layout)
  return [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size) * zoom * (72 / 96))
}

/** Relative luminance of sRGB (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Lines of two kinds that a reader of the picture in grey can't tell apart: as dark, as wide and dashed alike. */
function alikeInGrey(svg: string): readonly string[] {
  const lines = [...svg.matchAll(/<path[^>]*data-role="(line|law|prediction|extrapolated)"[^>]*>/g)].map(
    ([path, role = '']) => ({
      role,
      dashes: /stroke-dasharray="([^"]*)"/.exec(path)?.[1] ?? 'none',
      width: Number(/stroke-width="([^"]*)"/.exec(path)?.[1]),
      light: luminance(/stroke="(#\w{6})"/.exec(path)?.[1] ?? ''),
    }),
  )
  expect(lines.every(({ width, light }) => width > 0 && light >= 0)).toBe(true)
  return lines.flatMap((one, place) =>
    lines.slice(place + 1).flatMap((other) => {
      const contrast = (Math.max(one.light, other.light) + 0.05) / (Math.min(one.light, other.light) + 0.05)
      const apart = one.dashes !== other.dashes || one.width !== other.width || contrast >= 2
      // Laws have one look, and their names at their ends.
      return apart || (one.role === 'law' && other.role === 'law') ? [] : [`${one.role} and ${other.role}`]
    }),
  )
}

describe.each(['column', 'two-columns'] as const)('the default view of every study at %s', (name) => {
  it.each([...studies.keys()])('%s', async (id) => {
    const svg = await pictureFile(figureOf(`study=${id}`), form(name))
    const sizes = typeIn(svg)
    expect(sizes.length).toBeGreaterThan(3)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(6)
    expect(alikeInGrey(svg)).toEqual([])
  })
})

describe('six trends in one picture', () => {
  const queries = ['', '&estimator=theil-sen', '&estimator=huber', '&estimator=quantile'].map(
    (rest) => `study=imagenet${rest}`,
  )
  const figures = [...queries, 'study=efficiency-milestones', 'study=training-runs'].map((query) => figureOf(query))
  const link = { queries: figures.map(({ query }) => query), chart: 'layers' as const, pair: null }
  const inputs = { level: 0.95, differences: [], ignored: [], origin: '' }
  const shown = { title: true, caption: true }
  const screen = pictureForm({ of: 'screen' }, { width: 1200, height: 800 }, null, { ground: 'paper', shown })
  const drawn = comparisonPicture(describeComparison({ link, figures, ...inputs }), screen)

  it('differ without colour', async () => {
    expect((await drawn).match(/data-role="line"/g)).toHaveLength(6)
    expect(alikeInGrey(await drawn)).toEqual([])
  })

  it('would be found alike if colour alone told them apart', async () => {
    expect(alikeInGrey((await drawn).replaceAll(/ stroke-dasharray="[^"]*"/g, '')).length).toBeGreaterThan(3)
  })
})
