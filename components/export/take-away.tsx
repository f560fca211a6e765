'use client'

import { useRef, useState } from 'react'
import styles from './take-away.module.css'

/** One file to take away: a link where the server makes it, else made in the browser from the reader's own data. */
export interface Download {
  readonly label: string
  readonly detail: string
  readonly fileName: string
  readonly href: string | null
  readonly make: () => Promise<Blob>
}

interface Props {
  readonly downloads: readonly Download[]
  readonly link: string
  /** The same view pinned to this data and engine version. */
  readonly pinnedLink: string
  readonly citation: string
  readonly onDownload: (download: Download) => void
}

/** Share, export and cite: what a reader takes away from a view. */
export function TakeAway({ downloads, link, pinnedLink, citation, onDownload }: Props) {
  return (
    <div className={styles.bar}>
      <Panel label="Share">
        <CopyText label="Link to this view" text={link} />
        <CopyText label="Link pinned to this data version" text={pinnedLink} />
      </Panel>
      <Panel label="Export">
        <ul className={styles.list}>
          {downloads.map((download) => (
            <li key={download.label}>
              {download.href === null ? (
                <button type="button" className={styles.link} onClick={() => onDownload(download)}>
                  {download.label}
                </button>
              ) : (
                <a className={styles.link} href={download.href} download={download.fileName}>
                  {download.label}
                </a>
              )}
              <span className={styles.detail}>{download.detail}</span>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel label="Cite">
        <CopyText label="Citation" text={citation} />
      </Panel>
    </div>
  )
}

function Panel({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  const details = useRef<HTMLDetailsElement>(null)
  return (
    <details
      ref={details}
      className={styles.panel}
      name="take-away"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && details.current?.open) {
          details.current.open = false
          details.current.querySelector('summary')?.focus()
        }
      }}
    >
      <summary className={styles.summary}>{label}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}

function CopyText({ label, text }: { readonly label: string; readonly text: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
    } catch {
      setState('failed') // no permission, or not a secure origin: the text can still be selected
    }
  }
  return (
    <div className={styles.copy}>
      <label>
        <span className={styles.copyLabel}>{label}</span>
        <textarea
          className={styles.text}
          readOnly
          rows={text.length > 110 ? 3 : 2}
          value={text}
          onFocus={(event) => event.target.select()}
        />
      </label>
      <button type="button" className={styles.button} onClick={copy}>
        Copy
      </button>
      <span className={styles.detail} role="status">
        {state === 'copied' ? 'Copied.' : state === 'failed' ? 'Could not copy: select the text and copy it.' : ''}
      </span>
    </div>
  )
}
