import { DataTable } from '@/components/parts/data-table'
import type { RankedPair } from '@/lib/result/analyses/validation-ranking'
import styles from './scaling-law.module.css'
import { scalingLawPageWords } from '@/lib/text/pages/scaling-law-page'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'

/** How many of our best are marked. */
const MARKED = 10

/** Errors on rows left out, structures by penalties: ours, the published one below, our ten best with their place. */
export function ValidationGrid({ lang, ranking }: { readonly lang: Lang; readonly ranking: readonly RankedPair[] }) {
  const words = scalingLawPageWords(lang)
  const byNumber = (one: number, other: number) => one - other
  const deltas = [...new Set(ranking.map(({ delta }) => delta))].toSorted(byNumber)
  const structures = [...new Set(ranking.map(({ structure }) => Number(structure)))].toSorted(byNumber)
  const find = (structure: number, delta: number) =>
    ranking.find((pair) => pair.structure === String(structure) && pair.delta === delta)
  return (
    <DataTable
      lang={lang}
      caption={words.validationTable}
      columns={[
        { key: 'structure', title: words.structure },
        ...deltas.map((delta) => ({ key: String(delta), title: words.deltaIs(delta), kind: 'number' as const })),
      ]}
      rows={structures.map((structure) => ({
        key: String(structure),
        cells: {
          structure: String(structure),
          ...Object.fromEntries(
            deltas.map((delta) => [String(delta), <Pair lang={lang} key={delta} pair={find(structure, delta)} />]),
          ),
        },
      }))}
    />
  )
}

function Pair({ lang, pair }: { readonly lang: Lang; readonly pair: RankedPair | undefined }) {
  const { formatFixed } = formats(lang)
  if (!pair) return null
  const best = pair.place <= MARKED
  return (
    <>
      <span className={best ? styles.best : undefined}>
        {best && <span className={styles.place}>{`${pair.place}. `}</span>}
        {formatFixed(pair.ours, 5)}
      </span>
      <span className={styles.sub}>{formatFixed(pair.published, 5)}</span>
    </>
  )
}
