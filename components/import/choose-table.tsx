'use client'

import { useEffect, useRef, useState, type DragEvent, type ReactNode } from 'react'
import { ACCEPTED_FILES } from './accepted-files'
import { sampleFile } from './sample'
import styles from './choose-table.module.css'
import shared from './import.module.css'

interface Props {
  readonly busy: boolean
  /** For a reader who came back from a table: the keyboard goes on where it left. */
  readonly focused: boolean
  readonly onFile: (file: File) => void
  readonly onText: (text: string, name: string) => void
  readonly onAddress: (address: string) => void
  /** What became of the last file, said right under the drop zone. */
  readonly children: ReactNode
}

/** Four ways in: drop or choose a file, paste rows, fetch an address, or try the sample. */
export function ChooseTable({ busy, focused, onFile, onText, onAddress, children }: Props) {
  const [over, setOver] = useState(false)
  const [pasted, setPasted] = useState('')
  const input = useRef<HTMLInputElement>(null)

  useEffect(() => {
    if (focused) input.current?.focus()
  }, [focused])

  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    const text = event.dataTransfer.getData('text/plain')
    if (file) onFile(file)
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
            accept={ACCEPTED_FILES}
            disabled={busy}
            aria-describedby="import-file-limits"
            onChange={(event) => {
              const [file] = event.target.files ?? []
              if (file) onFile(file)
              event.target.value = '' // the same file can be chosen again after it was corrected
            }}
          />
          <label htmlFor="import-file" className={shared.button} data-primary>
            Choose a file
          </label>
          <span>or drop it here</span>
          <span id="import-file-limits" className={`${shared.quiet} ${styles.limits}`}>
            CSV and other delimited text, XLSX, ODS, JSON, Parquet, tables of Markdown, HTML or LaTeX, also packed (gz,
            zip); up to 20 MB and 50,000 rows
          </span>
        </div>
        {children}
      </div>
      <details className={styles.paste}>
        <summary>Paste rows instead</summary>
        <label htmlFor="import-paste">Rows with a header line, as copied from a spreadsheet or a CSV</label>
        <textarea
          id="import-paste"
          rows={7}
          spellCheck={false}
          value={pasted}
          placeholder={'system;date;compute (FLOP)'}
          onChange={(event) => setPasted(event.target.value)}
        />
        <button
          type="button"
          className={shared.button}
          disabled={busy || pasted.trim() === ''}
          onClick={() => onText(pasted, 'pasted-table.csv')}
        >
          Read these rows
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
        <label htmlFor="import-address">Or read it from the web</label>
        <div>
          <input
            id="import-address"
            name="address"
            type="text"
            inputMode="url"
            autoComplete="off"
            placeholder="https://…/table.csv"
            aria-describedby="import-address-note"
          />
          <button type="submit" className={shared.button} disabled={busy}>
            Fetch
          </button>
        </div>
        <span id="import-address-note" className={shared.quiet}>
          Your browser asks that site for the file; no server in between.
        </span>
      </form>
      <p className={styles.sample}>
        No file at hand?{' '}
        <button
          type="button"
          className={shared.link}
          disabled={busy}
          onClick={() => onText(sampleFile.text, sampleFile.name)}
        >
          Try six rows from AlexNet to EfficientNet
        </button>{' '}
        or{' '}
        <a href={`data:text/csv;charset=utf-8,${encodeURIComponent(sampleFile.text)}`} download={sampleFile.name}>
          download them
        </a>{' '}
        to see the shape of a file.
      </p>
      <div className={styles.needs}>
        <h2>What a row needs</h2>
        <ul>
          <li>A date: a day, a month or a year, in any common form.</li>
          <li>
            A positive cost: FLOP, petaFLOP/s-days, GPU-hours, seconds, steps, parameters, tokens, dollars, or a
            quantity of your own.
          </li>
          <li>If you have them: a performance, a name, groups to filter by, a benchmark.</li>
        </ul>
        <p>
          Columns, units, decimal marks and date formats are recognised and can be corrected. Rows that can’t be used
          are listed with the reason.
        </p>
      </div>
    </div>
  )
}
