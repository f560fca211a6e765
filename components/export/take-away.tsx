'use client'

import { useState } from 'react'
import styles from './take-away.module.css'

/** One file to take away: a link where the server makes it, else made in the browser from the reader's own data. */
export interface Download {
  readonly id: string
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
  /** The rows are a reader's own and stay in this browser. */
  readonly local: boolean
  readonly onDownload: (download: Download) => void
}

/** Share, export and cite: what a reader takes away from a view. */
export function TakeAway({ downloads, link, pinnedLink, citation, local, onDownload }: Props) {
  return (
    <div className={styles.bar}>
      <Panel label="Share">
        {local ? (
          <p className={styles.note}>
            These links work in this browser only: the data are your own file, which is kept here and sent nowhere.
            Elsewhere they ask for the same file.
          </p>
        ) : null}
        <CopyText label="Link to this view" text={link} />
        <CopyText label="Link pinned to this data version" text={pinnedLink} />
      </Panel>
      <Panel label="Export">
        <ul className={styles.list}>
          {downloads.map((download) => (
            <li key={download.id}>
              {download.href === null ? (
                <button
                  type="button"
                  className={styles.link}
                  onClick={(event) => {
                    onDownload(download)
                    closePanel(event.currentTarget)
                  }}
                >
                  {download.label}
                </button>
              ) : (
                <a
                  className={styles.link}
                  href={download.href}
                  download={download.fileName}
                  rel="nofollow"
                  onClick={(event) => closePanel(event.currentTarget)}
                >
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

/** Folds the panel around an element, so that it does not stay over the chart, and leaves the focus on its name. */
function closePanel(inside: HTMLElement): void {
  const details = inside.closest('details')
  if (!details?.open) return
  details.querySelector('summary')?.focus()
  details.open = false
}

function Panel({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <details
      className={styles.panel}
      name="take-away"
      onKeyDown={(event) => {
        if (event.key === 'Escape') closePanel(event.currentTarget)
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
          rows={Math.max(2, Math.ceil(text.length / 40))}
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
