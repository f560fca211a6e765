import type { Field } from '@/lib/data/study'
import { DataTable } from '@/components/parts/data-table'

/** Every column with its type, unit and meaning. */
export function ColumnsTable({ fields }: { readonly fields: readonly Field[] }) {
  return (
    <DataTable
      caption="Columns"
      columns={[
        { key: 'name', title: 'Column', kind: 'code' },
        { key: 'type', title: 'Type' },
        { key: 'unit', title: 'Unit' },
        { key: 'description', title: 'Meaning' },
      ]}
      rows={fields.map(({ name, type, unit, list, title, description }) => ({
        key: name,
        cells: {
          name,
          type: list ? `list of ${type}s` : type,
          unit: unit ?? '',
          description: description === '' ? title : description,
        },
      }))}
    />
  )
}
