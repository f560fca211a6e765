'use client'

import { useState } from 'react'
import styles from './control.module.css'

export interface LawOption {
  readonly id: string
  readonly label: string
}

interface Props {
  /** Conventional and measured laws offered; others in `value` were typed by the reader. */
  readonly options: readonly LawOption[]
  readonly value: readonly string[]
  readonly onChange: (value: readonly string[]) => void
}

/** The laws that the trend is held against, in the order chosen. */
export function LawField({ options, value, onChange }: Props) {
  const [months, setMonths] = useState('')
  const typed = value.filter((id) => !options.some((option) => option.id === id))
  const all = [...options, ...typed.map((id) => ({ id, label: `${id} months` }))]
  const add = () => {
    const number = Number(months.replace(',', '.'))
    if (number >= 0.1 && number <= 1200 && value.length < 8) {
      const id = String(number)
      if (!value.includes(id)) onChange([...value, id])
      setMonths('')
    }
  }
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>Compare with</legend>
      <div className={styles.choices}>
        <input type="hidden" name="law" value="none" />
        {all.map(({ id, label }) => (
          <label key={id} className={styles.choice}>
            <input
              type="checkbox"
              name="law"
              value={id}
              checked={value.includes(id)}
              onChange={(event) =>
                onChange(event.target.checked ? [...value, id] : value.filter((other) => other !== id))
              }
            />
            {label}
          </label>
        ))}
      </div>
      <div className={styles.row}>
        <input
          className={`${styles.input} ${styles.number}`}
          inputMode="decimal"
          placeholder="months"
          aria-label="Months per factor of two of another law"
          value={months}
          onChange={(event) => setMonths(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              event.preventDefault()
              add()
            }
          }}
        />
        <button className={styles.button} type="button" onClick={add}>
          Add law
        </button>
      </div>
    </fieldset>
  )
}
