import Link from 'next/link'
import type { ReactNode } from 'react'
import { IgnoredNotice } from '@/components/answer/notices'
import chartFiles from '@/components/export/chart-files.module.css'
import head from '@/components/parts/page-head.module.css'
import { StudySection } from '@/components/parts/page-section'
import type { ComparisonFigure } from '@/lib/figure/comparison/comparison-figure'
import { comparisonWords } from '@/lib/text/comparison'
import { comparisonAddress } from '@/lib/view/comparison/comparison-link'
import { comparisonPresets } from '@/lib/view/comparison/presets'
import { AddView, type SeriesOption } from './add-view'
import { AnswersTable } from './answers-table'
import { ComparisonCharts } from './comparison-charts'
import { ComparisonProofs } from './comparison-proofs'
import { DifferencesTable } from './differences-table'
import { KeptHere } from './kept-here'
import { ToldApart } from './told-apart'
import { ViewList } from './view-list'
import styles from './compare.module.css'

interface Props {
  readonly comparison: ComparisonFigure
  readonly series: readonly SeriesOption[]
  /** Views beside the first. */
  readonly neighbours: readonly { readonly label: string; readonly query: string }[]
  /** What is to be said above the differences: that they are being drawn, or that they could not be. */
  readonly drawing: ReactNode
  /** How each file is had: items of a list. */
  readonly files: ReactNode
  readonly preview?: ReactNode
  /** Above the chart, beside what of the link was ignored. */
  readonly notice?: ReactNode
}

/** A comparison from top to bottom: computed by the server, or here where it holds a reader's own rows. */
export function ComparisonBody({
  comparison,
  series,
  neighbours,
  drawing,
  files,
  preview = null,
  notice = null,
}: Props) {
  const words = comparisonWords(comparison.lang)
  return (
    <KeptHere className={`page ${head.page}`}>
      <h1 className={head.title}>{words.heading}</h1>
      <p className={head.lead}>{words.lead}</p>
      <IgnoredNotice lang={comparison.lang} figure={comparison} />
      {notice}
      <ComparisonProofs comparison={comparison} />
      <p className={styles.finds} data-testid="finding">
        {comparison.title}.
      </p>
      <ComparisonCharts comparison={comparison} />
      <p className={styles.note}>{comparison.caption}</p>
      <StudySection id="views" title={words.views}>
        <ViewList comparison={comparison} />
        <AddView comparison={comparison} series={series} neighbours={neighbours} />
      </StudySection>
      <StudySection id="answers" title={words.answers}>
        <AnswersTable comparison={comparison} />
      </StudySection>
      {comparison.views.length > 1 ? (
        <>
          <StudySection id="differences" title={words.differences}>
            <p className={styles.lead}>{words.differencesLead(comparison.level)}</p>
            {drawing}
            <DifferencesTable comparison={comparison} />
          </StudySection>
          <StudySection id="apart" title={words.choose}>
            <ToldApart comparison={comparison} />
          </StudySection>
        </>
      ) : null}
      <StudySection id="questions" title={words.presets} onPaper={false}>
        <ul>
          {comparisonPresets.map(({ id, queries }) => (
            <li key={id}>
              <Link href={comparisonAddress({ queries, chart: null, pair: null })} prefetch={false}>
                {words.questions[id]}
              </Link>
            </li>
          ))}
        </ul>
      </StudySection>
      <StudySection id="files" title={words.files} onPaper={false}>
        <div className={chartFiles.files}>
          <ul>
            {files}
            <li>
              <Link href={comparisonAddress(comparison.link)} prefetch={false}>
                {words.link}
              </Link>
            </li>
          </ul>
          {preview}
        </div>
      </StudySection>
    </KeptHere>
  )
}
