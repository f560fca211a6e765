/** What is pasted into another page so that a view stands in it. */

/** Pixels of the frame: at 760 the wide drawing has its own size. */
export const EMBED_SIZE = { width: 760, height: 680 } as const

/** Narrower frames have the narrow drawing and more lines. */
export const embedHeight = (width: number): number => (width < 560 ? 780 : EMBED_SIZE.height)

/** Address of the view's document for frames, without its origin. @param query canonical query of a view */
export const embedPath = (query: string): string => `/embed${query === '' ? '' : `?${query}`}`

/**
 * @param address whole, of the document; @param title what a screen reader says of the frame
 * @returns HTML without a script: the page that wants the height listens to `halvings-height`
 */
export function embedSnippet(
  address: string,
  title: string,
  width: number | '100%',
  height: number = EMBED_SIZE.height,
): string {
  const [src, name] = [address, title].map((text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;'))
  return `<iframe src="${src}" title="${name}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy"></iframe>`
}
