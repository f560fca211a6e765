/** The page's own faces inside a picture: images of SVG see no web fonts. */

/** The picture with those of the page's faces that its text needs inside it. */
export async function withFaces(svg: string): Promise<string> {
  const faces = await fontFaces(svg)
  return svg.replace(/(<svg\b[^>]*>)/, (tag) => `${tag}<style>${faces}</style>`)
}

const SUPERSCRIPTS = ' Superscripts'

/** @font-face rules of the page that a picture's text needs, their files as data; picture fonts lack the word Variable. */
async function fontFaces(svg: string): Promise<string> {
  const faces: string[] = []
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSFontFaceRule)) continue
      const family = rule.style.getPropertyValue('font-family').replaceAll(/["']/g, '').replace(' Variable', '')
      const address = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1]
      const range = rule.style.getPropertyValue('unicode-range')
      const named = family.replace(SUPERSCRIPTS, '')
      if (!address || !svg.includes(named) || !coversText(range, svg)) continue
      const data = await dataUrl(new URL(address, sheet.href ?? document.baseURI).href)
      const weight = rule.style.getPropertyValue('font-weight')
      faces.push(`@font-face{font-family:'${family}';font-weight:${weight};src:url(${data});unicode-range:${range}}`)
      // A picture names the family alone; its superscripts come from a face beside it.
      if (family !== named) faces.push(`[font-family*="${named}"]{font-family:'${family}','${named}'}`)
    }
  return faces.join('')
}

/** Whether a rule's characters occur in the picture, so that only the needed files are embedded. */
function coversText(range: string, text: string): boolean {
  const spans = [...range.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi)].map(([, from = '0', to]) => [
    parseInt(from, 16),
    parseInt(to ?? from, 16),
  ])
  if (spans.length === 0) return true
  return [...new Set(text)].some((character) => {
    const code = character.codePointAt(0) ?? 0
    return spans.some(([from = 0, to = 0]) => code >= from && code <= to)
  })
}

async function dataUrl(address: string): Promise<string> {
  const blob = await (await fetch(address)).blob()
  return await new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
}
