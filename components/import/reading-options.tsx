import { useId, useState } from 'react'
import { ENCODINGS } from '@/lib/data/import/encodings'
import { DELIMITERS, type ReadOptions } from '@/lib/data/import/text-table'
import { delimiterLabels, encodingLabels } from '@/lib/text/file-formats'
import { clip } from '@/lib/text/import'
import { Choice } from './field'
import type { TableSummary } from './import-session'
import styles from './field.module.css'

interface Props {
  /** Null where no table could be read; the choices then stand on "detect". */
  readonly table: TableSummary | null
  readonly options: ReadOptions
  readonly onChange: (options: ReadOptions) => void
}

/** How the file is cut into cells: detected, and corrected here. Only what its format leaves open is asked. */
export function ReadingOptions({ table, options, onChange }: Props) {
  const isText = !table || table.format === 'delimited' || table.format === 'markdown'
  const hasLetters = isText || table.format === 'html' || table.format === 'latex'
  const namesItself = table?.format === 'json' || table?.format === 'ndjson' || table?.format === 'parquet'
  const detect = table ? [] : [{ value: '' as const, label: 'detect' }]
  return (
    <div className={styles.fields}>
      {table && table.parts.length > 0 ? (
        <Choice
          label={
            table.format === 'html' ? 'Table' : table.format === 'xlsx' || table.format === 'ods' ? 'Sheet' : 'File'
          }
          value={table.part ?? ''}
          options={table.parts.map((value) => ({ value, label: clip(value, 60) }))}
          onChange={(part) => onChange({ ...options, part, headerLine: null, headerRows: null })}
        />
      ) : null}
      {isText ? (
        <Choice
          label="Separator"
          value={table?.delimiter ?? options.delimiter ?? ''}
          options={[...detect, ...DELIMITERS.map((value) => ({ value, label: delimiterLabels[value] }))]}
          onChange={(delimiter) => onChange({ ...options, delimiter: delimiter === '' ? null : delimiter })}
        />
      ) : null}
      {hasLetters ? (
        <Choice
          label="Encoding"
          value={table?.encoding ?? options.encoding ?? ''}
          options={[...detect, ...ENCODINGS.map((value) => ({ value, label: encodingLabels[value] }))]}
          onChange={(encoding) => onChange({ ...options, encoding: encoding === '' ? null : encoding })}
        />
      ) : null}
      {namesItself ? null : <HeaderOptions table={table} options={options} onChange={onChange} />}
    </div>
  )
}

/** Where the names of the columns stand, if the table has any. */
function HeaderOptions({ table, options, onChange }: Props) {
  const hasHeader = table?.hasHeader ?? options.hasHeader ?? true
  const headerLine = table?.headerLine ?? null
  return (
    <>
      <Choice
        label="First line"
        value={hasHeader ? 'names' : 'data'}
        options={[
          { value: 'names', label: 'column names' },
          { value: 'data', label: 'data already' },
        ]}
        onChange={(value) => onChange({ ...options, hasHeader: value === 'names', headerLine: null, headerRows: null })}
      />
      {table && hasHeader && headerLine !== null ? (
        <>
          <LineField
            key={headerLine}
            label={table.numbering === 'line' ? 'Names stand in line' : 'Names stand in row'}
            value={headerLine}
            onChange={(line) => onChange({ ...options, hasHeader: true, headerLine: line })}
          />
          <Choice
            label="Rows of names"
            value={table.headerRows === 2 ? '2' : '1'}
            options={[
              { value: '1', label: 'one' },
              { value: '2', label: 'two' },
            ]}
            onChange={(rows) => onChange({ ...options, hasHeader: true, headerLine, headerRows: Number(rows) })}
          />
        </>
      ) : null}
    </>
  )
}

/** A line number, taken when it is typed to the end: every digit on the way is another line. */
function LineField({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: number
  readonly onChange: (line: number) => void
}) {
  const id = useId()
  const [typed, setTyped] = useState(String(value))
  const settle = () => {
    const line = Number(typed)
    if (Number.isInteger(line) && line > 0 && line !== value) onChange(line)
    else setTyped(String(value))
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        value={typed}
        maxLength={7}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle()
        }}
      />
    </div>
  )
}
