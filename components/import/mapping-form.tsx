import { useState } from 'react'
import { DATE_FORMATS } from '@/lib/data/import/date-format'
import type { Mapping } from '@/lib/data/import/mapping'
import { clip, dateFormatLabels } from '@/lib/text/import'
import { CostFields } from './cost-fields'
import { Choice, ColumnChoice, TextField } from './field'
import { bothWays, Part, usedNote, type MappingProps } from './part'
import { PerformanceFields } from './performance-fields'
import styles from './field.module.css'

/** Which column is what, how it is written and in which unit. Detected; everything can be corrected. */
export function MappingForm(props: MappingProps) {
  const { table, mapping, built, onChange } = props
  const { header } = table
  const set = (part: Partial<Mapping>) => onChange((now) => ({ ...now, ...part }))
  const { date } = mapping
  const [more] = useState(mapping.groups.length > 0 || mapping.id !== null)
  const taken = [date?.column, mapping.cost?.column, mapping.performance?.column, mapping.name, mapping.id]
  const free = header.map((name, column) => ({ name, column })).filter(({ column }) => !taken.includes(column))
  return (
    <div>
      <Part title="Date" needed note={usedNote(built, 'date')}>
        <ColumnChoice
          label="Column"
          value={date?.column ?? null}
          header={header}
          none="choose a column"
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
            label="Month, if apart"
            value={date.month}
            header={header}
            none="in the same column"
            onChange={(month) => set({ date: { ...date, month } })}
          />
        ) : null}
        {date ? (
          <Choice
            label="Written"
            value={date.format}
            options={DATE_FORMATS.map((value) => ({ value, label: dateFormatLabels[value] }))}
            onChange={(format) => set({ date: { ...date, format } })}
            hint={built?.questions.date ? bothWays(built.questions.date) : undefined}
          />
        ) : null}
      </Part>
      <CostFields {...props} />
      <PerformanceFields {...props} />
      <Part title="Name" note={usedNote(built, 'name')}>
        <ColumnChoice
          label="Column"
          value={mapping.name}
          header={header}
          none="none: rows are called by line"
          onChange={(name) => set({ name })}
        />
      </Part>
      <Part title="Series" note={usedNote(built, 'benchmark')}>
        <ColumnChoice
          label="Column"
          value={mapping.benchmark}
          header={header}
          none="none: one series"
          onChange={(benchmark) => set({ benchmark })}
          hint="Benchmarks, levels or metrics: each value becomes a series of its own."
        />
        {mapping.benchmark !== null ? (
          <Choice
            label="Names that differ in case or spaces"
            value={mapping.mergeSeries ? 'merge' : 'keep'}
            options={[
              { value: 'keep', label: 'are different series' },
              { value: 'merge', label: 'are the same series' },
            ]}
            onChange={(value) => set({ mergeSeries: value === 'merge' })}
          />
        ) : null}
      </Part>
      <details className={styles.more} open={more}>
        <summary>Groups, row id, title</summary>
        {free.length > 0 ? (
          <Part title="Groups">
            <Groups free={free} groups={mapping.groups} onChange={(groups) => set({ groups })} />
          </Part>
        ) : null}
        <Part title="Row id" note={usedNote(built, 'id')}>
          <ColumnChoice
            label="Column"
            value={mapping.id}
            header={header}
            none="none: the line number"
            onChange={(id) => set({ id })}
          />
        </Part>
        <Part title="Title">
          <TextField label="Shown on the chart" value={mapping.title} onChange={(title) => set({ title })} />
        </Part>
      </details>
    </div>
  )
}

/** Columns to filter and colour by; those that play another part are not offered. */
function Groups({
  free,
  groups,
  onChange,
}: {
  readonly free: readonly { readonly name: string; readonly column: number }[]
  readonly groups: readonly number[]
  readonly onChange: (groups: readonly number[]) => void
}) {
  return (
    <ul className={styles.groups} aria-label="Columns to filter and colour by">
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
