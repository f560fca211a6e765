import { AnswerNotes } from '@/components/answer/answer-notes'
import { CoverageLink } from '@/components/answer/coverage-link'
import type { Counting } from '@/components/answer/fragility-line'
import { Warnings } from '@/components/answer/notices'
import { CompareLink } from '@/components/compare/compare-link'
import { TermText } from '@/components/guide/glossary/term-text'
import { NotesPanel } from '@/components/notes/notes-panel'
import { AnalysisTabs } from '@/components/tabs/analysis-tabs'
import type { PanelProps } from '@/components/tabs/panel-props'
import { RowsPanel } from '@/components/tabs/rows/rows-panel'
import { DrawsProgress } from '@/components/worker/draws-progress'
import { LongProgress } from '@/components/worker/long-progress'
import type { useDraws } from '@/components/worker/use-draws'
import type { LongWork } from '@/components/worker/use-long-answer'
import type { StudyMeta } from '@/lib/data/study'
import { workbenchWords } from '@/lib/text/workbench'
import { isLocalStudy } from '@/lib/view/study-id'
import type { View } from '@/lib/view/view'
import { LeftOutNotice } from './left-out-notice'
import type { JustLeftOut } from './use-leaving-out'
import styles from './workbench.module.css'

interface Props extends Omit<PanelProps, 'series'> {
  readonly meta: StudyMeta
  readonly counted: Counting
  /** What is being computed. */
  readonly progress:
    { readonly long: LongWork } | { readonly work: ReturnType<typeof useDraws>; readonly draws: number }
  readonly notes: View['note']
  /** Row that a note is asked for. */
  readonly noting: string | null
  readonly left: JustLeftOut | null
  readonly onToggle: (exclusion: string) => void
  readonly onNoted: () => void
}

/** What the answer rests on, below its chart: notes, cautions, and the deeper half in tabs. It stands still under the hand. */
export function BelowChart({ figure, meta, notes, noting, progress, ...props }: Props) {
  const { lang } = figure.view
  const words = workbenchWords(lang)
  const local = isLocalStudy(meta.id)
  const { study, context, lawRates, draws, page, onChange } = props
  return (
    <>
      <AnswerNotes {...{ figure, context, page, notes, onChange }} counting={props.counted} />
      {figure.pairs ? null : (
        <NotesPanel
          figure={figure}
          notes={notes}
          asked={noting}
          onChange={(note) => onChange({ note })}
          onDone={props.onNoted}
        />
      )}
      <CompareLink lang={lang} query={figure.query} />
      {'long' in progress ? (
        <LongProgress lang={lang} work={progress.long} />
      ) : (
        <DrawsProgress lang={lang} work={progress.work} draws={progress.draws} />
      )}
      <p className={styles.caption}>
        <TermText text={figure.text.caption} lang={lang} />{' '}
        <a href={local ? '/import' : `/studies/${meta.id}`}>{words.aboutTheData}</a>
        {figure.fit?.slopeInterval ? (
          <>
            {' · '}
            <CoverageLink fit={figure.fit} lang={lang} />
          </>
        ) : null}
      </p>
      <Warnings figure={figure} />
      <AnalysisTabs
        {...{ study, context, lawRates, draws, page, onChange }}
        figure={figure}
        rows={<RowsPanel figure={figure} onToggle={props.onToggle} />}
      />
      <p className={styles.address}>{words.address(figure.permalink)}</p>
      <LeftOutNotice lang={lang} left={props.left} />
    </>
  )
}
