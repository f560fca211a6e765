import { TermsOf } from '@/components/guide/glossary/term-text'
import { structuresWithRate } from '@/lib/fits/scaling-law/structure-ids'
import type { BenchmarkDefinition, StudyMeta } from '@/lib/data/study'
import { findEstimator } from '@/lib/fits/estimators/registry'
import { findMethod, methodsOf } from '@/lib/fits/methods/registry'
import { controlWords } from '@/lib/text/controls'
import { estimatorNames } from '@/lib/text/method/estimators'
import { methodNames } from '@/lib/text/method/methods'
import type { View } from '@/lib/view/view'
import { ChoiceField } from './choice-field'
import { CostErrorField } from './cost-error-field'
import { IntervalFields } from './interval-fields'
import { RecoveryField } from './recovery-field'
import { SelectField } from './select-field'
import { percentOptions } from './with-current'

const TAUS = ['0.1', '0.25', '0.5', '0.75', '0.9']

interface Props {
  readonly meta: StudyMeta
  readonly benchmark: BenchmarkDefinition
  readonly view: View
  readonly onChange: (change: Partial<View>, reset?: readonly (keyof View)[]) => void
}

/** What is fitted, by which line, and where its interval comes from. */
export function LineFields({ meta, benchmark, view, onChange }: Props) {
  const words = controlWords(view.lang)
  const methods = methodsOf(meta, benchmark)
  const { reads, estimators, comparesPairs } = findMethod(view.method)
  return (
    <>
      {methods.length > 1 ? (
        <ChoiceField
          legend={words.methodLegend}
          name="method"
          value={view.method}
          options={methods.map((id) => ({ value: id, label: methodNames(view.lang)[id].menu }))}
          onChange={(method) => onChange({ method }, ['cost', 'interval', 'by'])}
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
      {reads.includes('recovery') ? (
        <RecoveryField view={view} onChange={(recovery) => onChange({ recovery })} />
      ) : null}
      <TermsOf
        lang={view.lang}
        texts={[
          methodNames(view.lang)[view.method].menu,
          reads.includes('estimator') ? estimatorNames(view.lang)[view.estimator].menu : '',
        ]}
      />
      {comparesPairs ? null : <IntervalFields meta={meta} view={view} onChange={onChange} />}
    </>
  )
}
