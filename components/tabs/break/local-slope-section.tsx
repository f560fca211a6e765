'use client'

import { useMemo } from 'react'
import { AnalysisProgress } from '@/components/worker/analysis-progress'
import { familyOf, questionKey } from '@/components/worker/question-key'
import { type SlowWorker, useWorkerAnswer } from '@/components/worker/use-worker-answer'
import { ChartFrame } from '@/components/plot/chart-frame'
import type { LocalSlopes } from '@/lib/fits/questions/local-slope'
import { localSlopeIn } from '@/lib/text/tabs/local-slope'
import styles from '../panel.module.css'
import type { PanelProps } from '../panel-props'
import { LOCAL_SLOPE_HEIGHT, LocalSlopePlot } from './local-slope-plot'

/** How fast now, below whether it broke: a slope for each time in place of two. */
export function LocalSlopeSection({ figure: { view }, series, study }: PanelProps) {
  const { localSlopeFinding, localSlopeNote, localSlopeWords: words } = localSlopeIn(view.lang)
  const question = useMemo(
    () =>
      study
        ? {
            key: questionKey('local', study.version, view),
            family: familyOf(view),
            ask: (worker: SlowWorker) => worker.localSlopes(view, study),
          }
        : null,
    [study, view],
  )
  const analysis = useWorkerAnswer<LocalSlopes>(question)
  const local = analysis.answer
  return (
    <section>
      <h3 className={styles.sub}>{words.question}</h3>
      {local ? <p className={styles.finding}>{localSlopeFinding(local)}</p> : null}
      <AnalysisProgress lang={view.lang} analysis={analysis} what={words.what} />
      {local && local.slopes.length === 0 ? null : (
        <ChartFrame height={LOCAL_SLOPE_HEIGHT} stale={analysis.state === 'running' && local !== null}>
          {local ? <LocalSlopePlot lang={view.lang} local={local} series={series} /> : null}
        </ChartFrame>
      )}
      {local && local.slopes.length > 0 ? <p className={styles.fine}>{localSlopeNote(local)}</p> : null}
    </section>
  )
}
