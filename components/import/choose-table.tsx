'use client'

import { useEffect, useRef, useState, type DragEvent, type ReactNode } from 'react'
import { RichText } from '@/components/parts/rich-text'
import { importStepsWords } from '@/lib/text/import/steps'
import type { Lang } from '@/lib/text/words-in'
import { ACCEPTED_FILES } from './session/accepted-files'
import { sampleFile } from './session/sample'
import styles from './choose-table.module.css'
import shared from './import.module.css'

interface Props {
  readonly lang: Lang
  readonly busy: boolean
  /** For a reader who came back from a table: the keyboard goes on where it left. */
  readonly focused: boolean
  /** One file, or two that belong together. */
  readonly onFiles: (file: File, other: File | null) => void
  readonly onText: (text: string, name: string) => void
  readonly onAddress: (address: string) => void
  /** What became of the last file, said right under the drop zone. */
  readonly children: ReactNode
}

/** Four ways in: drop or choose a file, paste rows, fetch an address, or try the sample. */
export function ChooseTable({ lang, busy, focused, onFiles, onText, onAddress, children }: Props) {
  const words = importStepsWords(lang)
  const [over, setOver] = useState(false)
  const [pasted, setPasted] = useState('')
  const input = useRef<HTMLInputElement>(null)

  useEffect(() => {
    if (focused) input.current?.focus()
  }, [focused])

  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file, other = null] = event.dataTransfer.files
    const text = event.dataTransfer.getData('text/plain')
    if (file) onFiles(file, other)
    else if (text) onText(text, 'dropped-table.csv')
  }
  return (
    <div className={styles.ways}>
      <div>
        <div
          className={styles.drop}
          data-over={over}
          onDragOver={(event) => {
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <input
            ref={input}
            id="import-file"
            className="visually-hidden"
            type="file"
            multiple
            accept={ACCEPTED_FILES}
            disabled={busy}
            aria-describedby="import-file-limits"
            onChange={(event) => {
              const [file, other = null] = event.target.files ?? []
              if (file) onFiles(file, other)
              event.target.value = '' // the same file can be chosen again after it was corrected
            }}
          />
          <label htmlFor="import-file" className={shared.button} data-primary>
            {words.chooseFile}
          </label>
          <span>{words.orDrop}</span>
          <span id="import-file-limits" className={`${shared.quiet} ${styles.limits}`}>
            {words.limits}
          </span>
        </div>
        {children}
      </div>
      <details className={styles.paste}>
        <summary>{words.pasteRows}</summary>
        <label htmlFor="import-paste">{words.pasteLabel}</label>
        <textarea
          id="import-paste"
          rows={7}
          spellCheck={false}
          value={pasted}
          placeholder={words.pasteExample}
          onChange={(event) => setPasted(event.target.value)}
        />
        <button
          type="button"
          className={shared.button}
          disabled={busy || pasted.trim() === ''}
          onClick={() => onText(pasted, 'pasted-table.csv')}
        >
          {words.readRows}
        </button>
      </details>
      <form
        className={styles.address}
        onSubmit={(event) => {
          event.preventDefault()
          const typed = new FormData(event.currentTarget).get('address')
          if (typeof typed === 'string' && typed.trim() !== '') onAddress(typed)
        }}
      >
        <label htmlFor="import-address">{words.fromWeb}</label>
        <div>
          <input
            id="import-address"
            name="address"
            type="text"
            inputMode="url"
            autoComplete="off"
            placeholder={words.webExample}
            aria-describedby="import-address-note"
          />
          <button type="submit" className={shared.button} disabled={busy}>
            {words.fetch}
          </button>
        </div>
        <span id="import-address-note" className={shared.quiet}>
          {words.fetchNote}
        </span>
      </form>
      <p className={styles.sample}>
        <RichText
          text={words.sample}
          slots={{
            try: (text) => (
              <button
                type="button"
                className={shared.link}
                disabled={busy}
                onClick={() => onText(sampleFile.text, sampleFile.name)}
              >
                {text}
              </button>
            ),
            download: (text) => (
              <a href={`data:text/csv;charset=utf-8,${encodeURIComponent(sampleFile.text)}`} download={sampleFile.name}>
                {text}
              </a>
            ),
          }}
        />
      </p>
      <div className={styles.needs}>
        <h2>{words.whatARowNeeds}</h2>
        <ul>
          {words.needs.map((need) => (
            <li key={need}>{need}</li>
          ))}
        </ul>
        <p>{words.recognised}</p>
      </div>
    </div>
  )
}
