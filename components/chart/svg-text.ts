/** Elements to the text of an SVG file. React's renderer is fetched when a file is asked for; a page never needs it. */
import type { ReactElement } from 'react'

/**
 * The same elements give the same bytes. What a reader typed is never markup: React escapes it.
 * @param picture an `svg` element of marks that hold no state
 */
export async function svgText(picture: ReactElement): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  return forXml(renderToStaticMarkup(picture))
}

/**
 * Drops what XML 1.0 forbids even as a reference: controls other than tab and line ends, lone surrogates, U+FFFE and
 * U+FFFF. Closes empty elements as XML does, which HTML can't.
 */
function forXml(markup: string): string {
  return markup
    .replace(/[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/<(circle|path|rect)([^>]*)><\/\1>/g, '<$1$2/>')
}
