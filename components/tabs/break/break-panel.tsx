'use client'

import { useId, useMemo } from 'react'
import { breakShapes } from '@/lib/fits/questions/break-test/candidates'
import type { Result } from '@/lib/problem'
import { wordsFor } from '@/lib/text/words-for'
import type { BreakView } from '@/lib/result/analyses/break-view'
import { asksTrend } from '@/lib/result/analyses/trend-question'
import { AnalysisProgress } from '@/components/worker/analysis-progress'
import { BREAK_HEIGHT, BreakPlot } from './break-plot'
import { TermText } from '@/components/guide/glossary/term-text'
import { useChosen } from '@/components/parts/use-chosen'
import { Panel } from '../panel'
import styles from '../panel.module.css'
import type { PanelProps } from '../panel-props'
import { familyOf, questionKey } from '@/components/worker/question-key'
import { ChartFrame } from '@/components/plot/chart-frame'
import { LocalSlopeSection } from './local-slope-section'
import { TwoSlopesPlot } from './two-slopes-plot'
import { type SlowWorker, useWorkerAnswer } from '@/components/worker/use-worker-answer'
import { tabTableWords } from '@/lib/text/tabs/tables'
import { breakIn } from '@/lib/text/tabs/break'
import { halvingTimeText } from '@/lib/text/tabs/halving-time-text'
import { formats } from '@/lib/text/formats'

/** One slope, or two? F over candidate dates, the date with its interval, and what the slopes are on either side. */
export function BreakPanel(props: PanelProps & { readonly active: boolean }) {
  const { figure, series, study, active, onChange } = props
  const texts = tabTableWords(figure.view.lang)
  const { breakFinding, breakWords: words } = breakIn(figure.view.lang)
  const { slopeText, waiting, yearText } = halvingTimeText(figure.view.lang)
  const { formatFixed, formatInteger } = formats(figure.view.lang)
  const { view } = figure
  const id = useId()
  const [shape, choose] = useChosen(props.page.breakShape)
  const question = useMemo(
    () =>
      active && study
        ? {
            key: questionKey('break', study.version, view, shape),
            family: familyOf(view) + shape,
            ask: (worker: SlowWorker, onProgress: (share: number) => void) =>
              worker.breakTest(view, study, shape, onProgress),
          }
        : null,
    [active, study, view, shape],
  )
  const analysis = useWorkerAnswer<Result<BreakView>>(question)
  if (!active) return null
  const test = analysis.answer?.ok ? analysis.answer.value : null
  const problem = analysis.answer?.ok === false ? analysis.answer.problem : null
  const stale = analysis.state === 'running' && test !== null
  const tooFew = problem?.code === 'too-few-points'
  const takesMore = figure.data.leftOut.some(({ reason }) => reason === 'not-a-record')
  const unit = series.cost?.unit ?? ''
  // Of another method the tested rows are not those on screen: their lines are drawn alone.
  const points = test?.ownMethod ? figure.points : []
  return (
    <Panel id={id} question={words.question}>
      {test ? (
        <p className={styles.finding} data-testid="break-finding">
          <TermText text={breakFinding(test)} lang={view.lang} />
        </p>
      ) : null}
      {problem ? (
        <p className={styles.note}>
          {words.problem(wordsFor(view.lang).problem(problem))} {asksTrend(view) ? words.whatNext : words.otherMethod}
        </p>
      ) : null}
      {tooFew && takesMore ? (
        <button type="button" className={styles.button} onClick={() => onChange({ select: 'reaching' })}>
          {words.takeAll}
        </button>
      ) : null}
      {test && !test.ownMethod ? <p className={styles.note}>{words.notOwn}</p> : null}
      {test?.ownMethod && view.estimator !== 'ols' ? <p className={styles.note}>{words.estimator}</p> : null}
      {tooFew ? null : (
        <fieldset className={styles.choices}>
          <legend>{words.shape}</legend>
          {breakShapes.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={`${id}-shape`}
                checked={shape === one}
                onChange={() => {
                  choose(one)
                  onChange({ breakShape: one })
                }}
              />
              {words[one]}
            </label>
          ))}
        </fieldset>
      )}
      {study ? (
        <AnalysisProgress lang={view.lang} analysis={analysis} what={texts.breakTest} />
      ) : (
        <p className={styles.note}>{waiting}</p>
      )}
      {problem ? null : (
        <div className={styles.pair}>
          <ChartFrame height={BREAK_HEIGHT} stale={stale}>
            {test ? <BreakPlot lang={view.lang} test={test} /> : null}
          </ChartFrame>
          <ChartFrame height={BREAK_HEIGHT} stale={stale}>
            {test ? (
              <TwoSlopesPlot lang={view.lang} test={test} points={points} unit={unit} yTitle={figure.text.yTitle} />
            ) : null}
          </ChartFrame>
        </div>
      )}
      {test ? (
        <>
          <p className={styles.fine}>{words.shaded(test.level)}</p>
          <dl className={styles.facts}>
            {[test.before, test.after].map((side, index) => (
              <div key={index} className={styles.row}>
                <dt>
                  {index === 0 ? words.before : words.after}, {yearText(side.from)} {texts.spanTo} {yearText(side.to)}
                  {texts.rowCount(formatInteger(side.n))}
                </dt>
                <dd>{slopeText(side.slope, side.interval)}</dd>
              </div>
            ))}
            <div className={styles.row}>
              <dt>{words.change}</dt>
              <dd>{words.changeText(formatFixed(test.change.slope, 2), test.change.interval)}</dd>
            </div>
          </dl>
        </>
      ) : null}
      <LocalSlopeSection {...props} />
    </Panel>
  )
}
