'use client'

import { structuresWithRate } from '@/lib/fits/scaling-law/structure'
import { wordsFor } from '@/lib/text/words-for'
import type { BenchmarkDefinition, StudyMeta } from '@/lib/data/study'
import type { SeriesSummary } from '@/lib/result/series-summary'
import { findEstimator } from '@/lib/fits/estimators/registry'
import { costsOf, findMethod, methodsOf } from '@/lib/fits/methods/registry'
import { estimatorNames } from '@/lib/text/method/estimators'
import { methodNames } from '@/lib/text/method/methods'
import type { View } from '@/lib/view/view'
import { ChoiceField } from './choice-field'
import { CostErrorField } from './cost-error-field'
import { DrawingFields } from './drawing-fields'
import { FilterField } from './filter-field'
import { IntervalFields } from './interval-fields'
import { LawField, type LawOption } from './law-field'
import { SelectField } from './select-field'
import { ThresholdField } from './threshold-field'
import { thresholdScale } from './threshold-scale'
import { WindowField } from './window-field'
import { percentOptions } from './with-current'
import styles from './controls-panel.module.css'
import { controlWords } from '@/lib/text/controls'

const TAUS = ['0.1', '0.25', '0.5', '0.75', '0.9']

export interface StudyOption {
  readonly id: string
  readonly title: string
}

interface Props {
  readonly studies: readonly StudyOption[]
  readonly meta: StudyMeta
  readonly benchmark: BenchmarkDefinition
  readonly view: View
  readonly summary: SeriesSummary
  /** Measured laws with their months, as their own studies give them. */
  readonly measuredLaws: readonly LawOption[]
  readonly onStudy: (id: string) => void
  readonly onPreview: (change: Partial<View>) => void
  /** `reset` names fields whose old value belonged to what the change replaces. */
  readonly onChange: (change: Partial<View>, reset?: readonly (keyof View)[]) => void
}

