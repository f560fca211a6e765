/** A language in which every word of `lib/text` stands in brackets: what a reader meets outside them is data, or a mistake. */
import type { Metadata } from 'next'
import { dataChanges, lawRates, listLiterature, listStudies } from './_server/catalogue'
import { references } from '@/lib/published/references'

/** Words, and functions that give words, in brackets; formulas have no language. */
function bracketed(words: unknown, key = ''): unknown {
  if (typeof words === 'string') return key !== 'formula' && /\p{L}/u.test(words) ? `«${words}»` : words
  if (typeof words === 'function') return (...facts: unknown[]) => bracketed(words(...facts))
  if (Array.isArray(words)) return words.map((word) => bracketed(word))
  if (typeof words !== 'object' || words === null) return words
  return Object.fromEntries(Object.entries(words).map(([name, word]) => [name, bracketed(word, name)]))
}

/** In place of `lib/text/words-in`. */
export const bracketedDoors = {
  wordsIn: (languages: { readonly en: unknown }) => () => bracketed(languages.en),
}

const decoded = (html: string): string =>
  html
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** Texts and spoken attributes of a page or a picture, less code, programs and formulas. */
export function textsOf(html: string): readonly string[] {
  const shown = html
    .replace(/<(span|div) class="[^"]*(?:_formula_|_block_)[^"]*">.*?<\/\1>(?!<\/span>)/gs, '')
    .replace(/<(code|script|style|math|annotation)\b.*?<\/\1>/gs, '')
    .replace(/<span class="katex-html".*?<\/span>(?=<\/span><\/span>|<\/div>)/gs, '')
    .replace(/<!--.*?-->|<wbr\/>/g, '')
  const spoken = [...shown.matchAll(/ (?:aria-label|aria-description|aria-valuetext|title|alt|placeholder)="([^"]*)"/g)]
  return [shown.replace(/<[^>]*>/g, '\n'), ...spoken.map(([, text = '']) => text)].map(decoded)
}

/** What a page says of itself, to browsers, search engines and previews. */
export function saidBy({ title, description, openGraph }: Metadata): readonly string[] {
  const text = (one: unknown): string[] => (typeof one === 'string' ? [one] : [])
  const images = [openGraph?.images ?? []].flat()
  const alts = images.flatMap((image) => (typeof image === 'object' && 'alt' in image ? text(image.alt) : []))
  return [title, description, openGraph?.title, openGraph?.description, openGraph?.siteName].flatMap(text).concat(alts)
}

/** What stands outside brackets, which may nest; one piece a line. */
function outside(text: string): readonly string[] {
  let depth = 0
  let rest = ''
  for (const sign of text) {
    if (sign === '«') depth++
    if (depth === 0) rest += sign
    else if (sign === '»' && --depth === 0) rest += '\n'
  }
  return rest
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** Without the punctuation around it, or a bracket whose other half stands elsewhere. */
function bare(text: string): string {
  const part = text.replace(/^[\s.,;:·–)]+|[\s.,;:·–(]+$/g, '')
  if (part.startsWith('(') && !part.includes(')')) return part.slice(1)
  return part.endsWith(')') && !part.includes('(') ? part.slice(0, -1) : part
}

function textsWithin(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'boolean') return [String(value)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsWithin) : []
}

/** Whole cells of the tables, whole texts of their descriptions and of the bibliography. */
const data = new Set(
  textsWithin([
    listStudies().map(({ meta, rows }) => [meta, rows, dataChanges(meta.id)]),
    listLiterature(),
    lawRates(),
    references,
  ]).map(bare),
)

const ADDRESS = /^(https?:\/\/\S+|halvings\.example\/\S*|\/explore\S*)$/
/** A text of a picture is broken into so many lines at most. */
const MOST_LINES = 4

/**
 * Pieces that are no data.
 * @param own further data of the page, such as cells of a reader's table
 */
export function leftovers(texts: readonly string[], own: readonly string[] = []): readonly string[] {
  const known = new Set(own.map(bare))
  /** A number, an address, a whole text of the data, or one with a count after it. */
  const isWhole = (text: string): boolean => {
    const part = bare(text)
    const isKnown = [part, part.replace(/ \(\d[\d,]*\)$/, '')].some((one) => data.has(one) || known.has(one))
    return !/\p{L}{2}/u.test(part) || ADDRESS.test(part) || isKnown
  }
  /** One of them, or a list. */
  const isData = (text: string): boolean =>
    isWhole(text) ||
    [...text.matchAll(/[,;] /g)].some(({ index }) => isWhole(text.slice(0, index)) && isData(text.slice(index + 2)))
  return texts.map(outside).flatMap((pieces) => {
    const left: string[] = []
    for (let at = 0; at < pieces.length;) {
      const lines = [1, 2, 3, MOST_LINES].find((count) => isData(pieces.slice(at, at + count).join(' ')))
      if (lines === undefined) left.push(pieces[at] ?? '')
      at += lines ?? 1
    }
    return left
  })
}
