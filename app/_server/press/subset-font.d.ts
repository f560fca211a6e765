/** subset-font has no types of its own. */
declare module 'subset-font' {
  /** @returns the font with the glyphs of `text` alone */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { readonly targetFormat: 'sfnt' | 'woff' | 'woff2' },
  ): Promise<Buffer>
}
