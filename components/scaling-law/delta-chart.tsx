'use client'

import dynamic from 'next/dynamic'
import { ChartDownload } from '@/components/export/pages/chart-download'
import { ChartFrame } from '@/components/plot/chart-frame'
import type { DeltaSensitivity } from '@/lib/fits/scaling-law/reports/structure-table'
import { scalingLawPageWords } from '@/lib/text/pages/scaling-law-page'
import type { Lang } from '@/lib/text/words-in'
import { deltaRows } from './delta-rows'
import styles from './scaling-law.module.css'

/** Recharts draws nothing on the server and is fetched when the page stands; the table beside it needs neither. */
const DeltaPlot = dynamic(() => import('./delta-plot').then(({ DeltaPlot }) => DeltaPlot), { ssr: false })

/** Pixels kept for the picture. */
const HEIGHT = 234

interface Props {
  readonly lang: Lang
  readonly rows: readonly DeltaSensitivity[]
  readonly usual: number
}

/** The halving time over the penalty, a line for each solver; the table beside it holds the numbers. */
export function DeltaChart({ lang, rows, usual }: Props) {
  const words = scalingLawPageWords(lang)
  return (
    <figure className={styles.figure}>
      <p className={styles.legend}>
        <span>
          <Key solver="as-published" /> {words.asPublished}
        </span>
        <span>
          <Key solver="converged" /> {words.converged}
        </span>
        <span>{words.monthsOverThePenalty}</span>
      </p>
      <ChartFrame height={HEIGHT}>
        <DeltaPlot lang={lang} rows={deltaRows(rows)} usual={usual} height={HEIGHT} />
      </ChartFrame>
      <ChartDownload lang={lang} chart="penalty" />
    </figure>
  )
}

function Key({ solver }: { readonly solver: DeltaSensitivity['solver'] }) {
  return (
    <svg className={styles.key} data-solver={solver} width="24" height="12" aria-hidden="true">
      <line x1="0" x2="24" y1="6" y2="6" />
      <circle cx="12" cy="6" r="4" />
    </svg>
  )
}
