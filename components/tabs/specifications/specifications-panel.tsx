'use client'

import { useId, useMemo, useState } from 'react'
import type { SpecificationsView } from '@/lib/result/analyses/specifications-view'
import { viewAddress } from '@/lib/view/view-address'
import { changeView, encodeView } from '@/lib/view/view-codec'
import { AnalysisProgress } from '@/components/worker/analysis-progress'
import { dashboardRows } from './dashboard-rows'
import { TermText } from '@/components/guide/glossary/term-text'
import { Panel } from '../panel'
import styles from '../panel.module.css'
import type { PanelProps } from '../panel-props'
import { stayHere } from '@/components/parts/stay-here'
import { PickSurface } from '@/components/plot/pick-surface'
import { JointTest } from './joint-test'
import { PublishedNumbers } from './published-numbers'
import { familyOf, questionKey } from '@/components/worker/question-key'
import { SpecificationPlot, specificationHeight } from './specification-plot'
import { SpecificationTable } from './specification-table'
import { specificationView } from './specification-view'
import { ChartFrame } from '@/components/plot/chart-frame'
import { type SlowWorker, useWorkerAnswer } from '@/components/worker/use-worker-answer'
import { formats } from '@/lib/text/formats'
import { tabTableWords } from '@/lib/text/tabs/tables'
import { halvingTimeText } from '@/lib/text/tabs/halving-time-text'
import { specificationsIn } from '@/lib/text/tabs/specifications'

/** Before the rows of choices are known. */
const USUAL_HEIGHT = 640
const NOTHING = { groups: [], always: [] } as const

/** The specification curve: every combination of choices, sorted, and how many agree. */
export function SpecificationsPanel(props: PanelProps & { readonly active: boolean }) {
  const texts = tabTableWords(props.figure.view.lang)
  const { formatInteger } = formats(props.figure.view.lang)
  const { halvingText, waiting } = halvingTimeText(props.figure.view.lang)
  const {
    specificationCounts,
    specificationFinding,
    specificationText,
    specificationWords: words,
  } = specificationsIn(props.figure.view.lang)
  const { figure, series, study, context, lawRates, active, onChange } = props
  const { view, fit } = figure
  const id = useId()
  const [chosen, setChosen] = useState<number | null>(null)
  const shown = fit?.bootstrap ? fit.slopeInterval : null
  const [low, high] = shown ?? [null, null]
  const question = useMemo(() => {
    if (!active || !study) return null
    const drawn = low === null || high === null ? null : ([low, high] as const)
    return {
      key: questionKey('specifications', study.version, view, view.law, drawn),
      family: familyOf(view),
      ask: (worker: SlowWorker, onProgress: (share: number) => void) =>
        worker.specifications(view, study, lawRates, drawn, onProgress),
    }
  }, [active, study, view, lawRates, low, high])
  const analysis = useWorkerAnswer<SpecificationsView>(question)
  if (!active) return null

  const found = analysis.answer
  const unit = series.performance?.unit ?? null
  const { groups, always } = found ? dashboardRows(found, unit, view.lang) : NOTHING
  const at = chosen ?? found?.own?.index ?? null
  const result = at === null ? undefined : found?.results[at]
  const changeOf = (index: number) => {
    const one = found?.results[index]
    return one ? specificationView(one) : null
  }
  const hrefOf = (index: number) => {
    const change = changeOf(index)
    return change && viewAddress(encodeView(changeView(view, change, context), context.meta), 'specifications')
  }
  const act = (index: number) => {
    const change = changeOf(index)
    if (change) onChange(change)
  }
  const text = result
    ? texts.specification(
        specificationText(result.specification, unit, found?.costs ?? []),
        halvingText(result.time),
        formatInteger(result.n),
      )
    : ''
  const href = at === null ? null : hrefOf(at)
  const lawLabel = (law: string) =>
    law === '18' || law === '24' ? texts.mooresLaw(law) : (series.laws.find((one) => one.id === law)?.label ?? law)
  return (
    <Panel id={id} question={words.question}>
      {found && found.results.length > 0 ? (
        <p className={styles.finding} data-testid="specification-finding">
          <TermText text={specificationFinding(found, lawLabel)} lang={figure.view.lang} />
        </p>
      ) : null}
      {found && found.results.length === 0 ? <p className={styles.note}>{words.none}</p> : null}
      {found && found.own?.index === null ? <p className={styles.note}>{words.notOwn}</p> : null}
      {study ? (
        <AnalysisProgress lang={view.lang} analysis={analysis} what={texts.specifications} />
      ) : (
        <p className={styles.note}>{waiting}</p>
      )}
      <ChartFrame
        height={found ? specificationHeight(groups) : USUAL_HEIGHT}
        stale={analysis.state === 'running' && found !== null}
      >
        {found && found.results.length > 0 ? (
          <PickSurface
            count={found.results.length}
            chosen={chosen}
            first={found.own?.index ?? 0}
            label={words.picture(found.results.length)}
            valueText={text}
            describedBy={`${id}-keys`}
            onChoose={setChosen}
            onAct={act}
          >
            <SpecificationPlot
              lang={view.lang}
              specifications={found}
              groups={groups}
              series={series}
              chosen={chosen}
              onChoose={setChosen}
              onAct={act}
            />
          </PickSurface>
        ) : null}
      </ChartFrame>
      <p id={`${id}-keys`} className="visually-hidden">
        {words.keys}
      </p>
      {found && found.results.length > 0 ? (
        <>
          <p className={styles.readout}>
            {result ? text : words.hint}
            {result ? <> · </> : null}
            {href ? (
              <a href={href} onClick={(event) => at !== null && stayHere(event, () => act(at))}>
                {words.open}
              </a>
            ) : result ? (
              words.notAView
            ) : null}
          </p>
          {always.length > 0 ? <p className={styles.fine}>{words.always(always)}</p> : null}
          <p className={styles.fine}>{specificationCounts(found)}</p>
          <JointTest figure={figure} study={study} />
          <PublishedNumbers lang={view.lang} published={found.published} study={figure.data.study} />
          <details className={styles.details}>
            <summary>{words.table}</summary>
            <SpecificationTable lang={view.lang} specifications={found} unit={unit} hrefOf={hrefOf} />
          </details>
        </>
      ) : null}
    </Panel>
  )
}
