'use client'

import { Fragment } from 'react'
import type { TermPiece } from '@/lib/text/guide/glossary'
import type { Lang } from '@/lib/text/words-in'
import { TermButton } from './term-button'
import styles from './term.module.css'
import { useGlossary } from './use-glossary'

/** A text whose terms say what they mean. */
export function TermText({ text, lang }: { readonly text: string; readonly lang: Lang }) {
  const glossary = useGlossary()
  if (!glossary) return text
  const { more } = glossary.glossaryWords(lang)
  return withPunctuation(glossary.termPieces(text, lang)).map(({ text: written, term, before, after }, index) =>
    term ? (
      <span key={index} className={styles.together}>
        {before}
        <TermButton written={written} term={term} more={more} />
        {after}
      </span>
    ) : (
      <Fragment key={index}>{written}</Fragment>
    ),
  )
}

interface Placed extends TermPiece {
  readonly before: string
  readonly after: string
}

const OPENING = /[([“‘]+$/
const CLOSING = /^[)\]”’.,;:!?]+/

/** A term is a box of its own, from which a line would break off the bracket before it and the stop behind it. */
function withPunctuation(pieces: readonly TermPiece[]): readonly Placed[] {
  const opening = (piece: TermPiece | undefined) => (piece && !piece.term ? (OPENING.exec(piece.text)?.[0] ?? '') : '')
  const closing = (piece: TermPiece | undefined) => (piece && !piece.term ? (CLOSING.exec(piece.text)?.[0] ?? '') : '')
  return pieces.map((piece, index) => {
    if (piece.term) return { ...piece, before: opening(pieces[index - 1]), after: closing(pieces[index + 1]) }
    const from = index > 0 ? closing(piece).length : 0
    const to = index < pieces.length - 1 ? opening(piece).length : 0
    return { ...piece, text: piece.text.slice(from, Math.max(from, piece.text.length - to)), before: '', after: '' }
  })
}

/** The terms of a control, below it: in its label they would take the click. Nothing where there are none. */
export function TermsOf({ texts, lang }: { readonly texts: readonly string[]; readonly lang: Lang }) {
  const glossary = useGlossary()
  if (!glossary) return null
  const { more } = glossary.glossaryWords(lang)
  const terms = texts.flatMap((text) => glossary.termPieces(text, lang)).flatMap(({ term }) => term ?? [])
  if (terms.length === 0) return null
  return (
    <p className={styles.terms}>
      {[...new Set(terms)].map((term) => (
        <TermButton key={term.section + term.written[0]} written={term.written[0]} term={term} more={more} />
      ))}
    </p>
  )
}
