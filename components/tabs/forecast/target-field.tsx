'use client'

import { useState } from 'react'
import styles from '../panel.module.css'
import { forecastIn } from '@/lib/text/tabs/forecast'
import type { Lang } from '@/lib/text/words-in'

interface Props {
  readonly lang: Lang
  readonly id: string
  readonly label: string
  readonly value: number
  readonly onChange: (target: number) => void
}

/** A cost to be met: takes what a reader types on Enter or on leaving, and says what it cannot read. */
export function TargetField({ lang, id, label, value, onChange }: Props) {
  const { forecastWords: words } = forecastIn(lang)
  const [typed, setTyped] = useState<string | null>(null)
  const [bad, setBad] = useState(false)
  const commit = () => {
    if (typed === null) return
    const number = Number(typed.trim().replace(/,/g, ''))
    const readable = typed.trim() !== '' && Number.isFinite(number) && number > 0
    setBad(!readable)
    if (!readable) return
    onChange(number)
    setTyped(null)
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
        inputMode="decimal"
        autoComplete="off"
        value={typed ?? (value >= 1e6 ? value.toExponential() : String(value)).replace('e+', 'e')}
        aria-invalid={bad}
        aria-describedby={`${id}-error`}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
      />
      <span id={`${id}-error`} role="status">
        {bad ? words.badTarget : ''}
      </span>
    </form>
  )
}
