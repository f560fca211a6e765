/** The address of what a figure shows, read back from its file: PNG, SVG or PDF. */
import { viewOfPng } from './png-facts'
import { VIEW_KEYWORD } from './typst-text'

/** Where a file says what it is, or its address stands. */
const SVG_VIEW = /<metadata id="halvings-view">([^<]*)<\/metadata>/
const PDF_VIEW = new RegExp(`<pdf:Keywords>${VIEW_KEYWORD}([^<]*)</pdf:Keywords>`)

/** Pages whose charts leave as files: of a view, of several, and those with charts of their own. */
const PAGES =
  /^\/(?:(?:explore|compare|literature|replications|parameters|scaling-law|studies\/[a-z0-9-]+)(?:[?#].*)?)?$/

/**
 * The page's own part of the address, whatever site made the file.
 * @returns path with `?query` and `#fragment`, as `/explore?study=imagenet`; null where the file holds none of ours
 */
export function addressOfFile(bytes: Uint8Array): string | null {
  const path = addressIn(bytes)?.replace(/^https?:\/\/[^/?#]+/, '') ?? null
  return path !== null && PAGES.test(path) ? path : null
}

function addressIn(bytes: Uint8Array): string | null {
  const begins = (text: string): boolean => [...text].every((letter, index) => bytes[index] === letter.charCodeAt(0))
  if (begins('\u0089PNG\r\n\u001a\n')) return viewOfPng(bytes)
  if (begins('%PDF-')) return unescaped(PDF_VIEW.exec(new TextDecoder('latin1').decode(bytes))?.[1])
  if (begins('<svg')) return unescaped(SVG_VIEW.exec(new TextDecoder().decode(bytes))?.[1])
  return null
}

const unescaped = (text: string | undefined): string | null =>
  text === undefined
    ? null
    : text
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#x27;', "'")
        .replaceAll('&amp;', '&')
