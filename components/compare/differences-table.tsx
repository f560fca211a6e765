import { DataTable } from '@/components/parts/data-table'
import type { ComparisonFigure } from '@/lib/figure/comparison/comparison-figure'
import { comparisonWords } from '@/lib/text/comparison'

/** By how much each view is faster than each before it. */
export function DifferencesTable({
  comparison: { lang, views, differences },
}: {
  readonly comparison: ComparisonFigure
}) {
  const words = comparisonWords(lang)
  const letter = (place: number) => views[place]?.letter ?? ''
  if (differences.length === 0) return <p>{words.noDifferences}</p>
  return (
    <DataTable
      lang={lang}
      caption={words.differences}
      columns={[
        { key: 'pair', title: words.pair },
        { key: 'value', title: words.difference, kind: 'number' },
        { key: 'ends', title: words.interval },
        { key: 'confidence', title: words.confidence },
        { key: 'by', title: words.how },
      ]}
      rows={differences.map((one) => ({
        key: one.pair.join(),
        cells: {
          pair: words.pairOf(letter(one.pair[1]), letter(one.pair[0])),
          value: words.value(one.value),
          ends: words.ends(one),
          confidence: words.confident(one),
          by: words.by(one),
        },
      }))}
    />
  )
}
