'use client'

import { useEffect, useState } from 'react'
import { DottedText } from '@/components/parts/dotted-text'
import { deleteLocalStudy, listLocalStudies, type LocalStudySummary } from './store'
import styles from './local-studies.module.css'
import { localStudyWords } from '@/lib/text/local-studies'
import type { Lang } from '@/lib/text/words-in'

interface Props {
  readonly lang: Lang
  readonly onOpen: (id: string) => void
  /** Back to the columns and units. */
  readonly onEdit: (id: string) => void
}

/** Files kept in this browser: open, correct, delete. Nothing is shown where there are none. */
export function LocalStudyList({ lang, onOpen, onEdit }: Props) {
  const words = localStudyWords(lang)

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
    setMessage(words.deleted(title))
  }
  return (
    <section aria-labelledby="kept-files" hidden={kept.length === 0 && message === ''} className={styles.kept}>
      <h2 id="kept-files">{words.keptInThisBrowser}</h2>
      <p role="status" className={styles.message}>
        {message}
      </p>
      <ul>
        {kept.map((study) => (
          <li key={study.id}>
            <span className={styles.title}>{study.title}</span>
            <span className={styles.facts}>
              <DottedText groups={[study.fileName, words.rowCount(study.rows), study.id]} />
            </span>
            <span className={styles.actions}>
              <button type="button" aria-label={words.openNamed(study.title)} onClick={() => onOpen(study.id)}>
                {words.open}
              </button>
              <button type="button" aria-label={words.changeColumnsNamed(study.title)} onClick={() => onEdit(study.id)}>
                {words.changeColumns}
              </button>
              <button type="button" aria-label={words.deleteNamed(study.title)} onClick={() => void remove(study)}>
                {words.remove}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
