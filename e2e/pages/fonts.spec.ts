import { expect, test } from '../test'

/** What exponents are made of (`superscript` in lib/text/format.ts). */
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹⁻'

for (const [family, weight] of [
  ['--sans', 400],
  ['--sans', 600],
  ['--serif', 600],
] as const)
  test(`every superscript of ${family} at weight ${weight} is a glyph that we ship`, async ({ page }) => {
    await page.goto('/methods')
    await page.evaluate(
      ([text, font, bold]) => {
        const sample = document.createElement('p')
        sample.id = 'sample'
        sample.style.cssText = `font: ${bold} 20px var(${font})`
        sample.textContent = text
        document.body.append(sample)
      },
      [SUPERSCRIPTS, family, weight] as const,
    )
    await page.evaluate(() => document.fonts.ready)
    const protocol = await page.context().newCDPSession(page)
    await protocol.send('DOM.enable')
    await protocol.send('CSS.enable')
    const { root } = await protocol.send('DOM.getDocument')
    const { nodeId } = await protocol.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#sample' })
    const { fonts } = await protocol.send('CSS.getPlatformFontsForNode', { nodeId })
    // Source Serif has no raised minus: it comes from Inter's face.
    expect(fonts.filter(({ isCustomFont }) => !isCustomFont)).toEqual([])
    expect(fonts.reduce((sum, { glyphCount }) => sum + glyphCount, 0)).toBe(SUPERSCRIPTS.length)
  })

for (const [element, weight] of [
  ['td', 400],
  ['input', 400],
  ['output', 600],
] as const)
  test(`hyphens of names are not widened beside numbers: ${element} at weight ${weight}`, async ({ page }) => {
    await page.goto('/methods')
    const widths = await page.evaluate(
      async ([tag, bold]) => {
        await document.fonts.load(`${bold} 20px "Inter Superscripts"`, '-')
        const measure = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D
        measure.font = `${bold} 100px "Inter Variable"`
        const sample = document.createElement(tag === 'input' ? 'span' : tag)
        // A field does not tell how wide its text is: its own style, on a text that does.
        const like = document.body.appendChild(document.createElement(tag))
        sample.style.cssText = `font: ${bold} 100px var(--sans); position: absolute; padding: 0`
        sample.style.fontVariantNumeric = getComputedStyle(like).fontVariantNumeric
        sample.textContent = '-'
        document.body.append(sample)
        return [sample.getBoundingClientRect().width, measure.measureText('-').width] as const
      },
      [element, weight] as const,
    )
    expect(Math.abs(widths[0] - widths[1])).toBeLessThan(1)
  })
