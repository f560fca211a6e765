'use client'

import { useId, useMemo, useState } from 'react'
import type { Result } from '@/lib/problem'
import type { BackTestView, TargetDates } from '@/lib/result/analyses/forecast-view'
import { wordsFor } from '@/lib/text/words-for'
import { AnalysisProgress } from '@/components/worker/analysis-progress'
import { defaultTarget } from './default-target'
import { ORIGINS_HEIGHT, OriginsPlot } from './origins-plot'
import { HorizonsTable } from './horizons-table'
import { OriginsTable } from './origins-table'
import { Panel } from '../panel'
import styles from '../panel.module.css'
import type { PanelProps } from '../panel-props'
import { familyOf, questionKey } from '@/components/worker/question-key'
import { ChartFrame } from '@/components/plot/chart-frame'
import { TargetField } from './target-field'
import { type SlowWorker, useWorkerAnswer } from '@/components/worker/use-worker-answer'
import { tabTableWords } from '@/lib/text/tabs/tables'
import { forecastScoresIn } from '@/lib/text/tabs/forecast-scores'
import { forecastIn } from '@/lib/text/tabs/forecast'
import { halvingTimeText } from '@/lib/text/tabs/halving-time-text'
import { formats } from '@/lib/text/formats'

/** When a cost is met, and whether earlier fits would have foretold the later points. */
export function ForecastPanel({ figure, series, study, active }: PanelProps & { readonly active: boolean }) {
  const texts = tabTableWords(figure.view.lang)
  const { backTestFinding, dateSetText, forecastWords: words, lineDateText } = forecastIn(figure.view.lang)
  const { scoresFinding, scoreWords } = forecastScoresIn(figure.view.lang)
  const { waiting } = halvingTimeText(figure.view.lang)
  const { formatPercent } = formats(figure.view.lang)
  const { view, fit, points } = figure
  const id = useId()
  const [own, setOwn] = useState<{ readonly family: string; readonly target: number } | null>(null)
  const family = familyOf(view)
  const fall = series.progress === -1
  // A target belongs to its series: another cost begins at its own.
  const target = own?.family === family ? own.target : defaultTarget(points, fall)
  const asked = useMemo(
    () =>
      active && study && target !== null
        ? {
            key: questionKey('target', study.version, view, target),
            family: `${family} ${target}`,
            ask: (worker: SlowWorker) => worker.inversePrediction(view, study, target),
          }
        : null,
    [active, study, view, family, target],
  )
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
  const prediction = useWorkerAnswer<Result<TargetDates>>(asked)
  const backTest = useWorkerAnswer<BackTestView>(test)
  if (!active) return null

  const met = prediction.answer?.ok ? prediction.answer.value : null
  const problem = prediction.answer?.ok === false ? prediction.answer.problem : null
  const tested = backTest.answer
  const level = formatPercent(view.level)
  return (
    <Panel id={id} question={words.question(fall)}>
      {study ? null : <p className={styles.note}>{waiting}</p>}
      {fit && target !== null ? (
        <TargetField
          lang={view.lang}
          key={target}
          id={`${id}-target`}
          label={words.target(figure.data.costLabel, figure.data.costUnit)}
          value={target}
          onChange={(value) => setOwn({ family, target: value })}
        />
      ) : (
        <p className={styles.note}>{words.noTrend}</p>
      )}
      {problem ? <p className={styles.note}>{words.problem(wordsFor(view.lang).problem(problem))}</p> : null}
      {fit && target !== null ? (
        <dl className={styles.facts} data-testid="forecast" aria-live="polite">
          <dt>{words.line}</dt>
          <dd>{met ? lineDateText(met) : '…'}</dd>
          <dt>{words.mean(level)}</dt>
          <dd>{met ? dateSetText(met.mean) : '…'}</dd>
          <dt>{words.prediction(level)}</dt>
          <dd>{met ? dateSetText(met.prediction) : '…'}</dd>
        </dl>
      ) : null}
      {fit && met?.bandBy ? <p className={styles.fine}>{words.restsOn(met.bandBy, fit.interval)}</p> : null}
      <h3 className={styles.sub}>{words.tested}</h3>
      {tested ? (
        <p className={styles.finding} data-testid="back-test">
          {backTestFinding(tested)}
        </p>
      ) : null}
      <AnalysisProgress lang={view.lang} analysis={backTest} what={texts.backTest} />
      {tested && tested.origins.length === 0 ? null : (
        <>
          <ChartFrame height={ORIGINS_HEIGHT} stale={backTest.state === 'running' && tested !== null}>
            {tested ? <OriginsPlot lang={view.lang} test={tested} series={series} /> : null}
          </ChartFrame>
          <p className={styles.fine}>{words.olsOnly}</p>
          {tested ? (
            <>
              <p className={styles.finding}>{scoresFinding(tested.horizons, tested.level)}</p>
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
