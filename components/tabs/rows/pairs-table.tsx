import { DataTable } from '@/components/parts/data-table'
import type { Figure } from '@/lib/figure/figure'
import type { Comparison, PairSide } from '@/lib/result/pairs'
import { pairsWords } from '@/lib/text/answer/pairs'
import { formats } from '@/lib/text/formats'
import styles from './points-table.module.css'

interface Props {
  readonly figure: Figure
  readonly pairs: Comparison
  /** Leaves a row out. */
  readonly onToggle: (id: string) => void
}

/** Every pair: both sides, the level that both reach, the ratio. */
export function PairsTable({ figure, pairs, onToggle }: Props) {
  const { lang } = figure.view
  const { pairsTable: words, ratioText } = pairsWords(lang)
  const { formatInteger } = formats(lang)
  return (
    <section className={styles.section} aria-labelledby="pairs">
      <h2 id="pairs" className={styles.heading}>
        {words.title} <span className={styles.count}>{formatInteger(pairs.n)}</span>
      </h2>
      <DataTable
        lang={lang}
        caption={words.caption}
        columns={[
          { key: 'task', title: words.task },
          { key: 'model', title: words.model },
          { key: 'partner', title: words.partner },
          { key: 'level', title: words.level },
          { key: 'modelCost', title: words.costs(figure.data.costLabel) },
          { key: 'ratio', title: words.ratio, kind: 'number' },
          { key: 'paper', title: words.paper },
          { key: 'leave', title: '' },
        ]}
        rows={pairs.pairs.map((pair) => ({
          key: `${pair.model.id} ${pair.partner.id}`,
          cells: {
            task: pair.task,
            model: <Named side={pair.model} />,
            partner: <Named side={pair.partner} />,
            level: words.levelOf(pair),
            modelCost: words.costsOf(pair),
            ratio: ratioText(pair.ratio),
            paper: pair.paper ?? '',
            leave: (
              <button
                type="button"
                className={styles.toggle}
                data-row={pair.model.id}
                aria-label={words.leaveOut(pair.model.name)}
                onClick={() => onToggle(pair.model.id)}
              >
                {words.leaveOutShort}
              </button>
            ),
          },
        }))}
      />
    </section>
  )
}

function Named({ side: { name, url } }: { readonly side: PairSide }) {
  return url === null ? name : <a href={url}>{name}</a>
}
