'use client'

import { useState } from 'react'
import styles from './control.module.css'

interface Props {
  readonly from: string | null
  readonly to: string | null
  /** First and last date of the series, for the pickers' bounds. */
  readonly first: string
  readonly last: string
  readonly onChange: (window: { from: string | null; to: string | null }) => void
}

/** The dates fitted, inclusive; empty means no bound. A date is taken when the field is left, so typing changes nothing. */
export function WindowField({ from, to, first, last, onChange }: Props) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        Dates fitted (data: {first.slice(0, 4)} to {last.slice(0, 4)})
      </legend>
      <DateInput key={`from ${from}`} label="from" value={from} onCommit={(date) => onChange({ from: date, to })} />
      <DateInput key={`to ${to}`} label="to" value={to} onCommit={(date) => onChange({ from, to: date })} />
    </fieldset>
  )
}

interface DateInputProps {
  readonly label: 'from' | 'to'
  readonly value: string | null
  readonly onCommit: (date: string | null) => void
}

function DateInput({ label, value, onCommit }: DateInputProps) {
  const [draft, setDraft] = useState(value ?? '')
  const commit = () => {
    if (draft !== (value ?? '')) onCommit(draft === '' ? null : draft)
  }
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <input
        className={styles.input}
        type="date"
        name={draft === '' ? undefined : label}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault()
            commit()
          }
        }}
      />
    </label>
  )
}
