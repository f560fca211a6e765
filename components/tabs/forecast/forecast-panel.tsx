'use client'

import { useId, useMemo } from 'react'
import type { BackTestView } from '@/lib/result/analyses/forecast-view'
import { AnalysisProgress } from '@/components/worker/analysis-progress'
import { AskedDates } from './asked-dates'
import { FEWEST_DRAWN } from './fewest-drawn'
import { FORETOLD_HEIGHT, ForetoldPlot } from './foretold-plot'
import { HorizonsTable } from './horizons-table'
import { OriginsTable } from './origins-table'
import { TermText } from '@/components/guide/glossary/term-text'
import { Panel } from '../panel'
import styles from '../panel.module.css'
import type { PanelProps } from '../panel-props'
import { familyOf, questionKey } from '@/components/worker/question-key'
import { ChartFrame } from '@/components/plot/chart-frame'
import { type SlowWorker, useWorkerAnswer } from '@/components/worker/use-worker-answer'
import { tabTableWords } from '@/lib/text/tabs/tables'
import { forecastScoresIn } from '@/lib/text/tabs/forecast-scores'
import { forecastIn } from '@/lib/text/tabs/forecast'
import { halvingTimeText } from '@/lib/text/tabs/halving-time-text'

/** When a cost is met, and whether earlier fits would have foretold the later points. */
export function ForecastPanel({ active, ...props }: PanelProps & { readonly active: boolean }) {
  const { figure, series, study } = props
  const texts = tabTableWords(figure.view.lang)
  const { backTestFinding, forecastWords: words } = forecastIn(figure.view.lang)
  const { scoresFinding, scoreWords } = forecastScoresIn(figure.view.lang)
  const { waiting } = halvingTimeText(figure.view.lang)
  const { view } = figure
  const id = useId()
  const family = familyOf(view)
  const test = useMemo(
    () =>
      active && study
        ? {
            key: questionKey('back-test', study.version, view),
            family,
            ask: (worker: SlowWorker) => worker.backTest(view, study),
          }
        : null,
    [active, study, view, family],
  )
  const backTest = useWorkerAnswer<BackTestView>(test)
  if (!active) return null

  const tested = backTest.answer
  const untested = tested !== null && tested.origins.length < FEWEST_DRAWN
  return (
    <Panel id={id} question={words.question(series.progress === -1)}>
      {study ? null : <p className={styles.note}>{waiting}</p>}
      {/* How far such dates can be believed stands before them. */}
      {tested ? (
        <p className={styles.finding} data-testid="back-test">
          <TermText text={backTestFinding(tested)} lang={figure.view.lang} />
        </p>
      ) : null}
      <AskedDates {...props} id={id} />
      {untested ? null : <h3 className={styles.sub}>{words.tested}</h3>}
      <AnalysisProgress lang={view.lang} analysis={backTest} what={texts.backTest} />
      {untested ? null : (
        <>
          <ChartFrame height={FORETOLD_HEIGHT} stale={backTest.state === 'running' && tested !== null}>
            {tested ? <ForetoldPlot figure={figure} test={tested} /> : null}
          </ChartFrame>
          <p className={styles.fine}>{words.olsOnly}</p>
          {tested ? (
            <>
              <p className={styles.finding}>
                <TermText text={scoresFinding(tested.horizons, tested.level)} lang={figure.view.lang} />
              </p>
              <HorizonsTable lang={view.lang} horizons={tested.horizons} />
              <p className={styles.fine}>{scoreWords.note}</p>
            </>
          ) : null}
          {tested ? (
            <details className={styles.details}>
              <summary>{words.table}</summary>
              <OriginsTable lang={view.lang} test={tested} />
            </details>
          ) : null}
        </>
      )}
    </Panel>
  )
}
