import { useState } from 'react'
import { DATE_FORMATS } from '@/lib/data/import/cells/date-format'
import type { Mapping } from '@/lib/data/import/mapping'
import { clip } from '@/lib/text/clip'
import { importForm } from '@/lib/text/import/form'
import { CostFields } from './cost-fields'
import { Choice, ColumnChoice, TextField } from './field'
import { Part, usedNote, type MappingProps } from './part'
import { PerformanceFields } from './performance-fields'
import styles from './field.module.css'

/** Which column is what, how it is written and in which unit. Detected; everything can be corrected. */
export function MappingForm(props: MappingProps) {
  const { lang, table, mapping, built, onChange } = props
  const words = importForm(lang)
  const { header } = table
  const set = (part: Partial<Mapping>) => onChange((now) => ({ ...now, ...part }))
  const { date } = mapping
  const [more] = useState(mapping.groups.length > 0 || mapping.id !== null)
  const taken = [date?.column, mapping.cost?.column, mapping.performance?.column, mapping.name, mapping.id]
  const free = header.map((name, column) => ({ name, column })).filter(({ column }) => !taken.includes(column))
  return (
    <div>
      <Part lang={lang} title={words.date} needed note={usedNote(lang, built, 'date')}>
        <ColumnChoice
          label={words.column}
          value={date?.column ?? null}
          header={header}
          none={words.chooseColumn}
          onChange={(column) =>
            onChange(async (now, ask) => ({
              ...now,
              date:
                column === null
                  ? null
                  : { column, format: await ask((session) => session.suggestDate(column)), month: null },
            }))
          }
        />
        {date?.format === 'year-first' && table.header.length > 2 ? (
          <ColumnChoice
            label={words.monthApart}
            value={date.month}
            header={header}
            none={words.sameColumn}
            onChange={(month) => set({ date: { ...date, month } })}
          />
        ) : null}
        {date ? (
          <Choice
            label={words.written}
            value={date.format}
            options={DATE_FORMATS.map((value) => ({ value, label: words.dateFormats[value] }))}
            onChange={(format) => set({ date: { ...date, format } })}
            hint={built?.questions.date ? words.bothWays(clip(built.questions.date, 30)) : undefined}
          />
        ) : null}
      </Part>
      <CostFields {...props} />
      <PerformanceFields {...props} />
      <Part lang={lang} title={words.name} note={usedNote(lang, built, 'name')}>
        <ColumnChoice
          label={words.column}
          value={mapping.name}
          header={header}
          none={words.calledByLine}
          onChange={(name) => set({ name })}
        />
      </Part>
      <Part lang={lang} title={words.series} note={usedNote(lang, built, 'benchmark')}>
        <ColumnChoice
          label={words.column}
          value={mapping.benchmark}
          header={header}
          none={words.oneSeries}
          onChange={(benchmark) => set({ benchmark })}
          hint={words.seriesHint}
        />
        {mapping.benchmark !== null ? (
          <Choice
            label={words.lookAlikes}
            value={mapping.mergeSeries ? 'merge' : 'keep'}
            options={[
              { value: 'keep', label: words.areDifferent },
              { value: 'merge', label: words.areTheSame },
            ]}
            onChange={(value) => set({ mergeSeries: value === 'merge' })}
          />
        ) : null}
      </Part>
      <details className={styles.more} open={more}>
        <summary>{words.more}</summary>
        {free.length > 0 ? (
          <Part lang={lang} title={words.groups}>
            <Groups
              label={words.groupsLabel}
              free={free}
              groups={mapping.groups}
              onChange={(groups) => set({ groups })}
            />
          </Part>
        ) : null}
        <Part lang={lang} title={words.rowId} note={usedNote(lang, built, 'id')}>
          <ColumnChoice
            label={words.column}
            value={mapping.id}
            header={header}
            none={words.lineNumber}
            onChange={(id) => set({ id })}
          />
        </Part>
        <Part lang={lang} title={words.title}>
          <TextField label={words.shownOnChart} value={mapping.title} onChange={(title) => set({ title })} />
        </Part>
      </details>
    </div>
  )
}

/** Columns to filter and colour by; those that play another part are not offered. */
function Groups({
  label,
  free,
  groups,
  onChange,
}: {
  readonly label: string
  readonly free: readonly { readonly name: string; readonly column: number }[]
  readonly groups: readonly number[]
  readonly onChange: (groups: readonly number[]) => void
}) {
  return (
    <ul className={styles.groups} aria-label={label}>
      {free.map(({ name, column }) => (
        <li key={column}>
          <label>
            <input
              type="checkbox"
              checked={groups.includes(column)}
              onChange={(event) =>
                onChange(
                  event.target.checked
                    ? [...groups, column].sort((a, b) => a - b)
                    : groups.filter((group) => group !== column),
                )
              }
            />
            {clip(name, 60)}
          </label>
        </li>
      ))}
    </ul>
  )
}
