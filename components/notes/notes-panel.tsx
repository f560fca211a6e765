'use client'

import { useId, useState } from 'react'
import type { Figure } from '@/lib/figure/figure'
import { notesWords } from '@/lib/text/answer/notes'
import { MOST_NOTES, type Note } from '@/lib/view/note'
import { NoteForm } from './note-form'
import { placeName } from './note-places'
import styles from './notes-panel.module.css'

interface Props {
  readonly figure: Figure
  readonly notes: readonly Note[]
  /** Row that a note was asked for on the chart. */
  readonly asked: string | null
  readonly onChange: (notes: readonly Note[]) => void
  /** Once what was asked for is done. */
  readonly onDone: () => void
}

/** A reader's own words on the view: what there is, and one more. */
export function NotesPanel({ figure, notes, asked, onChange, onDone }: Props) {
  const { lang } = figure.view
  const words = notesWords(lang)
  const id = useId()
  const [opened, setOpened] = useState(notes.length > 0)
  return (
    <details
      className={styles.notes}
      open={opened || asked !== null}
      onToggle={(event) => setOpened(event.currentTarget.open)}
      data-testid="notes"
    >
      <summary id={id}>
        {words.heading} {notes.length > 0 ? <span className={styles.count}>{notes.length}</span> : null}
      </summary>
      <p className={styles.lead}>{words.lead}</p>
      <ul className={styles.list} aria-labelledby={id}>
        {notes.map((note, place) => (
          <li key={`${place} ${note.text}`}>
            <span className={styles.place} dir="auto">
              {placeName(note.at, figure)}
            </span>{' '}
            <q dir="auto">{note.text}</q>{' '}
            <button
              type="button"
              className={styles.remove}
              aria-label={words.remove(note.text)}
              onClick={() => onChange(notes.filter((one) => one !== note))}
            >
              {words.removeShort}
            </button>
          </li>
        ))}
      </ul>
      {notes.length < MOST_NOTES ? (
        <NoteForm
          key={asked ?? ''}
          figure={figure}
          asked={asked}
          onAdd={(note) => {
            onChange([...notes, note])
            setOpened(true)
            onDone()
          }}
        />
      ) : (
        <p className={styles.lead}>{words.full(MOST_NOTES)}</p>
      )}
    </details>
  )
}
