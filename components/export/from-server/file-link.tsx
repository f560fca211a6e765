'use client'

import { useEffect, useRef, useState } from 'react'
import { fetchLater } from './fetch-later'
import type { Download } from '../download'
import styles from '../export-menu.module.css'
import { useDownload } from '../use-download'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'
import { workbenchWords } from '@/lib/text/workbench'

interface Props {
  readonly lang: Lang
  readonly download: Download & { readonly href: string }
  /** When the file is on its way. */
  readonly onTaken: (link: HTMLElement) => void
}

/** A link to a file that the server makes. Where its draws may take longer than a request, the page waits and says how far they are. */
export function FileLink({ lang, download, onTaken }: Props) {
  const words = workbenchWords(lang)
  const { formatPercent } = formats(lang)
  const save = useDownload()
  const [state, setState] = useState<number | 'idle' | 'failed'>('idle')
  const leaving = useRef<AbortController | null>(null)
  useEffect(() => () => leaving.current?.abort(), [])
  const wait = async (link: HTMLElement) => {
    leaving.current?.abort()
    const { signal } = (leaving.current = new AbortController())
    try {
      const file = await fetchLater(download.href, setState, signal)
      setState('idle')
      save({ fileName: download.fileName, make: () => Promise.resolve(file) })
      onTaken(link)
    } catch {
      if (!signal.aborted) setState('failed')
    }
  }
  return (
    <span>
      <a
        className={styles.link}
        href={download.href}
        download={download.fileName}
        rel="nofollow"
        onClick={(event) => {
          const link = event.currentTarget
          if (!download.drawn || event.ctrlKey || event.metaKey || event.shiftKey) return onTaken(link)
          event.preventDefault()
          void wait(link)
        }}
      >
        {download.label}
      </a>{' '}
      <span className={styles.detail} role="status">
        {state === 'idle' ? null : state === 'failed' ? (
          words.fileFailed
        ) : (
          <>
            <progress max={1} value={state} aria-label={words.drawsDone} /> {words.fileDraws(formatPercent(state, 0))}{' '}
            <button
              type="button"
              className={styles.link}
              onClick={() => {
                leaving.current?.abort()
                setState('idle')
              }}
            >
              {words.cancel}
            </button>
          </>
        )}
      </span>
    </span>
  )
}
