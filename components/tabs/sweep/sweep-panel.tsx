'use client'

import { useId, useMemo, useRef, useState } from 'react'
import { pointAtRow, useMarkedRow } from '@/components/pointing/pointed-row'
import type { SweepView } from '@/lib/result/analyses/sweep-view'
import { AnalysisProgress } from '@/components/worker/analysis-progress'
import { TermText } from '@/components/guide/glossary/term-text'
import { Panel } from '../panel'
import styles from '../panel.module.css'
import type { PanelProps } from '../panel-props'
import { PickSurface } from '@/components/plot/pick-surface'
import { familyOf, questionKey } from '@/components/worker/question-key'
import { ChartFrame } from '@/components/plot/chart-frame'
import { SWEEP_HEIGHT, SweepPlot } from './sweep-plot'
import { SweepTable } from './sweep-table'
import { type SlowWorker, useWorkerAnswer } from '@/components/worker/use-worker-answer'
import { tabTableWords } from '@/lib/text/tabs/tables'
import { halvingTimeText } from '@/lib/text/tabs/halving-time-text'
import { sweepIn } from '@/lib/text/tabs/sweep'

/** Months against the level held fixed, with its band; a level picked here becomes the view's. */
export function SweepPanel({ figure, series, study, active, onChange }: PanelProps & { readonly active: boolean }) {
  const texts = tabTableWords(figure.view.lang)
  const { waiting } = halvingTimeText(figure.view.lang)
  const { sweepFinding, sweepOmissions, sweepPointText, sweepTogether, sweepWords: words } = sweepIn(figure.view.lang)
  const { view } = figure
  const id = useId()
  const [chosen, setChosen] = useState<number | null>(null)
  const question = useMemo(
    () =>
      active && study && series.performance
        ? {
            // The level itself moves only the mark.
            key: questionKey('sweep', study.version, { ...view, threshold: null }),
            family: familyOf(view),
            ask: (worker: SlowWorker) => worker.sweep(view, study),
          }
        : null,
    [active, study, series.performance, view],
  )
  const analysis = useWorkerAnswer<SweepView>(question)
  const plot = useRef<HTMLDivElement>(null)
  useMarkedRow(plot, (row) => {
    const level = figure.points.find(({ id: one }) => one === row)?.performance ?? null
    return level === null ? null : `[data-level="${level}"]`
  })
  const { performance } = series
  if (!active) return null
  if (performance === null)
    return (
      <Panel id={id} question={words.question}>
        <p className={styles.note}>{words.none}</p>
      </Panel>
    )

  const sweep = analysis.answer
  /** Where a record of the fit is the row that sets the level, the others mark it. */
  const choose = (index: number | null) => {
    setChosen(index)
    const level = index === null ? undefined : sweep?.points[index]?.threshold
    pointAtRow(figure.points.find((one) => one.performance === level)?.id ?? null, 'sweep')
  }
  const act = (index: number) => {
    const threshold = sweep?.points[index]?.threshold
    if (threshold !== undefined) onChange({ threshold })
  }
  // Between two levels the rows that reach do not change: the view's level has the fit of the next one.
  const own = sweep?.points.findIndex(({ threshold }) => reaches(threshold, view.threshold, performance.better)) ?? -1
  const at = chosen ?? (own >= 0 ? own : null)
  const point = at === null ? undefined : sweep?.points[at]
  const text = point ? sweepPointText(point, performance.unit, performance.better === 'less') : ''
  return (
    <Panel id={id} question={words.question}>
      {sweep && sweep.points.length > 0 ? (
        <p className={styles.finding}>
          <TermText text={sweepFinding(sweep)} lang={figure.view.lang} />
        </p>
      ) : null}
      {sweep && sweep.points.length === 0 ? <p className={styles.note}>{words.tooFew(sweep)}</p> : null}
      {sweep && !sweep.ownMethod ? <p className={styles.note}>{words.notOwn}</p> : null}
      {sweep && sweep.ownMethod && !sweep.ownSelection ? <p className={styles.note}>{words.allSelected}</p> : null}
      {study ? (
        <AnalysisProgress lang={view.lang} analysis={analysis} what={texts.sweep} />
      ) : (
        <p className={styles.note}>{waiting}</p>
      )}
      <div ref={plot} onPointerLeave={() => pointAtRow(null, 'sweep')}>
        <ChartFrame height={SWEEP_HEIGHT} stale={analysis.state === 'running' && sweep !== null}>
          {sweep && sweep.points.length > 0 ? (
            <PickSurface
              count={sweep.points.length}
              chosen={chosen}
              first={Math.max(0, own)}
              label={words.picture(sweep)}
              valueText={text}
              describedBy={`${id}-keys`}
              onChoose={choose}
              onAct={act}
            >
              <SweepPlot
                lang={view.lang}
                sweep={sweep}
                series={series}
                performance={performance}
                own={view.threshold}
                ownIndex={own}
                chosen={chosen}
                onChoose={choose}
                onAct={act}
              />
            </PickSurface>
          ) : null}
        </ChartFrame>
      </div>
      <p id={`${id}-keys`} className="visually-hidden">
        {words.keys}
      </p>
      {sweep && sweep.points.length > 0 ? (
        <>
          <p className={styles.readout}>
            {text}
            {point && point.threshold !== view.threshold ? (
              <>
                {' '}
                <button type="button" className={styles.quiet} onClick={() => at !== null && act(at)}>
                  {words.act}
                </button>
              </>
            ) : null}
          </p>
          <p className={styles.fine}>
            {sweepTogether(sweep)} {sweepOmissions(sweep)}
          </p>
          <details className={styles.details}>
            <summary>{words.table}</summary>
            <SweepTable
              lang={view.lang}
              sweep={sweep}
              performance={performance}
              threshold={view.threshold}
              onPick={act}
            />
          </details>
        </>
      ) : null}
    </Panel>
  )
}

const reaches = (level: number, threshold: number | null, better: 'less' | 'more'): boolean =>
  threshold !== null && (better === 'more' ? level >= threshold : level <= threshold)
