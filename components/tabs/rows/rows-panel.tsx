'use client'

import { Facts } from '@/components/answer/facts'
import type { Figure } from '@/lib/figure/figure'
import { workbenchWords } from '@/lib/text/workbench'
import { LeftOutList } from './left-out-list'
import { PairsTable } from './pairs-table'
import { PointsTable } from './points-table'
import styles from './rows-panel.module.css'

interface Props {
  readonly figure: Figure
  /** Leaves a model or a row out, or puts it back. */
  readonly onToggle: (exclusion: string) => void
}

/** The tab "Rows": the numbers of the fit, the rows that it used, and those left out. */
export function RowsPanel({ figure, onToggle }: Props) {
  return (
    <>
      {figure.pairs ? <PairsTable figure={figure} pairs={figure.pairs} onToggle={onToggle} /> : null}
      {figure.fit ? (
        <>
          <section aria-labelledby="numbers">
            <h2 id="numbers" className={styles.heading}>
              {workbenchWords(figure.view.lang).numbers}
            </h2>
            <Facts figure={figure} />
          </section>
          <PointsTable figure={figure} onToggle={onToggle} />
        </>
      ) : null}
      <LeftOutList figure={figure} onToggle={onToggle} />
    </>
  )
}
