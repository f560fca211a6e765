import styles from './scaling-law.module.css'
import { scalingLawPageWords } from '@/lib/text/pages/scaling-law-page'
import type { Lang } from '@/lib/text/words-in'

export interface ModelChoice {
  readonly id: string
  readonly label: string
}

/** Two models to compare: a plain form that asks this page again. */
export function SplitForm({
  lang,
  models,
  from,
  to,
}: {
  readonly lang: Lang
  readonly models: readonly ModelChoice[]
  readonly from: string
  readonly to: string
}) {
  const words = scalingLawPageWords(lang)
  return (
    <form className={styles.form} action="/scaling-law#split" method="get">
      <ModelField name="from" label={words.from} models={models} value={from} />
      <ModelField name="to" label={words.to} models={models} value={to} />
      <button type="submit">{words.splitTheDifference}</button>
    </form>
  )
}

function ModelField({
  name,
  label,
  models,
  value,
}: {
  readonly name: 'from' | 'to'
  readonly label: string
  readonly models: readonly ModelChoice[]
  readonly value: string
}) {
  return (
    <label>
      <span>{label}</span>
      {/* Keyed by its value, because a default is read once only and a link may bring another. */}
      <select key={value} name={name} defaultValue={value}>
        {models.map((model) => (
          <option key={model.id} value={model.id}>
            {model.label}
          </option>
        ))}
      </select>
    </label>
  )
}
