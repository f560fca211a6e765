import { DataTable } from './data-table'

/** What the data lint found in one row, in words. */
export interface FindingText {
  readonly key: string
  readonly row: string
  readonly line: string
  readonly column: string
  readonly value: string
  readonly why: string
}

/** Rows to be read with care. They are kept as the source has them, and used. */
export function FindingsTable({ findings }: { readonly findings: readonly FindingText[] }) {
  return (
    <DataTable
      caption="What the data lint found"
      columns={[
        { key: 'row', title: 'Row', kind: 'code' },
        { key: 'line', title: 'Line', kind: 'number' },
        { key: 'column', title: 'Column', kind: 'code' },
        { key: 'value', title: 'Value' },
        { key: 'why', title: 'Why it is listed' },
      ]}
      rows={findings.map(({ key, ...cells }) => ({ key, cells }))}
    />
  )
}
