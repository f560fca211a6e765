import type { StudyMeta } from '@/lib/data/study'
import { clusteredIntervals, findInterval, intervalsOf, isDrawn } from '@/lib/fits/intervals/registry'
import { intervalOfView, intervalQuestion } from '@/lib/result/evidence/interval-of-view'
import type { View } from '@/lib/view/view'
import { TermsOf } from '@/components/guide/glossary/term-text'
import { SelectField } from './select-field'
import { percentOptions, withCurrent } from './with-current'
import styles from './controls-panel.module.css'
import { controlWords } from '@/lib/text/controls'
import { intervalNames } from '@/lib/text/answer/interval-kinds'

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
  const answers = intervalOfView(view, { meta })
  const drawn = isDrawn(findInterval(answers))
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
      {drawn ? (
        <SelectField
          label={words.draws}
          name="draws"
          value={String(view.draws)}
          options={withCurrent(DRAWS, String(view.draws)).map((draws) => ({ value: draws, label: draws }))}
          onChange={(draws) => onChange({ draws: Number(draws) })}
        />
      ) : null}
      {drawn && answers !== 'residual' ? (
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
      <TermsOf
        lang={view.lang}
        texts={[intervalNames(view.lang)[answers].menu(''), ...(drawn ? [words.draws, words[view.ci]] : [])]}
      />
    </fieldset>
  )
}

function intervalOptions(meta: StudyMeta, view: View): readonly { value: View['interval']; label: string }[] {
  const words = controlWords(view.lang)
  const names = intervalNames(view.lang)
  const by = view.by ?? meta.roles.cluster ?? ''
  // Which kind answers is known with the fit, and said in the caption below the chart. Clusters without a column are none.
  return intervalsOf(intervalQuestion(view, { meta }))
    .filter((value) => by !== '' || value === view.interval || !clusteredIntervals.some((id) => id === value))
    .map((value) => ({ value, label: value === 'auto' ? words.automatic : names[value].menu(by) }))
}
