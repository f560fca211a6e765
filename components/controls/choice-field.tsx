import type { Option } from './select-field'
import styles from './control.module.css'

interface Props<T extends string> {
  readonly legend: string
  readonly name: string
  readonly value: T
  readonly options: readonly (Option & { readonly value: T })[]
  readonly onChange: (value: T) => void
  readonly hint?: string
}

/** A few exclusive choices, all in sight. */
export function ChoiceField<T extends string>({ legend, name, value, options, onChange, hint }: Props<T>) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.choices}>
        {options.map((option) => (
          <label key={option.value} className={styles.choice}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
      {hint ? <p className={styles.hint}>{hint}</p> : null}
    </fieldset>
  )
}
