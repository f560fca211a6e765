'use client'

import { useId } from 'react'
import { intervalsOf } from '@/lib/fits/intervals/registry'
import { intervalQuestion } from '@/lib/result/evidence/interval-of-view'
import { BOOTSTRAP_HEIGHT, BootstrapPlot } from './bootstrap-plot'
import { BARS, speedHistogram } from './histogram'
import { TermText } from '@/components/guide/glossary/term-text'
import { Panel } from '../panel'
import styles from '../panel.module.css'
import type { PanelProps } from '../panel-props'
import { ChartFrame } from '@/components/plot/chart-frame'
import { bootstrapIn } from '@/lib/text/tabs/bootstrap'

/** The drawn rates as a histogram; a view without draws is offered some. */
export function BootstrapPanel({ figure, series, context, draws, onChange }: PanelProps) {
  const { bootstrapFinding, bootstrapWords: words, drawnShares } = bootstrapIn(figure.view.lang)
  const id = useId()
  const { fit, view } = figure
  if (!fit)
    return (
      <Panel id={id} question={words.question}>
        <p className={styles.note}>{words.none}</p>
      </Panel>
    )
  const slopes = fit.bootstrap && draws ? draws.slopes : []
  if (slopes.length === 0)
    return (
      <Panel id={id} question={words.question}>
        {fit.intervalPending ? (
          <p className={styles.note}>{words.drawing}</p>
        ) : intervalsOf(intervalQuestion(view, context)).includes('bootstrap') ? (
          <>
            <p className={styles.note}>
              <TermText text={words.offer} lang={view.lang} />
            </p>
            <button type="button" className={styles.button} onClick={() => onChange({ interval: 'bootstrap' })}>
              {words.draw(view.draws)}
            </button>
          </>
        ) : (
          <p className={styles.note}>{words.ofRecords}</p>
        )}
      </Panel>
    )
  const histogram = speedHistogram(
    slopes.map((slope) => series.progress * slope),
    BARS,
  )
  return (
    <Panel id={id} question={words.question}>
      <p className={styles.finding}>
        <TermText text={bootstrapFinding(fit)} lang={view.lang} />
      </p>
      <ChartFrame height={BOOTSTRAP_HEIGHT}>
        <BootstrapPlot
          lang={view.lang}
          histogram={histogram}
          fit={fit}
          series={series}
          label={words.picture(slopes.length)}
        />
      </ChartFrame>
      <p className={styles.fine}>
        {words.legend} {drawnShares(histogram.against, histogram.clipped, slopes.length)}
      </p>
      {view.interval === 'bootstrap' ? (
        <p className={styles.fine}>
          <button type="button" className={styles.quiet} onClick={() => onChange({ interval: 'auto' })}>
            {words.back}
          </button>
        </p>
      ) : null}
    </Panel>
  )
}
