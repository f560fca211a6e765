'use client'

import { useMemo } from 'react'
import type { JointTest as Test } from '@/lib/fits/questions/specification-curve/joint-test'
import { AnalysisProgress } from '@/components/worker/analysis-progress'
import { familyOf, questionKey } from '@/components/worker/question-key'
import { type SlowWorker, useWorkerAnswer } from '@/components/worker/use-worker-answer'
import { jointTestIn } from '@/lib/text/tabs/joint-test'
import styles from '../panel.module.css'
import type { PanelProps } from '../panel-props'

/** Whether the whole curve is more than chance makes of shuffled dates; asked once the curve itself is there. */
export function JointTest({ figure: { view }, study }: Pick<PanelProps, 'figure' | 'study'>) {
  const { jointFinding, jointWords: words } = jointTestIn(view.lang)
  const question = useMemo(
    () =>
      study
        ? {
            key: questionKey('joint', study.version, view),
            family: familyOf(view),
            ask: (worker: SlowWorker, onProgress: (share: number) => void) => worker.jointTest(view, study, onProgress),
          }
        : null,
    [study, view],
  )
  const analysis = useWorkerAnswer<Test | null>(question)
  return (
    <section>
      <h3 className={styles.sub}>{words.question}</h3>
      {analysis.answer ? (
        <p className={styles.finding} data-testid="joint-test">
          {jointFinding(analysis.answer)}
        </p>
      ) : null}
      <AnalysisProgress lang={view.lang} analysis={analysis} what={words.what} />
    </section>
  )
}