/** Every choice behind the number, in the order in which they act: data, selection, fit, comparison, drawing. */
export function ControlsPanel(props: Props) {
  const words = controlWords(props.view.lang)
  const { studies, meta, benchmark, view, summary, measuredLaws, onStudy, onPreview, onChange } = props
  const { performance } = benchmark
  const costs = costsOf(benchmark, view.method)
  const methods = methodsOf(meta, benchmark)
  const { usesSelection, reads, estimators } = findMethod(view.method)
  // No level is held fixed; without JavaScript the form still hands it on, for the next selection.
  const everyRow = usesSelection && view.select === 'all'
  return (
    <>
      <fieldset className={styles.first}>
        <legend className={styles.hidden}>{words.data}</legend>
        <SelectField
          label={words.study}
          name="study"
          value={meta.id}
          options={studies.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={onStudy}
        />
        <SelectField
          label={words.series}
          name="benchmark"
          value={benchmark.id}
          options={meta.benchmarks.map(({ id, label }) => ({ value: id, label }))}
          onChange={(id) =>
            onChange({ benchmark: id }, [
              'threshold',
              'cost',
              'method',
              'select',
              'where',
              'from',
              'to',
              'exclude',
              'x',
            ])
          }
        />
        <SelectField
          label={words.cost}
          name="cost"
          value={view.cost}
          options={costs.map((id) => ({ value: id, label: costLabel(meta, benchmark.id, id) }))}
          onChange={(cost) => onChange({ cost })}
        />
      </fieldset>
      {performance && view.threshold !== null && everyRow ? (
        <fieldset className={`${styles.group} ${styles.noLevel}`}>
          <legend className={styles.legend}>{words.performanceHeldFixed}</legend>
          <p className={styles.noLevelText}>{words.noLevelHeld}</p>
          <input type="hidden" name="threshold" value={view.threshold} />
        </fieldset>
      ) : null}
      {performance && view.threshold !== null && !everyRow ? (
        <ThresholdField
          lang={view.lang}
          performance={performance}
          value={view.threshold}
          values={summary.performances}
          scale={thresholdScale(summary.performances, performance.scale === 'log')}
          onPreview={(threshold) => onPreview({ threshold })}
          onCommit={(threshold) => onChange({ threshold })}
        />
      ) : null}
      {methods.length > 1 ? (
        <ChoiceField
          legend={words.methodLegend}
          name="method"
          value={view.method}
          options={methods.map((id) => ({ value: id, label: methodNames(view.lang)[id].menu }))}
          onChange={(method) => onChange({ method }, ['cost', 'interval', 'by'])}
        />
      ) : null}
      {usesSelection ? (
        <ChoiceField
          legend={words.selectLegend}
          name="select"
          value={view.select}
          options={SELECTIONS.map((value) => ({ value, label: words.selections[value] }))}
          onChange={(select) => onChange({ select })}
          hint={words.selectionHints[view.select]}
        />
      ) : null}
      {reads.includes('estimator') ? (
        <SelectField
          label={words.lineBy}
          name="estimator"
          value={view.estimator}
          options={estimators.map((id) => ({ value: id, label: estimatorNames(view.lang)[id].menu }))}
          onChange={(estimator) => onChange({ estimator: estimator as View['estimator'] }, ['interval', 'tau'])}
        />
      ) : null}
      {findEstimator(view.estimator).reads.includes('tau') ? (
        <SelectField
          label={words.tau}
          name="tau"
          value={String(view.tau)}
          options={percentOptions(TAUS, String(view.tau))}
          onChange={(tau) => onChange({ tau: Number(tau) })}
        />
      ) : null}
      {reads.includes('structure') ? (
        <SelectField
          label={words.structure}
          name="structure"
          value={view.structure}
          options={structuresWithRate.map((id) => ({
            value: id,
            label: id === '7' ? words.mainStructure : id,
          }))}
          onChange={(structure) => onChange({ structure })}
        />
      ) : null}
      {reads.includes('solver') ? (
        <ChoiceField
          legend={words.solverLegend}
          name="solver"
          value={view.solver}
          options={[
            { value: 'as-published', label: words.asPublished },
            { value: 'converged', label: words.converged },
          ]}
          onChange={(solver) => onChange({ solver })}
        />
      ) : null}
      {reads.includes('costError') ? (
        <CostErrorField meta={meta} view={view} onChange={(costError) => onChange({ costError }, ['interval'])} />
      ) : null}
      <IntervalFields meta={meta} view={view} onChange={onChange} />
      <LawField
        lang={view.lang}
        options={[
          { id: '18', label: wordsFor(view.lang).lawLabel('18', 18, null) },
          { id: '24', label: wordsFor(view.lang).lawLabel('24', 24, null) },
          ...measuredLaws,
        ]}
        value={view.law}
        onChange={(law) => onChange({ law })}
      />
      <WindowField
        lang={view.lang}
        from={view.from}
        to={view.to}
        first={summary.first}
        last={summary.last}
        onChange={(window) => onChange(window)}
      />
      {meta.roles.checkedDate ? (
        <ChoiceField
          legend={words.datesLegend}
          name="dates"
          value={view.dates}
          options={[
            { value: 'source', label: words.asInTheSource },
            { value: 'checked', label: words.checkedAgainstArXiv },
          ]}
          onChange={(dates) => onChange({ dates })}
        />
      ) : null}
      {summary.columns.length > 0 || view.where.length > 0 ? (
        <FilterField
          lang={view.lang}
          columns={summary.columns}
          titleOf={(field) => meta.fields.find(({ name }) => name === field)?.title ?? field}
          where={view.where}
          onChange={(where) => onChange({ where })}
        />
      ) : null}
      <DrawingFields view={view} columns={summary.columns} onChange={onChange} />
    </>
  )
}

const SELECTIONS: readonly View['select'][] = ['records', 'reaching', 'all']

function costLabel(meta: StudyMeta, benchmark: string, id: string): string {
  const costs = meta.costs.filter((cost) => cost.id === id)
  return (costs.find((cost) => 'benchmark' in cost && cost.benchmark === benchmark) ?? costs[0])?.label ?? id
}
