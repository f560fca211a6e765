import { DataTable } from '@/components/parts/data-table'

/** A quantity beside what was published of it, both in words. */
export interface Quantity {
  readonly what: string
  readonly ours: string
  readonly published: string
  readonly draws: string
}

/** Quantities that no single view answers. */
export function QuantitiesTable({ quantities }: { readonly quantities: readonly Quantity[] }) {
  return (
    <DataTable
      caption="Quantities beside the published ones"
      columns={[
        { key: 'what', title: 'Quantity' },
        { key: 'ours', title: 'Ours: median of draws' },
        { key: 'published', title: 'Published' },
        { key: 'draws', title: 'How many' },
      ]}
      rows={quantities.map(({ what, ...cells }) => ({ key: what, cells: { what, ...cells } }))}
    />
  )
}
