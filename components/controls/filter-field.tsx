'use client'

import type { Filter } from '@/lib/data/filter'
import styles from './control.module.css'
import filterStyles from './filter-field.module.css'
import { controlWords } from '@/lib/text/controls'
import type { Lang } from '@/lib/text/words-in'

export interface FilterColumn {
  readonly name: string
  readonly title: string
  /** Values with their number of rows, the commonest first. */
  readonly values: readonly { readonly value: string; readonly count: number }[]
}

interface Props {
  readonly lang: Lang
  readonly columns: readonly FilterColumn[]
  /** Title of any column: a link may filter by one that is not offered. */
  readonly titleOf: (field: string) => string
  readonly where: readonly Filter[]
  readonly onChange: (where: readonly Filter[]) => void
}

/** Filters on columns: chosen ones as removable phrases, more to be added by value. */
export function FilterField({ lang, columns, titleOf, where, onChange }: Props) {
  const words = controlWords(lang)
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.filters}</legend>
      {where.length === 0 ? <p className={styles.hint}>{words.noFilter}</p> : null}
      <ul className={filterStyles.list}>
        {where.map((filter) => {
          const text = words.filterText(titleOf(filter.field), filter.value || words.missing, filter.excluded)
          return (
            <li key={text} className={filterStyles.item}>
              <input
                type="hidden"
                name="where"
                value={`${filter.excluded ? '-' : ''}${filter.field}:${filter.value}`}
              />
              <span>{text}</span>
              <button
                className={filterStyles.remove}
                type="button"
                aria-label={words.removeFilter(text)}
                onClick={() => onChange(where.filter((other) => other !== filter))}
              >
                ×
              </button>
            </li>
          )
        })}
      </ul>
      {columns.map((column) => (
        <label key={column.name} className={styles.field}>
          <span className={styles.label}>{column.title}</span>
          <select
            className={styles.select}
            value=""
            onChange={(event) => {
              const [kind, ...rest] = event.target.value.split(':')
              const filter = { field: column.name, value: rest.join(':'), excluded: kind === 'not' }
              onChange([...where, filter])
            }}
          >
            <option value="">{words.anyValue}</option>
            <optgroup label={words.only}>
              {column.values.map(({ value, count }) => (
                <option key={value} value={`is:${value}`}>
                  {value || words.missing} ({count})
                </option>
              ))}
            </optgroup>
            <optgroup label={words.without}>
              {column.values.map(({ value, count }) => (
                <option key={value} value={`not:${value}`}>
                  {value || words.missing} ({count})
                </option>
              ))}
            </optgroup>
          </select>
        </label>
      ))}
    </fieldset>
  )
}
