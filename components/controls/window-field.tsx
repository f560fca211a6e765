'use client'

import { useId, useState } from 'react'
import { wordsFor } from '@/lib/text/words-for'
import { readDate } from '@/lib/view/kinds'
import { FieldError } from './field-error'
import styles from './control.module.css'
import { controlWords } from '@/lib/text/controls'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'

type End = 'from' | 'to'
type Ends<T> = Readonly<Record<End, T>>

interface Props {
  readonly lang: Lang
  readonly from: string | null
  readonly to: string | null
  /** First and last date of the series, for the pickers' bounds. */
  readonly first: string
  readonly last: string
  readonly onChange: (window: { from: string | null; to: string | null }) => void
}

/**
 * The dates fitted, inclusive; empty means no bound. A date is taken when the field is left, so typing changes nothing.
 * One that cannot be taken stays in its field with the reason, and is taken with the other end once the two agree.
 */
export function WindowField({ lang, from, to, first, last, onChange }: Props) {
  const words = controlWords(lang)
  const id = useId()
  const [drafts, setDrafts] = useState<Ends<string>>({ from: from ?? '', to: to ?? '' })
  const [refused, setRefused] = useState<{ readonly end: End; readonly incomplete: boolean } | null>(null)
  const [seen, setSeen] = useState({ from, to })
  if (seen.from !== from || seen.to !== to) {
    // An end that changed takes its new date; what is being typed at the other stays.
    setSeen({ from, to })
    setDrafts({
      from: seen.from === from ? drafts.from : (from ?? ''),
      to: seen.to === to ? drafts.to : (to ?? ''),
    })
    if (refused && seen[refused.end] !== { from, to }[refused.end]) setRefused(null)
  }
  const reasonOf = (end: End, incomplete: boolean) =>
    incomplete ? words.expectedDate : reasonAgainst(end, drafts, lang)
  const commit = (end: End, incomplete: boolean) => {
    const takes = reasonOf(end, incomplete) === null
    setRefused(takes ? null : { end, incomplete })
    if (takes && (drafts.from !== (from ?? '') || drafts.to !== (to ?? '')))
      onChange({ from: drafts.from || null, to: drafts.to || null })
  }
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.datesFitted(first.slice(0, 4), last.slice(0, 4))}</legend>
      {(['from', 'to'] as const).map((end) => {
        const reason = refused?.end === end ? reasonOf(end, refused.incomplete) : null
        const errorId = `${id}-${end}-error`
        return (
          <div key={end}>
            <label className={styles.field}>
              <span className={styles.label}>{words.windowEnds[end]}</span>
              <input
                className={styles.input}
                type="date"
                name={drafts[end] === '' ? undefined : end}
                value={drafts[end]}
                aria-invalid={reason !== null}
                aria-describedby={errorId}
                onChange={(event) => setDrafts({ ...drafts, [end]: event.target.value })}
                onBlur={(event) => commit(end, event.target.validity.badInput)}
                onKeyDown={(event) => {
                  if (event.key === 'Enter') {
                    event.preventDefault()
                    commit(end, event.currentTarget.validity.badInput)
                  }
                }}
              />
            </label>
            <FieldError lang={lang} id={errorId} reason={reason} />
          </div>
        )
      })}
    </fieldset>
  )
}

/** Why the date of one end cannot be taken beside that of the other; null where it can. */
function reasonAgainst(end: End, drafts: Ends<string>, lang: Lang): string | null {
  const words = controlWords(lang)
  const { formatDate } = formats(lang)
  if (drafts[end] !== '') {
    const date = readDate(drafts[end])
    if ('refusal' in date) return wordsFor(lang).refusal(date.refusal)
  }
  if (drafts.from === '' || drafts.to === '' || drafts.from <= drafts.to) return null
  return end === 'to' ? words.beforeTheStart(formatDate(drafts.from)) : words.afterTheEnd(formatDate(drafts.to))
}
