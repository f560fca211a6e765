import type { StudyMeta } from '@/lib/data/study'
import { evidenceOrder, type SeriesEvidence } from '@/lib/result/evidence/series-evidence'
import { controlWords } from '@/lib/text/controls'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'
import styles from './control.module.css'

interface Props {
  readonly lang: Lang
  readonly meta: StudyMeta
  readonly value: string
  /** By evidence; null while it is not known: the series stand as the study lists them. */
  readonly evidence: readonly SeriesEvidence[] | null
  readonly onChange: (id: string) => void
}

/** The series of a study, those with the most to say first, each with its points, those that reach its level, and its years. */
export function SeriesField({ lang, meta, value, evidence, onChange }: Props) {
  const words = controlWords(lang)
  const { formatFixed, formatInteger } = formats(lang)
  const inWords = ({ label, n, reaching, spanYears }: SeriesEvidence) =>
    n === 0
      ? words.seriesWithout(label)
      : words.seriesWith(
          label,
          formatInteger(n),
          reaching === null ? null : formatInteger(reaching),
          formatFixed(spanYears, 1),
        )
  return (
    <label className={styles.field}>
      <span className={styles.label}>{words.series}</span>
      <select
        className={styles.select}
        name="benchmark"
        value={value}
        title={meta.benchmarks.find(({ id }) => id === value)?.label}
        onChange={(event) => onChange(event.target.value)}
      >
        {evidence === null
          ? meta.benchmarks.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))
          : evidenceOrder.map((state) => {
              const some = evidence.filter((series) => series.state === state)
              return some.length === 0 ? null : (
                <optgroup key={state} label={words.evidence[state]}>
                  {some.map((series) => (
                    <option key={series.id} value={series.id}>
                      {inWords(series)}
                    </option>
                  ))}
                </optgroup>
              )
            })}
      </select>
    </label>
  )
}
