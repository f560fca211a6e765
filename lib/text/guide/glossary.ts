/** The terms that a text holds, with what the glossary says of each. */
import { glossary as en, type Term } from '../en/guide/glossary'
import { type Lang, wordsIn } from '../words-in'

export const glossaryWords = wordsIn({ en })

/** A piece of a text: a term as it is written there, or what stands between terms. */
export interface TermPiece {
  readonly text: string
  readonly term: Term | null
}

const QUOTED = /“[^”]*”/g

/**
 * A text in pieces, whose texts together are the text again. A term counts where it first stands: a reader needs it once.
 * What stands in quotation marks is a name and holds none.
 * @example termPieces('All draws agree.', 'en') // 'All ', 'draws' (its term), ' agree.'
 */
export function termPieces(text: string, lang: Lang): readonly TermPiece[] {
  const { pattern, terms } = writtenIn(lang)
  const pieces: TermPiece[] = []
  const met = new Set<Term>()
  const names = [...text.matchAll(QUOTED)].map(({ index, 0: name }) => [index, index + name.length] as const)
  let rest = 0
  for (const { index, 0: written } of text.matchAll(pattern)) {
    const term = terms.get(written.toLowerCase())
    if (!term || met.has(term) || names.some(([from, to]) => index > from && index < to)) continue
    met.add(term)
    if (index > rest) pieces.push({ text: text.slice(rest, index), term: null })
    pieces.push({ text: written, term })
    rest = index + written.length
  }
  if (rest < text.length) pieces.push({ text: text.slice(rest), term: null })
  return pieces
}

interface Written {
  readonly pattern: RegExp
  /** By every way to write it, in small letters. */
  readonly terms: ReadonlyMap<string, Term>
}

const known = new Map<Lang, Written>()

/** Every way to write a term as one pattern, the longest first, so that "lag-1 correlation" is no "lag-1". */
function writtenIn(lang: Lang): Written {
  const before = known.get(lang)
  if (before) return before
  const all = glossaryWords(lang).terms.flatMap((term) => term.written.map((text) => ({ term, text })))
  const longest = all.toSorted((a, b) => b.text.length - a.text.length)
  const either = longest.map(({ text }) => text.replace(/[()]/g, '\\$&')).join('|')
  const made = {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}–-])(?:${either})(?![\\p{L}\\p{N}]|[–-]\\p{L})`, 'giu'),
    terms: new Map(all.map(({ term, text }) => [text.toLowerCase(), term])),
  }
  known.set(lang, made)
  return made
}
