'use client'

import { useId, useState } from 'react'
import { Modal } from '@/components/parts/modal'
import { findBenchmark } from '@/lib/data/find-benchmark'
import type { Study } from '@/lib/data/study'
import { evidenceOrder, type SeriesEvidence } from '@/lib/result/evidence/evidence-order'
import { controlWords } from '@/lib/text/controls'
import { formats } from '@/lib/text/formats'
import { halvingTimeText } from '@/lib/text/tabs/halving-time-text'
import { wordsFor } from '@/lib/text/words-for'
import type { Lang } from '@/lib/text/words-in'
import control from '../control.module.css'
import { FieldError } from '../field-error'
import { readTypedThreshold } from '../typed-value'
import { SparkLine } from './spark-line'
import styles from './series-list.module.css'
import { type Level, useSeriesEvidence } from './use-series-evidence'

interface Props {
  readonly lang: Lang
  readonly study: Study
  /** The series of the view. */
  readonly value: string
  /** Each at its own level. */
  readonly evidence: readonly SeriesEvidence[]
  readonly onClose: () => void
  readonly onChoose: (id: string, level: number | null) => void
}

/** All series of a study beside each other, by evidence: each at its own level, or all at the same. */
export function SeriesList({ lang, study, value, evidence, onClose, onChoose }: Props) {
  const words = controlWords(lang)
  const { formatInteger, formatPerformance } = formats(lang)
  const id = useId()
  const { performance } = findBenchmark(study.meta, value)
  const [typed, setTyped] = useState('')
  const [level, setLevel] = useState<Level | null>(null)
  const [reason, setReason] = useState<string | null>(null)
  const atLevel = useSeriesEvidence(level === null ? null : study, level)
  const shown = level === null ? evidence : atLevel
  const look = () => {
    setReason(null)
    if (typed.trim() === '' || !performance) return setLevel(null)
    const read = readTypedThreshold(typed, performance)
    if ('refusal' in read) return setReason(wordsFor(lang).refusal(read.refusal))
    // The same level again is no new list: a press on one of its series must not find another there.
    setLevel((before) => (before?.value === read.value ? before : { value: read.value, unit: performance.unit }))
  }
  const total = formatInteger(evidence.length)
  return (
    <Modal title={words.allSeries(total)} onClose={onClose}>
      {performance ? (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            look()
          }}
        >
          <label className={styles.level}>
            {words.sameLevel(performance.label)}{' '}
            <input
              className={`${control.input} ${control.number}`}
              inputMode="decimal"
              value={typed}
              aria-invalid={reason !== null}
              aria-describedby={id}
              onChange={(event) => setTyped(event.target.value)}
              onBlur={look}
            />
          </label>
          <FieldError lang={lang} id={id} reason={reason} />
        </form>
      ) : null}
      <p className={styles.note} role="status">
        {shown === null
          ? words.fitting
          : level === null
            ? words.ownLevels
            : words.atLevel(formatPerformance(level.value, level.unit), formatInteger(shown.length), total)}
      </p>
      {shown === null ? null : (
        <SeriesTable
          lang={lang}
          study={study}
          value={value}
          series={shown}
          onChoose={(series) => {
            onClose()
            onChoose(series, level?.value ?? null)
          }}
        />
      )}
    </Modal>
  )
}

interface TableProps {
  readonly lang: Lang
  readonly study: Study
  readonly value: string
  readonly series: readonly SeriesEvidence[]
  readonly onChoose: (id: string) => void
}

function SeriesTable({ lang, study, value, series, onChoose }: TableProps) {
  const words = controlWords(lang)
  const { formatFixed, formatInteger, formatPerformance } = formats(lang)
  const { halvingText } = halvingTimeText(lang)
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.series}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.series}</th>
            <td />
            <th scope="col">{words.seriesLevel}</th>
            <th scope="col">{words.seriesPoints}</th>
            <th scope="col">{words.seriesYears}</th>
            <th scope="col">{words.seriesRate}</th>
          </tr>
        </thead>
        {evidenceOrder.map((state) => {
          const some = series.filter((one) => one.state === state)
          return some.length === 0 ? null : (
            <tbody key={state}>
              <tr>
                <th scope="rowgroup" colSpan={6} className={styles.state}>
                  {words.evidence[state]}
                </th>
              </tr>
              {some.map(({ id, label, n, reaching, spanYears, level, halvingTime, points }) => (
                <tr key={id}>
                  <th scope="row">
                    <button type="button" aria-current={id === value || undefined} onClick={() => onChoose(id)}>
                      {label}
                    </button>
                  </th>
                  <td>{points.length > 1 ? <SparkLine points={points} /> : null}</td>
                  <td>
                    {level === null
                      ? words.noLevel
                      : formatPerformance(level, findBenchmark(study.meta, id).performance?.unit ?? '')}
                  </td>
                  <td>
                    {n === 0
                      ? words.noLine
                      : words.pointsOf(formatInteger(n), reaching === null ? null : formatInteger(reaching))}
                  </td>
                  <td>{n === 0 ? '' : formatFixed(spanYears, 1)}</td>
                  <td>{halvingTime ? halvingText(halvingTime) : ''}</td>
                </tr>
              ))}
            </tbody>
          )
        })}
      </table>
    </div>
  )
}
