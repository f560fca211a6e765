'use client'

import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { FieldError } from '@/components/controls/field-error'
import type { Figure } from '@/lib/figure/figure'
import { notesWords } from '@/lib/text/answer/notes'
import type { Note, NotePlace } from '@/lib/view/note'
import { MOST_NOTE_CHARACTERS, noteText } from '@/lib/view/note-text'
import { offeredRows, placeName } from './note-places'
import styles from './notes-panel.module.css'

interface Props {
  readonly figure: Figure
  /** Row that the chart asked for a note at: the words are typed at once. */
  readonly asked: string | null
  readonly onAdd: (note: Note) => void
}

const TITLE = 'title'
const DAY = 'day'

/** Where, and what: added with Enter. */
export function NoteForm({ figure, asked, onAdd }: Props) {
  const { lang } = figure.view
  const words = notesWords(lang)
  const id = useId()
  const [place, setPlace] = useState(asked === null ? TITLE : `row:${asked}`)
  const [day, setDay] = useState('')
  const [text, setText] = useState('')
  const [reason, setReason] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (asked === null) return
    field.current?.scrollIntoView({ block: 'center' })
    field.current?.focus({ preventScroll: true })
  }, [asked])
  const add = (event: FormEvent) => {
    event.preventDefault()
    const clean = noteText(text)
    if (place === DAY && day === '') return setReason(words.noDay)
    if (clean === null) return setReason(words.unread(MOST_NOTE_CHARACTERS))
    setReason(null)
    setText('')
    onAdd({ at: placeOf(place, day), text: clean })
  }
  return (
    <form className={styles.form} onSubmit={add}>
      <label>
        <span>{words.place}</span>
        <select value={place} onChange={(event) => setPlace(event.target.value)}>
          <option value={TITLE}>{words.title}</option>
          <option value={DAY}>{words.atDay}</option>
          {offeredRows(figure, asked).map((row) => (
            <option key={row} value={`row:${row}`}>
              {placeName({ of: 'row', row }, figure)}
            </option>
          ))}
        </select>
      </label>
      {place === DAY ? (
        <label>
          <span>{words.day}</span>
          <input type="date" value={day} onChange={(event) => setDay(event.target.value)} />
        </label>
      ) : null}
      <label className={styles.words}>
        <span>{words.words}</span>
        <input
          ref={field}
          autoComplete="off"
          maxLength={MOST_NOTE_CHARACTERS}
          value={text}
          aria-invalid={reason !== null}
          aria-describedby={`${id}-error`}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <button type="submit">{words.add}</button>
      <FieldError lang={lang} id={`${id}-error`} reason={reason} />
    </form>
  )
}

const placeOf = (place: string, day: string): NotePlace =>
  place === TITLE
    ? { of: 'title' }
    : place === DAY
      ? { of: 'day', day }
      : { of: 'row', row: place.slice('row:'.length) }
