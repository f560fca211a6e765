import { groups, type SummaryCell, type SummaryRow } from '@/bench/coverage/page/summary'
import { coverageRow, coverageTableWords } from '@/lib/text/answer/coverage-table'
import { intervalNames } from '@/lib/text/answer/interval-kinds'
import type { Lang } from '@/lib/text/words-in'
import styles from './coverage-table.module.css'

interface Props {
  readonly rows: readonly SummaryRow[]
  readonly lang: Lang
}

/** How often intervals hold the truth; each row is linked to by the intervals of its kind. */
export function CoverageTable({ rows, lang }: Props) {
  const words = coverageTableWords(lang)
  const names = intervalNames(lang)
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.caption}>
      <table className={styles.table}>
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.interval}</th>
            {groups.map((group) => (
              <th key={group} scope="col">
                {words.groups[group]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ kind, cells }) => (
            <tr key={kind} id={coverageRow(kind)}>
              <th scope="row">{kind === 'auto' ? words.automatic : names[kind].menu(words.clusterField)}</th>
              {groups.map((group, i) => (
                <td key={group}>
                  <Share cell={cells[i] ?? null} range={words.range} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Share({
  cell,
  range,
}: {
  readonly cell: SummaryCell | null
  readonly range: (low: string, high: string) => string
}) {
  if (cell === null) return null
  const text = range((100 * cell.lowest).toFixed(0), (100 * cell.highest).toFixed(0))
  return cell.fails ? <strong>{text}</strong> : text
}
