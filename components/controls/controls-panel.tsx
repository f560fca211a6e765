'use client'

import { wordsFor } from '@/lib/text/words-for'
import type { BenchmarkDefinition, Study, StudyMeta } from '@/lib/data/study'
import type { LawRates } from '@/lib/result/measured-laws'
import type { SeriesEvidence } from '@/lib/result/evidence/evidence-order'
import type { SeriesSummary } from '@/lib/result/series-summary'
import { costsOf, findMethod } from '@/lib/fits/methods/registry'
import type { View } from '@/lib/view/view'
import { ControlGroup } from './control-group'
import { DrawingFields } from './drawing-fields'
import { groupValues } from './group-values'
import { LawField, type LawOption } from './law-field'
import { LineFields } from './line-fields'
import { PointsFields } from './points-fields'
import { SelectField } from './select-field'
import { SeriesField } from './series/series-field'
import { StudyField } from './series/study-field'
import { ThresholdField } from './threshold-field'
import { thresholdScale } from './threshold-scale'
import styles from './controls-panel.module.css'
import { controlWords } from '@/lib/text/controls'

export interface StudyOption {
  readonly id: string
  readonly title: string
}

interface Props {
  readonly studies: readonly StudyOption[]
  readonly meta: StudyMeta
  readonly benchmark: BenchmarkDefinition
  readonly view: View
  /** The same, as it was before the hand came to a slider: what is not under it stands still. */
  readonly resting: View
  readonly summary: SeriesSummary
  /** The rows; null while they are loading. */
  readonly study: Study | null
  /** What each series has to say; null while it is not known. */
  readonly evidence: readonly SeriesEvidence[] | null
  /** Measured laws, as their own studies give them. */
  readonly lawRates: LawRates
  readonly onStudy: (id: string) => void
  readonly onPreview: (change: Partial<View>) => void
  /** `reset` names fields whose old value belonged to what the change replaces. */
  readonly onChange: (change: Partial<View>, reset?: readonly (keyof View)[], how?: 'push' | 'replace') => void
}

/** Every choice behind the number, by the question that it answers; the first two are unfolded. */
export function ControlsPanel(props: Props) {
  const words = controlWords(props.view.lang)
  const { studies, meta, benchmark, view, resting, summary, evidence, study, lawRates, onStudy, onPreview, onChange } =
    props
  const { performance } = benchmark
  const costs = costsOf(benchmark, view.method)
  const { usesSelection, comparesPairs } = findMethod(view.method)
  // No level is held fixed; without JavaScript the form still hands it on, for the next selection.
  const everyRow = usesSelection && view.select === 'all'
  const laws: readonly LawOption[] = [
    { id: '18', label: wordsFor(view.lang).lawLabel('18', 18, null) },
    { id: '24', label: wordsFor(view.lang).lawLabel('24', 24, null) },
    ...Object.entries(lawRates).map(([id, { label }]) => ({ id, label: wordsFor(view.lang).measuredLaw(label) })),
  ]
  const lawName = (id: string) => laws.find((law) => law.id === id)?.label ?? words.lawOf(id)
  const values = groupValues(resting, meta, benchmark, lawName)
  const { reaching } = groupValues(view, meta, benchmark, lawName)
  return (
    <>
      <ControlGroup question={words.groups.what} value={values.what} open>
        <fieldset className={styles.first}>
          <legend className={styles.hidden}>{words.data}</legend>
          <StudyField
            label={words.study}
            value={meta.id}
            options={studies.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={onStudy}
          />
          <SeriesField
            lang={view.lang}
            meta={meta}
            value={benchmark.id}
            evidence={evidence}
            study={study}
            onChange={(id, level) =>
              onChange({ benchmark: id, ...(level === null ? {} : { threshold: level }) }, [
                ...(level === null ? (['threshold'] as const) : []),
                'cost',
                'method',
                'select',
                'where',
                'from',
                'to',
                'exclude',
                'recovery',
                'x',
                'target',
                'until',
              ])
            }
          />
          <SelectField
            label={words.cost}
            name="cost"
            value={view.cost}
            options={costs.map((id) => ({ value: id, label: costLabel(meta, benchmark.id, id) }))}
            onChange={(cost) => onChange({ cost }, ['target'])}
          />
        </fieldset>
      </ControlGroup>
      {performance && view.threshold !== null ? (
        <ControlGroup question={words.groups.reaching} value={reaching} open>
          {everyRow ? (
            <fieldset className={`${styles.group} ${styles.noLevel}`}>
              <legend className={styles.legend}>{words.performanceHeldFixed}</legend>
              <p className={styles.noLevelText}>{words.noLevelHeld}</p>
              <input type="hidden" name="threshold" value={view.threshold} />
            </fieldset>
          ) : null}
          {!everyRow ? (
            <ThresholdField
              lang={view.lang}
              performance={performance}
              value={view.threshold}
              values={summary.performances}
              scale={thresholdScale(summary.performances, performance.scale === 'log')}
              onPreview={(threshold) => onPreview({ threshold })}
              onCommit={(threshold, how) => onChange({ threshold }, [], how)}
            />
          ) : null}
        </ControlGroup>
      ) : null}
      <ControlGroup question={words.groups.points} value={values.points}>
        <PointsFields {...{ meta, summary, onChange }} view={resting} />
      </ControlGroup>
      <ControlGroup question={words.groups.line} value={values.line}>
        <LineFields {...{ meta, benchmark, onChange }} view={resting} />
      </ControlGroup>
      {comparesPairs ? null : (
        <>
          <ControlGroup question={words.groups.laws} value={values.laws}>
            <LawField lang={view.lang} options={laws} value={resting.law} onChange={(law) => onChange({ law })} />
          </ControlGroup>
          <ControlGroup question={words.groups.drawing} value={values.drawing}>
            <DrawingFields view={resting} columns={summary.columns} onChange={onChange} />
          </ControlGroup>
        </>
      )}
    </>
  )
}

function costLabel(meta: StudyMeta, benchmark: string, id: string): string {
  const costs = meta.costs.filter((cost) => cost.id === id)
  return (costs.find((cost) => 'benchmark' in cost && cost.benchmark === benchmark) ?? costs[0])?.label ?? id
}
