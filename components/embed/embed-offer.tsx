'use client'

import styles from './embed-offer.module.css'
import { CopyButton } from '@/components/parts/copy-button'
import { embedPath, embedSnippet } from '@/lib/export/links/embed-snippet'
import { embedWords } from '@/lib/text/pages/embed'
import type { Lang } from '@/lib/text/words-in'

interface Props {
  readonly lang: Lang
  /** Canonical query of the view. */
  readonly query: string
  /** The view's finding. */
  readonly title: string
}

/** What is pasted into another page to have the view there, and how it will stand. Arrives when it is asked for. */
export function EmbedOffer({ lang, query, title }: Props) {
  const words = embedWords(lang)
  const text = embedSnippet(`${location.origin}${embedPath(query)}`, words.frameTitle(title), '100%')
  return (
    <div className={styles.offer}>
      <label>
        <span className={styles.label}>{words.snippet}</span>
        <textarea className={styles.text} readOnly rows={4} value={text} onFocus={(event) => event.target.select()} />
      </label>
      <CopyButton lang={lang} text={text} label={words.copySnippet} />
      <details className={styles.preview}>
        <summary>{words.preview}</summary>
        <iframe className={styles.frame} src={embedPath(query)} title={words.preview} loading="lazy" />
      </details>
    </div>
  )
}
