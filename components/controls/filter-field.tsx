'use client'

import type { Filter } from '@/lib/data/filter'
import styles from './control.module.css'
import filterStyles from './filter-field.module.css'
import { controlWords } from '@/lib/text/controls'
import type { Lang } from '@/lib/text/words-in'

export interface FilterColumn {
  readonly name: string
  readonly title: string
  /** Values with the number of rows that the filters of the other columns leave them, the commonest first. */
  readonly values: readonly { readonly value: string; readonly count: number }[]
}

interface Props {
  readonly lang: Lang
  readonly columns: readonly FilterColumn[]
  /** Title of any column: a link may filter by one that is not offered. */
  readonly titleOf: (field: string) => string
  /** A value of a column in words; '' is missing. */
  readonly textOf: (field: string, value: string) => string
  readonly where: readonly Filter[]
  readonly onChange: (where: readonly Filter[]) => void
}

/** Filters on columns: chosen ones as a sentence a column, each value removable, more to be added by value. */
export function FilterField({ lang, columns, titleOf, textOf, where, onChange }: Props) {
  const words = controlWords(lang)
  const open = ({ name, values }: FilterColumn, excluded: boolean) =>
    values.filter(
      ({ value }) => !where.some((one) => one.field === name && one.value === value && one.excluded === excluded),
    )
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.filters}</legend>
      {where.length === 0 ? <p className={styles.hint}>{words.noFilter}</p> : null}
      <ul className={filterStyles.list}>
        {groupsOf(where).map(({ field, excluded, filters }) => (
          <li key={`${field} ${excluded}`} className={filterStyles.item}>
            <span>{words.filterStart(titleOf(field), excluded)}</span>
            {filters.map((filter, index) => (
              <span key={filter.value} className={filterStyles.value}>
                <input type="hidden" name="where" value={`${excluded ? '-' : ''}${field}:${filter.value}`} />
                <span>
                  {index > 0 ? `${excluded ? words.nor : words.or} ` : ''}
                  {textOf(field, filter.value)}
                </span>
                <button
                  className={filterStyles.remove}
                  type="button"
                  aria-label={words.removeFilter(
                    words.filterText(titleOf(field), textOf(field, filter.value), excluded),
                  )}
                  onClick={() => onChange(where.filter((other) => other !== filter))}
                >
                  ×
                </button>
              </span>
            ))}
          </li>
        ))}
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
              {open(column, false).map(({ value, count }) => (
                <option key={value} value={`is:${value}`}>
                  {textOf(column.name, value)} ({count})
                </option>
              ))}
            </optgroup>
            <optgroup label={words.without}>
              {open(column, true).map(({ value, count }) => (
                <option key={value} value={`not:${value}`}>
                  {textOf(column.name, value)} ({count})
                </option>
              ))}
            </optgroup>
          </select>
        </label>
      ))}
    </fieldset>
  )
}

/** The filters of a column together, those that ask for a value apart from those that take one out. */
function groupsOf(where: readonly Filter[]) {
  const groups = new Map<string, { field: string; excluded: boolean; filters: Filter[] }>()
  for (const filter of where) {
    const { field, excluded } = filter
    const key = `${excluded ? '-' : ''}${field}`
    const group = groups.get(key) ?? { field, excluded, filters: [] }
    groups.set(key, { ...group, filters: [...group.filters, filter] })
  }
  return [...groups.values()]
}
