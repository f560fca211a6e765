import type { ComparisonLink } from '@/lib/view/comparison/comparison-link'

/** What a form of the page sends along: the comparison as it stands. */
export function HiddenViews({ link: { queries, chart, pair } }: { readonly link: ComparisonLink }) {
  return (
    <>
      {queries.map((query) => (
        <input key={query} type="hidden" name="view" value={query} />
      ))}
      {chart === null ? null : <input type="hidden" name="chart" value={chart} />}
      {pair === null ? null : <input type="hidden" name="pair" value={pair.map((place) => place + 1).join(',')} />}
    </>
  )
}
