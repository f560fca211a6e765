'use client'

import { Fragment } from 'react'
import type { Lang } from '@/lib/text/words-in'
import { TermButton } from './term-button'
import styles from './term.module.css'
import { useGlossary } from './use-glossary'

/** A text whose terms say what they mean. */
export function TermText({ text, lang }: { readonly text: string; readonly lang: Lang }) {
  const glossary = useGlossary()
  if (!glossary) return text
  const { more } = glossary.glossaryWords(lang)
  return glossary
    .termPieces(text, lang)
    .map((piece, index) =>
      piece.term ? (
        <TermButton key={index} written={piece.text} term={piece.term} more={more} />
      ) : (
        <Fragment key={index}>{piece.text}</Fragment>
      ),
    )
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
