'use client'

import { useMemo } from 'react'
import { familyOf, questionKey } from '@/components/worker/question-key'
import { type SlowWorker, useWorkerAnswer } from '@/components/worker/use-worker-answer'
import type { Result } from '@/lib/problem'
import type { TargetDates } from '@/lib/result/analyses/forecast-view'
import { FURTHEST_SPANS, isLongBefore } from '@/lib/result/analyses/line-reach'
import { formats } from '@/lib/text/formats'
import { forecastIn } from '@/lib/text/tabs/forecast'
import { forecastDatesIn } from '@/lib/text/tabs/forecast-dates'
import { wordsFor } from '@/lib/text/words-for'
import { positiveNumber } from '@/lib/view/kinds'
import { AskedField } from './asked-field'
import { defaultTarget } from './default-target'
import { readTypedCost, readTypedDay } from './typed-target'
import styles from '../panel.module.css'
import type { PanelProps } from '../panel-props'

/** When a cost is met, and what it costs on a day: asked here, kept in the link, drawn on the chart. */
export function AskedDates({ id, figure, series, study, onChange }: PanelProps & { readonly id: string }) {
  const { view, fit, points, data, forecast } = figure
  const { forecastWords: words } = forecastIn(view.lang)
  const { costThenText, dateSetText, lineDateText } = forecastDatesIn(view.lang)
  const { formatPercent } = formats(view.lang)
  const family = familyOf(view)
  // Until a reader asks, one worth asking is answered here and not drawn.
  const suggested = view.target === null ? defaultTarget(points, series.progress === -1) : null
  const target = view.target ?? suggested
  const asked = useMemo(
    () =>
      study && suggested !== null
        ? {
            key: questionKey('target', study.version, view, suggested),
            family: `${family} ${suggested}`,
            ask: (worker: SlowWorker) => worker.inversePrediction(view, study, suggested),
          }
        : null,
    [study, view, family, suggested],
  )
  const prediction = useWorkerAnswer<Result<TargetDates>>(asked)
  if (!fit || target === null) return <p className={styles.note}>{words.noTrend}</p>
  const met = forecast?.target ?? (prediction.answer?.ok ? prediction.answer.value : null)
  const problem = prediction.answer?.ok === false ? prediction.answer.problem : null
  const level = formatPercent(view.level)
  const then = forecast?.until
  return (
    <>
      <AskedField
        key={`target ${target}`}
        lang={view.lang}
        id={`${id}-target`}
        label={words.target(data.costLabel, data.costUnit)}
        hint={words.targetHint}
        value={target >= 1e6 ? target.toExponential().replace('e+', 'e') : positiveNumber.write(target)}
        read={(raw) => readTypedCost(raw, data.costUnit)}
        onChange={(value) => onChange({ target: value })}
      />
      {problem ? <p className={styles.note}>{words.problem(wordsFor(view.lang).problem(problem))}</p> : null}
      <dl className={styles.facts} data-testid="forecast" aria-live="polite">
        <dt>{words.line}</dt>
        <dd>{met ? lineDateText(met) : '…'}</dd>
        {met && isLongBefore(met) ? null : met && met.mean === null && met.prediction === null ? (
          <>
            <dt>{words.intervals(level)}</dt>
            <dd>{dateSetText(null)}</dd>
          </>
        ) : (
          <>
            <dt>{words.mean(level)}</dt>
            <dd>{met ? dateSetText(met.mean) : '…'}</dd>
            <dt>{words.prediction(level)}</dt>
            <dd>{met ? dateSetText(met.prediction) : '…'}</dd>
          </>
        )}
      </dl>
      <div className={styles.asked}>
        {met && !met.drawn ? null : (
          <button
            type="button"
            className={styles.button}
            onClick={() => onChange({ target: view.target === null ? target : null })}
          >
            {view.target === null ? words.draw : words.takeOff}
          </button>
        )}
        <AskedField
          key={`until ${view.until ?? ''}`}
          lang={view.lang}
          id={`${id}-until`}
          label={words.until}
          hint={words.untilHint}
          value={view.until ?? ''}
          read={readTypedDay}
          onChange={(value) => onChange({ until: value })}
        />
      </div>
      {met?.bandBy ? <p className={styles.fine}>{words.restsOn(met.bandBy, fit.interval)}</p> : null}
      {met && !met.drawn ? <p className={styles.note}>{words.notDrawn(FURTHEST_SPANS)}</p> : null}
      {then ? (
        <p className={styles.finding} data-testid="cost-then">
          {costThenText(then, data.costUnit, view.level)}.
        </p>
      ) : view.until === null ? null : (
        <p className={styles.note}>{words.notDrawn(FURTHEST_SPANS)}</p>
      )}
    </>
  )
}
