import type { StudyMeta } from '@/lib/data/study'
import { findEstimator } from '@/lib/fits/estimators/registry'
import { intervalsOf } from '@/lib/view/admitted'
import type { View } from '@/lib/view/view'
import { SelectField } from './select-field'
import { percentOptions, withCurrent } from './with-current'
import styles from './controls-panel.module.css'

const LEVELS = ['0.8', '0.9', '0.95', '0.99']
const DRAWS = ['200', '1000', '5000']

interface Props {
  readonly meta: StudyMeta
  readonly view: View
  readonly onChange: (change: Partial<View>) => void
}

/** What the interval comes from, and how far it reaches. */
export function IntervalFields({ meta, view, onChange }: Props) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>Interval</legend>
      <SelectField
        label="Kind"
        name="interval"
        value={view.interval}
        options={intervalOptions(meta, view)}
        onChange={(interval) => onChange({ interval: interval as View['interval'] })}
      />
      <SelectField
        label="Level"
        name="level"
        value={String(view.level)}
        options={percentOptions(LEVELS, String(view.level))}
        onChange={(level) => onChange({ level: Number(level) })}
      />
      {usesDraws(view) ? (
        <SelectField
          label="Draws"
          name="draws"
          value={String(view.draws)}
          options={withCurrent(DRAWS, String(view.draws)).map((draws) => ({ value: draws, label: draws }))}
          onChange={(draws) => onChange({ draws: Number(draws) })}
        />
      ) : null}
      {usesDraws(view) && view.interval !== 'residual' ? (
        <SelectField
          label="Ends"
          name="ci"
          value={view.ci}
          options={[
            { value: 'percentile', label: 'percentiles of the draws' },
            { value: 'bca', label: 'BCa, corrected for bias and skewness' },
          ]}
          onChange={(ci) => onChange({ ci: ci as View['ci'] })}
        />
      ) : null}
    </fieldset>
  )
}

const usesDraws = (view: View): boolean =>
  view.interval === 'auto' ? ownInterval(view) === 'bootstrap' : view.interval !== 't'

/** What `auto` stands for, in a word. */
function ownInterval({ method, estimator }: View): string {
  if (method === 'trend') return { t: 't', sen: 'Sen', bootstrap: 'bootstrap' }[findEstimator(estimator).intervalKind]
  return { pooled: 't', inverse: 'Fieller', 'scaling-law': 'bootstrap' }[method]
}

function intervalOptions(meta: StudyMeta, view: View): readonly { value: View['interval']; label: string }[] {
  const cluster = meta.roles.cluster ?? meta.groupFields[0]
  const labels: Readonly<Record<View['interval'], string>> = {
    auto: `the method’s own (${ownInterval(view)})`,
    t: 't',
    bootstrap: 'bootstrap of rows',
    cluster: `bootstrap by ${cluster}`,
    residual: 'bootstrap of residuals',
  }
  return intervalsOf(meta, view)
    .filter((value) => value !== 't' || view.interval === 't') // the same as the method's own where there is one
    .map((value) => ({ value, label: labels[value] }))
}
