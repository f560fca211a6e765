'use client'

import Link from 'next/link'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { CopyFile, fetched } from './copies/copy-file'
import type { Download } from './download'
import styles from './export-menu.module.css'
import { choicesQuery, DEFAULT_CHOICES, FigureForm } from './before/figure-form'
import { FileLink } from './from-server/file-link'
import { useMadePicture } from './before/made-picture'
import { apiCallWords } from '@/lib/text/pages/api-calls'
import { workbenchWords } from '@/lib/text/workbench'
import type { Lang } from '@/lib/text/words-in'

// Their code and the frame come when the panel is opened.
const ApiCalls = lazy(() => import('./sharing/api-calls').then(({ ApiCalls }) => ({ default: ApiCalls })))
const LinkCode = lazy(() => import('./sharing/link-code').then(({ LinkCode }) => ({ default: LinkCode })))
const EmbedOffer = lazy(() =>
  import('@/components/embed/embed-offer').then(({ EmbedOffer }) => ({ default: EmbedOffer })),
)

interface Props {
  readonly lang: Lang
  /** @param picture query of how pictures are to leave */
  readonly downloadsFor: (picture: string) => readonly Download[]
  readonly link: string
  /** The same view pinned to this data and engine version. */
  readonly pinnedLink: string
  readonly citation: string
  /** Path and query of the view's JSON; null where no server has its rows. */
  readonly api: string | null
  /** Canonical query of the view, and its finding. */
  readonly query: string
  readonly title: string
  /** The rows are a reader's own and stay in this browser. */
  readonly local: boolean
  readonly onDownload: (download: Download) => void
}

/** Share, export and cite: what a reader takes away from a view. */
export function ExportMenu({
  lang,
  downloadsFor,
  link,
  pinnedLink,
  citation,
  api,
  query,
  title,
  local,
  onDownload,
}: Props) {
  const words = workbenchWords(lang)
  const [choices, setChoices] = useState(DEFAULT_CHOICES)
  const [opened, setOpened] = useState(false)
  const [sharing, setSharing] = useState(false)
  const downloads = downloadsFor(choicesQuery(choices))
  const svg = downloads.find(({ id }) => id === 'svg')
  const made = useMadePicture(
    opened && svg?.href === null ? svg.make : null,
    [query, title, choicesQuery(choices)].join(),
  )
  return (
    <div className={styles.bar}>
      <Panel label={words.share} onToggle={setSharing}>
        {local ? <p className={styles.note}>{words.ownLinks}</p> : null}
        <CopyText lang={lang} label={words.link} text={link} />
        <CopyText lang={lang} label={words.pinnedLink} text={pinnedLink} />
        {api === null || !sharing ? null : (
          <>
            <Suspense>
              <LinkCode lang={lang} link={link} />
              <EmbedOffer lang={lang} query={query} title={title} />
              <ApiCalls lang={lang} address={api} saveAs={null} />
            </Suspense>
            <Link className={styles.link} href="/api" prefetch={false}>
              {apiCallWords(lang).reference}
            </Link>
          </>
        )}
      </Panel>
      <Panel label={words.exportWord} onToggle={setOpened}>
        <FigureForm lang={lang} choices={choices} onChange={setChoices} preview={opened ? (svg?.href ?? made) : null} />
        <ul className={styles.list}>
          {downloads.map((download) => (
            <li key={download.id}>
              {download.copy ? (
                <CopyFile
                  lang={lang}
                  label={download.label}
                  copy={download.copy}
                  make={download.href === null ? download.make : fetched(download.href)}
                  className={styles.link}
                  statusClass={styles.detail}
                />
              ) : download.href === null ? (
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
                <FileLink lang={lang} download={{ ...download, href: download.href }} onTaken={closePanel} />
              )}
              <span className={styles.detail}>{download.detail}</span>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel label={words.cite}>
        <CopyText lang={lang} label={words.citation} text={citation} />
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

interface PanelProps {
  readonly label: string
  readonly children: React.ReactNode
  readonly onToggle?: (open: boolean) => void
}

function Panel({ label, children, onToggle }: PanelProps) {
  const panel = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    // On the click, not the press: what lies below may move when the panel goes.
    const closeFromOutside = (event: MouseEvent) => {
      if (panel.current?.open && !event.composedPath().includes(panel.current)) panel.current.open = false
    }
    document.addEventListener('click', closeFromOutside)
    return () => document.removeEventListener('click', closeFromOutside)
  }, [])
  return (
    <details
      ref={panel}
      className={styles.panel}
      name="export-menu"
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') closePanel(event.currentTarget)
      }}
    >
      <summary className={styles.summary}>{label}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}

function CopyText({ lang, label, text }: { readonly lang: Lang; readonly label: string; readonly text: string }) {
  const words = workbenchWords(lang)
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
        {words.copy}
      </button>
      <span className={styles.detail} role="status">
        {state === 'copied' ? words.copied : state === 'failed' ? words.copyFailed : ''}
      </span>
    </div>
  )
}
