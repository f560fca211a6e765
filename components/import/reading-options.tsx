import { ENCODINGS } from '@/lib/data/import/encodings'
import { DELIMITERS, type ReadOptions } from '@/lib/data/import/text-table'
import { delimiterLabels, encodingLabels } from '@/lib/text/file-formats'
import { Choice } from './field'
import type { TableSummary } from './import-session'
import styles from './field.module.css'

/** How the file is cut into cells: detected, and corrected here. */
export function ReadingOptions({
  table,
  options,
  onChange,
}: {
  /** Null where no table could be read; the choices then stand on "detect". */
  readonly table: Pick<TableSummary, 'delimiter' | 'encoding' | 'hasHeader'> | null
  readonly options: ReadOptions
  readonly onChange: (options: ReadOptions) => void
}) {
  return (
    <div className={styles.fields}>
      <Choice
        label="Separator"
        value={table?.delimiter ?? options.delimiter ?? ''}
        options={[
          ...(table ? [] : [{ value: '' as const, label: 'detect' }]),
          ...DELIMITERS.map((value) => ({ value, label: delimiterLabels[value] })),
        ]}
        onChange={(delimiter) => onChange({ ...options, delimiter: delimiter === '' ? null : delimiter })}
      />
      <Choice
        label="Encoding"
        value={table?.encoding ?? options.encoding ?? ''}
        options={[
          ...(table ? [] : [{ value: '' as const, label: 'detect' }]),
          ...ENCODINGS.map((value) => ({ value, label: encodingLabels[value] })),
        ]}
        onChange={(encoding) => onChange({ ...options, encoding: encoding === '' ? null : encoding })}
      />
      <Choice
        label="First line"
        value={(table?.hasHeader ?? options.hasHeader ?? true) ? 'names' : 'data'}
        options={[
          { value: 'names', label: 'column names' },
          { value: 'data', label: 'data already' },
        ]}
        onChange={(value) => onChange({ ...options, hasHeader: value === 'names' })}
      />
    </div>
  )
}
