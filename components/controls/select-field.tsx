import styles from './control.module.css'

export interface Option {
  readonly value: string
  readonly label: string
}

interface Props {
  readonly label: string
  /** Query parameter of the view: without JavaScript the form sends it as it is. */
  readonly name: string
  readonly value: string
  readonly options: readonly Option[]
  readonly onChange: (value: string) => void
}

/** A labelled native select; one option is no choice and is shown as text. */
export function SelectField({ label, name, value, options, onChange }: Props) {
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <select
        className={styles.select}
        name={name}
        value={value}
        title={options.find((option) => option.value === value)?.label}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
