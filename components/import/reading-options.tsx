import { useId, useState } from 'react'
import { ENCODINGS } from '@/lib/data/import/files/encodings'
import { DELIMITERS, type ReadOptions } from '@/lib/data/import/tables/text-table'
import { clip } from '@/lib/text/clip'
import { fileFormatWords } from '@/lib/text/file-formats'
import { importTableWords } from '@/lib/text/import/table'
import type { Lang } from '@/lib/text/words-in'
import { Choice } from './mapping/field'
import type { TableSummary } from './session/session-answers'
import styles from './mapping/field.module.css'

interface Props {
  readonly lang: Lang
  /** Null where no table could be read; the choices then stand on "detect". */
  readonly table: TableSummary | null
  readonly options: ReadOptions
  readonly onChange: (options: ReadOptions) => void
}

/** Formats whose records name their columns: no line of the file is a header. */
const NAMES_COLUMNS: ReadonlySet<string> = new Set(['json', 'ndjson', 'yaml', 'parquet'])

/** How the file is cut into cells: detected, and corrected here. Only what its format leaves open is asked. */
export function ReadingOptions({ lang, table, options, onChange }: Props) {
  const words = importTableWords(lang)
  const { delimiters, encodings } = fileFormatWords(lang)
  const isText = !table || table.format === 'delimited' || table.format === 'markdown'
  const hasLetters = isText || table.format === 'html' || table.format === 'latex'
  const namesItself = table !== null && NAMES_COLUMNS.has(table.format)
  const detect = table ? [] : [{ value: '' as const, label: words.detect }]
  return (
    <div className={styles.fields}>
      {table && table.parts.length > 0 ? (
        <Choice
          label={
            table.format === 'html'
              ? words.table
              : table.format === 'xlsx' || table.format === 'ods'
                ? words.sheet
                : words.file
          }
          value={table.part ?? ''}
          options={table.parts.map((value) => ({ value, label: clip(value, 60) }))}
          onChange={(part) => onChange({ ...options, part, headerLine: null, headerRows: null })}
        />
      ) : null}
      {isText ? (
        <Choice
          label={words.separator}
          value={table?.delimiter ?? options.delimiter ?? ''}
          options={[...detect, ...DELIMITERS.map((value) => ({ value, label: delimiters[value] }))]}
          onChange={(delimiter) => onChange({ ...options, delimiter: delimiter === '' ? null : delimiter })}
        />
      ) : null}
      {hasLetters ? (
        <Choice
          label={words.encoding}
          value={table?.encoding ?? options.encoding ?? ''}
          options={[...detect, ...ENCODINGS.map((value) => ({ value, label: encodings[value] }))]}
          onChange={(encoding) => onChange({ ...options, encoding: encoding === '' ? null : encoding })}
        />
      ) : null}
      {namesItself ? null : <HeaderOptions lang={lang} table={table} options={options} onChange={onChange} />}
    </div>
  )
}

/** Where the names of the columns stand, if the table has any. */
function HeaderOptions({ lang, table, options, onChange }: Props) {
  const words = importTableWords(lang)
  const hasHeader = table?.hasHeader ?? options.hasHeader ?? true
  const headerLine = table?.headerLine ?? null
  return (
    <>
      <Choice
        label={words.firstLine}
        value={hasHeader ? 'names' : 'data'}
        options={[
          { value: 'names', label: words.columnNames },
          { value: 'data', label: words.dataAlready },
        ]}
        onChange={(value) => onChange({ ...options, hasHeader: value === 'names', headerLine: null, headerRows: null })}
      />
      {table && hasHeader && headerLine !== null ? (
        <>
          <LineField
            key={headerLine}
            label={table.numbering === 'line' ? words.namesInLine : words.namesInRow}
            value={headerLine}
            onChange={(line) => onChange({ ...options, hasHeader: true, headerLine: line })}
          />
          <Choice
            label={words.rowsOfNames}
            value={table.headerRows === 2 ? '2' : '1'}
            options={[
              { value: '1', label: words.oneRow },
              { value: '2', label: words.twoRows },
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
