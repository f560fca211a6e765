'use client'

import { useEffect, useState } from 'react'
import { packStudyFile } from '@/lib/data/import/files/study-file'
import { sourceOf } from '@/components/import/session/chosen-file'
import { DottedText } from '@/components/parts/dotted-text'
import { useDownload } from '@/components/export/use-download'
import type { LocalStudySummary } from './records'
import { deleteLocalStudy, listLocalStudies, loadLocalFile, renameLocalStudy } from './store'
import styles from './local-studies.module.css'
import { localStudyWords } from '@/lib/text/import/local-studies'
import type { Lang } from '@/lib/text/words-in'

interface Props {
  readonly lang: Lang
  readonly onOpen: (id: string) => void
  /** Back to the columns and units. */
  readonly onEdit: (id: string) => void
}

/** Files kept in this browser: open, rename, correct, save as a file, delete. Nothing is shown where there are none. */
export function LocalStudyList({ lang, onOpen, onEdit }: Props) {
  const words = localStudyWords(lang)

  const [kept, setKept] = useState<readonly LocalStudySummary[]>([])
  const [message, setMessage] = useState('')
  const [renamed, setRenamed] = useState<string | null>(null)
  const download = useDownload()
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
  const rename = async (id: string, title: string) => {
    setRenamed(null)
    setMessage('')
    await renameLocalStudy(id, title)
    setKept(await listLocalStudies())
    setMessage(words.renamed(title))
  }
  const saveAsFile = ({ id, title }: LocalStudySummary) =>
    download({
      fileName: `${title.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60) || id}.halvings.zip`,
      make: async () => {
        const reading = await loadLocalFile(id)
        if (!reading) throw new Error(`${id} is gone`)
        return new Blob([await packStudyFile({ ...reading, file: await sourceOf(reading.file) })], {
          type: 'application/zip',
        })
      },
    })
  return (
    <section aria-labelledby="kept-files" hidden={kept.length === 0 && message === ''} className={styles.kept}>
      <h2 id="kept-files">{words.keptInThisBrowser}</h2>
      <p role="status" className={styles.message}>
        {message}
      </p>
      <ul>
        {kept.map((study) => (
          <li key={study.id}>
            {renamed === study.id ? (
              <Renaming
                lang={lang}
                study={study}
                onDone={(title) => void rename(study.id, title)}
                onCancel={() => setRenamed(null)}
              />
            ) : (
              <span className={styles.title}>{study.title}</span>
            )}
            <span className={styles.facts}>
              {study.isBroken ? (
                words.damaged
              ) : (
                <DottedText groups={[study.fileName, words.rowCount(study.rows), study.id]} />
              )}
            </span>
            <span className={styles.actions}>
              {study.isBroken ? null : (
                <>
                  <button type="button" aria-label={words.openNamed(study.title)} onClick={() => onOpen(study.id)}>
                    {words.open}
                  </button>
                  <button
                    type="button"
                    aria-label={words.changeColumnsNamed(study.title)}
                    onClick={() => onEdit(study.id)}
                  >
                    {words.changeColumns}
                  </button>
                  <button
                    type="button"
                    aria-label={words.renameNamed(study.title)}
                    onClick={() => setRenamed(study.id)}
                  >
                    {words.rename}
                  </button>
                  <button type="button" aria-label={words.saveNamed(study.title)} onClick={() => saveAsFile(study)}>
                    {words.saveAsFile}
                  </button>
                </>
              )}
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

function Renaming({
  lang,
  study,
  onDone,
  onCancel,
}: {
  readonly lang: Lang
  readonly study: LocalStudySummary
  readonly onDone: (title: string) => void
  readonly onCancel: () => void
}) {
  const words = localStudyWords(lang)
  const [title, setTitle] = useState(study.title)
  return (
    <form
      className={styles.renaming}
      onSubmit={(event) => {
        event.preventDefault()
        if (title.trim() !== '') onDone(title.trim())
      }}
    >
      <input
        aria-label={words.newTitleOf(study.title)}
        value={title}
        maxLength={120}
        autoFocus
        onChange={(event) => setTitle(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel()
        }}
      />
      <button type="submit">{words.keepTitle}</button>
    </form>
  )
}
