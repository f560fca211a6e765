import {
  DIRECTIONS,
  GROUPINGS,
  type LiteratureChoices,
  type LiteratureQuery,
  ORDERS,
} from '@/lib/published/literature-query'
import styles from './literature-filters.module.css'
import { literaturePageWords } from '@/lib/text/pages/literature-page'
import { literatureWords } from '@/lib/text/literature'
import type { Lang } from '@/lib/text/words-in'

interface Props {
  readonly lang: Lang
  readonly query: LiteratureQuery
  readonly choices: LiteratureChoices
  readonly onChange: (changes: Partial<LiteratureQuery>) => void
}

interface Option<T> {
  readonly value: T
  readonly label: string
}

/** Filters, order and grouping: a form that sends the page's own query where no script runs. */
export function LiteratureFilters({ lang, query, choices, onChange }: Props) {
  const words = literaturePageWords(lang)
  const { asHeading, literatureNames } = literatureWords(lang)
  const named = (values: readonly string[]) => values.map((value) => ({ value, label: asHeading(value) }))
  // Each end offers only what the other leaves, so that no choice asks for years that end before they begin.
  const years = (admitted: (year: number) => boolean) =>
    choices.years.filter(admitted).map((year) => ({ value: year, label: String(year) }))
  return (
    <form
      className={styles.form}
      action="/literature"
      method="get"
      role="search"
      aria-label={words.publishedEstimates}
      onSubmit={(event) => event.preventDefault()}
    >
      <label className={styles.text}>
        {words.search}
        <input
          type="search"
          name="q"
          value={query.q}
          placeholder={words.searchHint}
          autoComplete="off"
          onChange={(event) => onChange({ q: event.target.value })}
        />
      </label>
      <Choice
        label={words.field}
        name="field"
        all={words.allFields}
        value={query.field}
        options={named(choices.fields)}
        onChange={(field) => onChange({ field })}
      />
      <Choice
        label={words.quantity}
        name="kind"
        all={words.allQuantities}
        value={query.kind}
        options={named(choices.kinds)}
        onChange={(kind) => onChange({ kind })}
      />
      <Choice
        label={words.direction}
        name="direction"
        all={words.both}
        value={query.direction}
        options={DIRECTIONS.map((value) => ({ value, label: literatureNames.direction[value] }))}
        onChange={(direction) => onChange({ direction })}
      />
      <Choice
        label={words.publishedFrom}
        name="from"
        all={words.anyYear}
        value={query.from}
        options={years((year) => query.to === null || year <= query.to)}
        onChange={(from) => onChange({ from })}
      />
      <Choice
        label={words.to}
        name="to"
        all={words.anyYear}
        value={query.to}
        options={years((year) => query.from === null || year >= query.from)}
        onChange={(to) => onChange({ to })}
      />
      <Choice
        label={words.groupBy}
        name="group"
        value={query.group}
        options={GROUPINGS.map((value) => ({ value, label: literatureNames.group[value] }))}
        onChange={(group) => onChange({ group: group ?? 'field' })}
      />
      <Choice
        label={words.order}
        name="sort"
        value={query.sort}
        options={ORDERS.map((value) => ({ value, label: literatureNames.sort[value] }))}
        onChange={(sort) => onChange({ sort: sort ?? 'speed' })}
      />
      <noscript>
        <button className={styles.button} type="submit">
          {words.show}
        </button>
      </noscript>
    </form>
  )
}

/** A labelled native select; with `all`, its first option asks for nothing. */
function Choice<T extends string | number>({
  label,
  name,
  all,
  value,
  options,
  onChange,
}: {
  readonly label: string
  readonly name: string
  readonly all?: string
  readonly value: T | null
  readonly options: readonly Option<T>[]
  readonly onChange: (value: T | null) => void
}) {
  return (
    <label>
      {label}
      <select
        name={name}
        value={value ?? ''}
        onChange={(event) =>
          onChange(options.find((option) => String(option.value) === event.target.value)?.value ?? null)
        }
      >
        {all !== undefined && <option value="">{all}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
