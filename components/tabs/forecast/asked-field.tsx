'use client'

import { useState } from 'react'
import { FieldError } from '@/components/controls/field-error'
import { wordsFor } from '@/lib/text/words-for'
import type { Lang } from '@/lib/text/words-in'
import type { Read } from '@/lib/view/refusal'
import styles from '../panel.module.css'

interface Props<T> {
  readonly lang: Lang
  readonly id: string
  readonly label: string
  readonly hint: string
  /** What stands in it until a reader types. */
  readonly value: string
  readonly read: (raw: string) => Read<T>
  /** Null where the field was emptied. */
  readonly onChange: (value: T | null) => void
}

/** What is asked of other dates: takes what a reader types on Enter or on leaving, and says what it cannot read. */
export function AskedField<T>({ lang, id, label, hint, value, read, onChange }: Props<T>) {
  const [typed, setTyped] = useState<string | null>(null)
  const [reason, setReason] = useState<string | null>(null)
  const commit = () => {
    if (typed === null || typed === value) return
    const result = typed.trim() === '' ? { value: null } : read(typed)
    if ('refusal' in result) return setReason(wordsFor(lang).refusal(result.refusal))
    setReason(null)
    setTyped(null)
    onChange(result.value)
  }
  return (
    <form
      className={styles.target}
      onSubmit={(event) => {
        event.preventDefault()
        commit()
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        autoComplete="off"
        placeholder={hint}
        value={typed ?? value}
        aria-invalid={reason !== null}
        aria-describedby={`${id}-error`}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
      />
      <FieldError lang={lang} id={`${id}-error`} reason={reason} />
    </form>
  )
}
