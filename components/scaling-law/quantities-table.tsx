import { DataTable } from '@/components/parts/data-table'
import { scalingLawPageWords } from '@/lib/text/pages/scaling-law-page'
import type { Lang } from '@/lib/text/words-in'

/** A quantity beside what was published of it, both in words. */
export interface Quantity {
  readonly what: string
  readonly ours: string
  readonly published: string
  readonly draws: string
}

/** Quantities that no single view answers. */
export function QuantitiesTable({
  lang,
  quantities,
}: {
  readonly lang: Lang
  readonly quantities: readonly Quantity[]
}) {
  const texts = scalingLawPageWords(lang)
  return (
    <DataTable
      lang={lang}
      caption={texts.quantitiesTable}
      columns={[
        { key: 'what', title: texts.quantity },
        { key: 'ours', title: texts.oursMedianOfDraws },
        { key: 'published', title: texts.published },
        { key: 'draws', title: texts.howMany },
      ]}
      rows={quantities.map(({ what, ...cells }) => ({ key: what, cells: { what, ...cells } }))}
    />
  )
}
