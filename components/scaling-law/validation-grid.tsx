import { DataTable } from '@/components/parts/data-table'
import { formatFixed } from '@/lib/text/format'
import type { RankedPair } from '@/lib/result/analyses/validation-ranking'
import styles from './scaling-law.module.css'

/** How many of our best are marked. */
const MARKED = 10

/** Errors on rows left out, structures by penalties: ours, the published one below, our ten best with their place. */
export function ValidationGrid({ ranking }: { readonly ranking: readonly RankedPair[] }) {
  const byNumber = (one: number, other: number) => one - other
  const deltas = [...new Set(ranking.map(({ delta }) => delta))].toSorted(byNumber)
  const structures = [...new Set(ranking.map(({ structure }) => Number(structure)))].toSorted(byNumber)
  const find = (structure: number, delta: number) =>
    ranking.find((pair) => pair.structure === String(structure) && pair.delta === delta)
  return (
    <DataTable
      caption="Mean squared error of rows left out, by structure and penalty"
      columns={[
        { key: 'structure', title: 'Structure' },
        ...deltas.map((delta) => ({ key: String(delta), title: `δ = ${delta}`, kind: 'number' as const })),
      ]}
      rows={structures.map((structure) => ({
        key: String(structure),
        cells: {
          structure: String(structure),
          ...Object.fromEntries(
            deltas.map((delta) => [String(delta), <Pair key={delta} pair={find(structure, delta)} />]),
          ),
        },
      }))}
    />
  )
}

function Pair({ pair }: { readonly pair: RankedPair | undefined }) {
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
