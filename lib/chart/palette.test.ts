import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { besideOpacity, darkPalette, lightPalette, OTHER_BENCHMARKS, type Palette, paletteVariables } from './palette'

/** Contrast ratio of WCAG 2.2 (relative luminance of sRGB), https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const palettes: readonly (readonly [string, Palette])[] = [
  ['light', lightPalette],
  ['dark', darkPalette],
]

describe.each(palettes)('%s palette', (_, palette) => {
  it('computes contrast as WCAG does', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 10)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2) // the well-known grey that just fails 4.5
  })

  it.each(['ink', 'ink2', 'ink3', 'trend', 'law'] as const)('%s is readable as text (4.5 : 1)', (name) => {
    expect(contrast(palette[name], palette.paper)).toBeGreaterThanOrEqual(4.5)
  })

  it.each([
    ['a quiet row beside the fit', 'ink3', besideOpacity.quiet],
    ['a faint row beside the fit', 'ink3', besideOpacity.faint],
    ['a row of another benchmark', 'ink2', OTHER_BENCHMARKS],
    ['a row of another benchmark in the colour of its layer', 'trend', OTHER_BENCHMARKS],
  ] as const)('shows %s against the paper (3 : 1)', (_, name, share) => {
    const [ink, paper] = [palette[name], palette.paper].map((hex) =>
      [1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16)),
    )
    const mixed = (ink ?? []).map((part, index) => Math.round(share * part + (1 - share) * (paper?.[index] ?? 0)))
    const seen = `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`
    expect(contrast(seen, palette.paper)).toBeGreaterThanOrEqual(3)
  })

  it('shows every group against the paper (3 : 1)', () => {
    expect(palette.groups).toHaveLength(8)
    for (const colour of palette.groups) expect(contrast(colour, palette.paper)).toBeGreaterThanOrEqual(3)
  })
})

describe('the page', () => {
  const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8')
  const block = (start: string): string => {
    const from = css.indexOf(start)
    return from < 0 ? '' : css.slice(from, css.indexOf('}', from))
  }

  it.each([
    [':root {', lightPalette],
    [":root:not([data-theme='light']) {", darkPalette],
    [":root[data-theme='dark'] {", darkPalette],
  ] as const)('holds the same colours under %s', (selector, palette) => {
    for (const [name, colour] of Object.entries(paletteVariables(palette)))
      expect(block(selector)).toContain(`${name}: ${colour};`)
  })
})
