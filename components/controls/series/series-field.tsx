import { lazy, Suspense, useState } from 'react'
import type { Study, StudyMeta } from '@/lib/data/study'
import { evidenceOrder, type SeriesEvidence } from '@/lib/result/evidence/evidence-order'
import { controlWords } from '@/lib/text/controls'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'
import control from '../control.module.css'
import styles from './series-field.module.css'

// Its code comes when the list is opened.
const SeriesList = lazy(() => import('./series-list').then(({ SeriesList }) => ({ default: SeriesList })))

interface Props {
  readonly lang: Lang
  readonly meta: StudyMeta
  readonly value: string
  /** By evidence; null while it is not known: the series stand as the study lists them. */
  readonly evidence: readonly SeriesEvidence[] | null
  readonly study: Study | null
  /** @param level to hold fixed there; null: the series' own */
  readonly onChange: (id: string, level: number | null) => void
}

/** The series of a study, those with the most to say first, each with its points, those that reach its level, and its years. */
export function SeriesField({ lang, meta, value, evidence, study, onChange }: Props) {
  const words = controlWords(lang)
  const [listed, setListed] = useState(false)
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
    <>
      <label className={control.field}>
        <span className={control.label}>{words.series}</span>
        <select
          className={control.select}
          name="benchmark"
          value={value}
          title={meta.benchmarks.find(({ id }) => id === value)?.label}
          onChange={(event) => onChange(event.target.value, null)}
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
      {meta.benchmarks.length > 1 ? (
        <button
          type="button"
          className={styles.all}
          data-coming={!(study && evidence) || undefined}
          onClick={() => setListed(true)}
        >
          {words.allSeries(formatInteger(meta.benchmarks.length))}
        </button>
      ) : null}
      {listed && study && evidence ? (
        <Suspense fallback={null}>
          <SeriesList
            lang={lang}
            study={study}
            value={value}
            evidence={evidence}
            onClose={() => setListed(false)}
            onChoose={onChange}
          />
        </Suspense>
      ) : null}
    </>
  )
}
