import type { StudyMeta } from '@/lib/data/study'
import { intervalsOf } from '@/lib/fits/methods/intervals'
import type { OwnInterval } from '@/lib/fits/methods/method'
import { findMethod } from '@/lib/fits/methods/registry'
import type { View } from '@/lib/view/view'
import { SelectField } from './select-field'
import { percentOptions, withCurrent } from './with-current'
import styles from './controls-panel.module.css'
import { controlWords } from '@/lib/text/controls'

const LEVELS = ['0.8', '0.9', '0.95', '0.99']
const DRAWS = ['200', '1000', '5000']

interface Props {
  readonly meta: StudyMeta
  readonly view: View
  readonly onChange: (change: Partial<View>) => void
}

/** What the interval comes from, and how far it reaches. */
export function IntervalFields({ meta, view, onChange }: Props) {
  const words = controlWords(view.lang)
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.interval}</legend>
      <SelectField
        label={words.kind}
        name="interval"
        value={view.interval}
        options={intervalOptions(meta, view)}
        onChange={(interval) => onChange({ interval: interval as View['interval'] })}
      />
      <SelectField
        label={words.level}
        name="level"
        value={String(view.level)}
        options={percentOptions(LEVELS, String(view.level))}
        onChange={(level) => onChange({ level: Number(level) })}
      />
      {usesDraws(view) ? (
        <SelectField
          label={words.draws}
          name="draws"
          value={String(view.draws)}
          options={withCurrent(DRAWS, String(view.draws)).map((draws) => ({ value: draws, label: draws }))}
          onChange={(draws) => onChange({ draws: Number(draws) })}
        />
      ) : null}
      {usesDraws(view) && view.interval !== 'residual' ? (
        <SelectField
          label={words.ends}
          name="ci"
          value={view.ci}
          options={[
            { value: 'percentile', label: words.percentile },
            { value: 'bca', label: words.bca },
          ]}
          onChange={(ci) => onChange({ ci: ci as View['ci'] })}
        />
      ) : null}
    </fieldset>
  )
}

const usesDraws = (view: View): boolean =>
  view.interval === 'auto' ? OWN[ownInterval(view)] === 'bootstrapName' : view.interval !== 't'

const ownInterval = ({ method, estimator }: View): OwnInterval => findMethod(method).ownInterval(estimator)

/** What `auto` stands for: the key of its word. */
const OWN = {
  t: 'tName',
  sen: 'senName',
  fieller: 'fiellerName',
  row: 'bootstrapName',
  cluster: 'bootstrapName',
} as const satisfies Readonly<Record<OwnInterval, string>>

function intervalOptions(meta: StudyMeta, view: View): readonly { value: View['interval']; label: string }[] {
  const words = controlWords(view.lang)
  const cluster = meta.roles.cluster ?? meta.groupFields[0]
  const labels: Readonly<Record<View['interval'], string>> = {
    auto: words.ownInterval(words[OWN[ownInterval(view)]]),
    t: words.tName,
    bootstrap: words.bootstrapOfRows,
    cluster: words.bootstrapBy(cluster),
    residual: words.bootstrapOfResiduals,
  }
  return intervalsOf(meta, findMethod(view.method), view.estimator)
    .filter((value) => value !== 't' || view.interval === 't') // the same as the method's own where there is one
    .map((value) => ({ value, label: labels[value] }))
}
