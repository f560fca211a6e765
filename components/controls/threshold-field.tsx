'use client'

import { useId, useRef, useState } from 'react'
import type { PerformanceDefinition } from '@/lib/data/study'
import { wordsFor } from '@/lib/text/words-for'
import { FieldError } from './field-error'
import { fromShare, histogram, toShare, type ThresholdScale } from './threshold-scale'
import { readTypedThreshold } from './typed-value'
import control from './control.module.css'
import styles from './threshold-field.module.css'
import { controlWords } from '@/lib/text/controls'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'

const STEPS = 400

interface Props {
  readonly lang: Lang
  readonly performance: PerformanceDefinition
  readonly value: number
  /** Performances of the series, for the extent of the slider and the distribution drawn over it. */
  readonly values: readonly number[]
  readonly scale: ThresholdScale
  /** Shown at once while dragging; `onCommit` when the hand lets go. */
  readonly onPreview: (value: number) => void
  /** `replace`: the keys go on with what they began, which is one step of the history. */
  readonly onCommit: (value: number, how?: 'push' | 'replace') => void
}

/** The performance level held fixed: a slider over the distribution of the series, and the exact number beside it. */
export function ThresholdField({ lang, performance, value, values, scale, onPreview, onCommit }: Props) {
  const words = controlWords(lang)
  const { formatPerformance } = formats(lang)
  const { label, unit } = performance
  const errorId = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const before = useRef(value)
  /** Whether keys have made a step of the history that the next go on with. */
  const goesOn = useRef(false)
  const bars = histogram(values, scale)
  const most = Math.max(...bars, 1)
  const [reason, setReason] = useState<string | null>(null)
  const forget = () => {
    setTyped(null)
    setReason(null)
  }
  const commitTyped = () => {
    if (typed === null || typed.trim() === '') return forget()
    const result = readTypedThreshold(typed, performance)
    if ('refusal' in result) return setReason(wordsFor(lang).refusal(result.refusal))
    forget()
    onCommit(result.value)
  }
  return (
    <fieldset className={control.group}>
      <legend className={control.legend}>{words.performanceHeldFixed}</legend>
      <div className={styles.slider}>
        <svg className={styles.bars} viewBox={`0 0 ${bars.length} 24`} preserveAspectRatio="none" aria-hidden="true">
          {bars.map((count, index) => (
            <rect key={index} x={index + 0.1} width={0.8} y={24 - (24 * count) / most} height={(24 * count) / most} />
          ))}
        </svg>
        <input
          className={styles.range}
          type="range"
          min={0}
          max={STEPS}
          step={1}
          value={Math.round(toShare(value, scale) * STEPS)}
          aria-label={label}
          aria-valuetext={formatPerformance(value, unit)}
          onChange={(event) => {
            forget()
            onPreview(fromShare(Number(event.target.value) / STEPS, scale))
          }}
          onFocus={() => (before.current = value)}
          onPointerDown={() => (goesOn.current = false)}
          onPointerUp={() => {
            onCommit(value)
            before.current = value
          }}
          onKeyUp={() => {
            onCommit(value, goesOn.current ? 'replace' : 'push')
            goesOn.current ||= value !== before.current
          }}
          onBlur={() => {
            onCommit(value, goesOn.current ? 'replace' : 'push')
            goesOn.current = false
          }}
        />
      </div>
      <label className={control.field}>
        <span className={control.label}>{label}</span>
        <span className={control.row}>
          <input
            className={`${control.input} ${control.number}`}
            name="threshold"
            inputMode="decimal"
            value={typed ?? String(value)}
            aria-invalid={reason !== null}
            aria-describedby={errorId}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={commitTyped}
            onKeyDown={(event) => {
              if (event.key === 'Enter') {
                event.preventDefault()
                commitTyped()
              } else if (event.key === 'Escape') forget()
            }}
          />
          <span className={styles.unit}>
            {unit === 'fraction' || unit !== 'perplexity' ? formatPerformance(value, unit) : ''}
          </span>
        </span>
      </label>
      <FieldError lang={lang} id={errorId} reason={reason} />
    </fieldset>
  )
}
