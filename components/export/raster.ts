/**
 * SVG to PNG by resvg, the same on the server (its native module) and in a reader's browser (its WebAssembly build): equal
 * pictures are equal bytes.
 */

/** What both builds are asked for, beside the fonts. @param scale pixels of the picture per pixel of the SVG */
export const rasterOptions = (scale: number) =>
  ({
    fitTo: { mode: 'zoom', value: scale },
    shapeRendering: 2, // geometric precision
    textRendering: 1, // legibility
  }) as const

/** Families by which both find a face: the shipped ones and no others. */
export const rasterFonts = {
  loadSystemFonts: false,
  defaultFontFamily: 'Inter',
  sansSerifFamily: 'Inter',
} as const

/** A letter that our own faces surely have: Latin, Greek, Cyrillic, punctuation, raised figures, currency and the common signs. */
const OWN =
  /[\s\u0020-\u024f\u0370-\u03ff\u0400-\u04ff\u2010-\u2027\u2030-\u203a\u2070-\u209c\u20a0-\u20bf\u2190-\u2193\u2212\u2248\u2260\u2264\u2265]/u

/** Whether a picture may draw letters that only the lending faces have (Chinese, mathematical signs, pictographs). */
export const asksForLenders = (svg: string): boolean =>
  [...new Set(svg.replace(/<[^>]*>/g, ''))].some((letter) => !OWN.test(letter))
