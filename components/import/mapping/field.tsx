import { useId, type ReactNode } from 'react'
import styles from './field.module.css'

/** A labelled native select. */
export function Choice<T extends string>({
  label,
  value,
  options,
  onChange,
  hint,
}: {
  readonly label: string
  readonly value: T
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly onChange: (value: T) => void
  readonly hint?: ReactNode
}) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value)
          if (chosen) onChange(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {hint ? (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      ) : null}
    </div>
  )
}

/** A column of the table, or none; places are counted from 0. */
export function ColumnChoice({
  label,
  value,
  header,
  none,
  onChange,
  hint,
}: {
  readonly label: string
  readonly value: number | null
  readonly header: readonly string[]
  /** What stands for no column. */
  readonly none: string
  readonly onChange: (column: number | null) => void
  readonly hint?: ReactNode
}) {
  const options = [
    { value: '', label: none },
    ...header.map((name, column) => ({ value: String(column), label: name })),
  ]
  return (
    <Choice
      label={label}
      value={value === null ? '' : String(value)}
      options={options}
      onChange={(chosen) => onChange(chosen === '' ? null : Number(chosen))}
      hint={hint}
    />
  )
}

/** A labelled line of text. */
export function TextField({
  label,
  value,
  onChange,
  hint,
  inputMode,
}: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: ReactNode
  readonly inputMode?: 'text' | 'decimal'
}) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode={inputMode}
        value={value}
        maxLength={120}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint ? (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      ) : null}
    </div>
  )
}
