'use client'

import { useEffect, useState } from 'react'
import { DottedText } from '@/components/parts/dotted-text'
import { formatInteger } from '@/lib/text/format'
import { deleteLocalStudy, listLocalStudies, type LocalStudySummary } from './store'
import styles from './local-studies.module.css'

interface Props {
  readonly onOpen: (id: string) => void
  /** Back to the columns and units. */
  readonly onEdit: (id: string) => void
}

/** Files kept in this browser: open, correct, delete. Nothing is shown where there are none. */
export function LocalStudyList({ onOpen, onEdit }: Props) {
  const [kept, setKept] = useState<readonly LocalStudySummary[]>([])
  const [message, setMessage] = useState('')
  useEffect(() => {
    let current = true
    listLocalStudies().then(
      (all) => {
        if (current) setKept(all)
      },
      () => {
        // A browser that keeps nothing has nothing to list; saving says why.
      },
    )
    return () => {
      current = false
    }
  }, [])
  const remove = async ({ id, title }: LocalStudySummary) => {
    await deleteLocalStudy(id)
    setKept(await listLocalStudies())
    setMessage(`${title} is deleted from this browser.`)
  }
  return (
    <section aria-labelledby="kept-files" hidden={kept.length === 0 && message === ''} className={styles.kept}>
      <h2 id="kept-files">Kept in this browser</h2>
      <p role="status" className={styles.message}>
        {message}
      </p>
      <ul>
        {kept.map((study) => (
          <li key={study.id}>
            <span className={styles.title}>{study.title}</span>
            <span className={styles.facts}>
              <DottedText
                groups={[study.fileName, `${formatInteger(study.rows)} ${study.rows === 1 ? 'row' : 'rows'}`, study.id]}
              />
            </span>
            <span className={styles.actions}>
              <button type="button" aria-label={`Open ${study.title}`} onClick={() => onOpen(study.id)}>
                Open
              </button>
              <button type="button" aria-label={`Change columns of ${study.title}`} onClick={() => onEdit(study.id)}>
                Change columns
              </button>
              <button type="button" aria-label={`Delete ${study.title}`} onClick={() => void remove(study)}>
                Delete
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
