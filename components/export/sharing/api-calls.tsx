'use client'

import { useSyncExternalStore } from 'react'
import styles from './api-calls.module.css'
import block from '@/components/parts/code-block.module.css'
import { CopyButton } from '@/components/parts/copy-button'
import { type ApiCall, callAt, writtenCalls } from '@/lib/export/api-calls'
import { apiCallWords } from '@/lib/text/pages/api-calls'
import type { Lang } from '@/lib/text/words-in'

interface Props extends Omit<ApiCall, 'url'> {
  readonly lang: Lang
  /** Path and query; the origin is that of the page. */
  readonly address: string
}

const nothingChanges = () => () => {}

/** A call of the API in four languages, to copy. Without a script addresses stand without their origin. */
export function ApiCalls({ lang, address, saveAs, body }: Props) {
  const words = apiCallWords(lang)
  const origin = useSyncExternalStore(
    nothingChanges,
    () => location.origin,
    () => '',
  )
  const calls = writtenCalls({ url: callAt(origin, address), saveAs, ...(body ? { body } : {}) })
  return (
    <details className={styles.calls}>
      <summary>{words.calls}</summary>
      {calls.map(({ language, text }) => (
        <div key={language} className={styles.call}>
          <p className={styles.name}>{words.languages[language]}</p>
          <pre
            className={`${block.block} ${styles.text}`}
            role="group"
            tabIndex={0}
            aria-label={words.languages[language]}
          >
            <code>{text}</code>
          </pre>
          <CopyButton lang={lang} text={text} label={words.copy(words.languages[language])} />
        </div>
      ))}
    </details>
  )
}
