'use client'

import { useId, useMemo, useState } from 'react'
import type { Result } from '@/lib/problem'
import { wordsFor } from '@/lib/text/words-for'
import { type CostError, gradesOf } from '@/lib/fits/rows/cost-error'
import { type CostErrorsView, takesCostErrors } from '@/lib/result/analyses/cost-errors-view'
import { AnalysisProgress } from '@/components/worker/analysis-progress'
import styles from '../panel.module.css'
import type { PanelProps } from '../panel-props'
import { familyOf, questionKey } from '@/components/worker/question-key'
import { type SlowWorker, useWorkerAnswer } from '@/components/worker/use-worker-answer'
import { costErrorsIn } from '@/lib/text/tabs/cost-errors'
import { halvingTimeText } from '@/lib/text/tabs/halving-time-text'

const FACTORS = [2, 3, 10]

/** What the interval becomes when each cost may be wrong by a factor. */
export function CostErrors({ figure, study, context }: PanelProps) {
  const { accuracyName, costErrorFinding, costErrorMeaning, costErrorWords: words } = costErrorsIn(figure.view.lang)
  const { waiting } = halvingTimeText(figure.view.lang)
  const { view } = figure
  const id = useId()
  const [accuracy, setAccuracy] = useState<CostError | null>(null)
  const graded = gradesOf(context.meta, view.cost) !== null
  const choices: readonly (CostError | null)[] = [null, ...(graded ? (['grades'] as const) : []), ...FACTORS]
  const chosen = accuracy === 'grades' && !graded ? null : accuracy
  const question = useMemo(
    () =>
      study && chosen !== null
        ? {
            key: questionKey('cost-errors', study.version, view, String(chosen)),
            family: familyOf(view) + String(chosen),
            ask: (worker: SlowWorker, onProgress: (share: number) => void) =>
              worker.costErrors(view, study, chosen, onProgress),
          }
        : null,
    [study, view, chosen],
  )
  const analysis = useWorkerAnswer<Result<CostErrorsView>>(question)
  if (!figure.fit || !takesCostErrors(view)) return null
  const answer = chosen === null ? null : analysis.answer
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`} className={styles.sub}>
        {words.heading}
      </h3>
      <p className={styles.note}>{words.lead}</p>
      <fieldset className={styles.choices}>
        <legend>{words.label}</legend>
        {choices.map((one) => (
          <label key={String(one)}>
            <input type="radio" name={`${id}-accuracy`} checked={chosen === one} onChange={() => setAccuracy(one)} />
            {accuracyName(one)}
          </label>
        ))}
      </fieldset>
      {answer?.ok ? (
        <>
          <p className={styles.finding} data-testid="cost-errors-finding">
            {costErrorFinding(answer.value)}
          </p>
          <p className={styles.fine}>{costErrorMeaning(answer.value)}</p>
        </>
      ) : null}
      {answer?.ok === false ? <p className={styles.note}>{wordsFor(view.lang).problem(answer.problem)}.</p> : null}
      {chosen === null ? null : study ? (
        <AnalysisProgress lang={view.lang} analysis={analysis} what={words.what} />
      ) : (
        <p className={styles.note}>{waiting}</p>
      )}
    </section>
  )
}
