'use client'

import { useEffect, useEffectEvent } from 'react'
import { workbenchWords } from '@/lib/text/workbench'
import type { Lang } from '@/lib/text/words-in'
import styles from './left-out-notice.module.css'
import type { JustLeftOut } from './use-leaving-out'

/** Milliseconds; after that keys, card and table still take it back. */
const SHOWN = 15_000

/** Says what was left out, with a button that takes it back. */
export function LeftOutNotice({ lang, left }: { readonly lang: Lang; readonly left: JustLeftOut | null }) {
  const words = workbenchWords(lang)
  const text = left && words.leftOut(left.name, left.points)
  const dismiss = useEffectEvent(() => left?.dismiss())
  useEffect(() => {
    if (text === null) return
    const timer = setTimeout(dismiss, SHOWN)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <div className={styles.place} role="status">
      {left ? (
        <p className={styles.notice} data-testid="left-out-notice">
          <span dir="auto">{text}</span>
          <button type="button" onClick={left.undo}>
            {words.undo}
          </button>
          <button type="button" onClick={left.dismiss} aria-label={words.dismiss}>
            ×
          </button>
        </p>
      ) : null}
    </div>
  )
}
