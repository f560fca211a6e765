'use client'

import { useState } from 'react'
import styles from './copy-button.module.css'
import { shellWords } from '@/lib/text/pages/shell'
import type { Lang } from '@/lib/text/words-in'

/** Copies a text to the clipboard and says that it did; the text itself stands beside it for those it fails for. */
export function CopyButton({
  lang,
  text,
  label,
}: {
  readonly lang: Lang
  /** Or what makes it once it is asked for. */
  readonly text: string | (() => Promise<string>)
  readonly label: string
}) {
  const words = shellWords(lang)
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle')
  const copy = () => {
    const made = typeof text === 'string' ? Promise.resolve(text) : text()
    made
      .then((ready) => navigator.clipboard.writeText(ready))
      .then(
        () => setState('copied'),
        () => setState('failed'),
      )
  }
  return (
    <>
      <button type="button" className={styles.button} onClick={copy}>
        {label}
      </button>
      <span role="status" className={styles.status}>
        {state === 'copied' ? words.copied : state === 'failed' ? words.copyFailed : ''}
      </span>
    </>
  )
}
