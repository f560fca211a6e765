'use client'

import { type KeyboardEvent, type RefObject, useId, useState } from 'react'
import { controlWords } from '@/lib/text/controls'
import type { Lang } from '@/lib/text/words-in'
import { controlsOf, type FoundControl, goToControl } from './controls-of'
import { matchControls } from './match-controls'
import styles from './find-control.module.css'

interface Props {
  readonly lang: Lang
  /** The form whose controls are looked through: as it stands, so that no control can be missing. */
  readonly form: RefObject<HTMLFormElement | null>
}

const MOST = 8

/** Any control by its name: choosing one unfolds its group and goes to it. */
export function FindControl({ lang, form }: Props) {
  const words = controlWords(lang)
  const id = useId()
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<readonly FoundControl[]>([])
  const look = (text: string) => {
    setQuery(text)
    setFound(form.current ? matchControls(controlsOf(form.current), text).slice(0, MOST) : [])
  }
  const go = (found: FoundControl) => {
    look('')
    goToControl(found)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const [first] = found
    if (event.key === 'Enter') {
      event.preventDefault()
      if (first) go(first)
    } else if (event.key === 'Escape' && query !== '') {
      event.preventDefault()
      look('')
    }
  }
  return (
    <div className={styles.find} role="search" onKeyDown={onKeyDown}>
      <input
        type="search"
        className={styles.input}
        value={query}
        placeholder={words.findPlaceholder}
        aria-label={words.find}
        aria-controls={id}
        autoComplete="off"
        data-search
        onChange={(event) => look(event.target.value)}
      />
      <ul id={id} className={styles.found} hidden={found.length === 0}>
        {found.map((one, index) => (
          <li key={index}>
            <button type="button" data-search onClick={() => go(one)}>
              {one.label} <span>{one.context}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="visually-hidden" role="status">
        {query === '' ? '' : words.found(found.length)}
      </p>
    </div>
  )
}
