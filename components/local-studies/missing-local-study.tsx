'use client'

import { useState } from 'react'
import { fitsTable } from '@/lib/data/import/carry-mapping'
import { AS_READ } from '@/lib/data/import/tables/reshape'
import { isStudyFile } from '@/lib/data/import/files/study-file'
import { LIMITS } from '@/lib/data/import/tables/text-table'
import { studyOfColumns } from '@/lib/data/row-columns'
import type { Study } from '@/lib/data/study'
import { clip } from '@/lib/text/clip'
import { importProblemWords } from '@/lib/text/import/problems'
import { ACCEPTED_FILES } from '@/components/import/session/accepted-files'
import { chosenFile, startOf } from '@/components/import/session/chosen-file'
import { openSession } from '@/components/import/session/open-session'
import styles from './local-studies.module.css'
import { localStudyWords } from '@/lib/text/import/local-studies'
import { RichText } from '@/components/parts/rich-text'
import type { Lang } from '@/lib/text/words-in'

interface Props {
  readonly lang: Lang
  /** `local-` and twelve hex digits, from the link. */
  readonly id: string
  /** Gets the study, or null where this browser keeps it now. */
  readonly onFound: (study: Study | null) => void
}

type State =
  | { readonly step: 'asking' }
  | { readonly step: 'reading'; readonly name: string }
  | { readonly step: 'other'; readonly name: string; readonly found: string | null; readonly why: string | null }

/** A link to a file that this browser does not keep: says so, asks for the file, and checks that it is the one. */
export function MissingLocalStudy({ lang, id, onFound }: Props) {
  const words = localStudyWords(lang)
  const { ofFile } = importProblemWords(lang)
  const [state, setState] = useState<State>({ step: 'asking' })

  const check = async (file: File) => {
    const other = (found: string | null, why: string | null) => setState({ step: 'other', name: file.name, found, why })
    if (file.size > LIMITS.bytes) {
      return other(null, ofFile({ code: 'too-large', bytes: file.size, limit: LIMITS.bytes }).what)
    }
    setState({ step: 'reading', name: file.name })
    const { session, broken, close } = openSession()
    try {
      const whole = await chosenFile(file)
      const isPacked = isStudyFile(await startOf(whole))
      const packed = isPacked ? await Promise.race([session.openStudyFile(whole), broken]) : null
      const kept = packed?.ok ? packed.value : { file: whole, options: {}, reshape: AS_READ, mapping: null }
      const answer = await Promise.race([session.read(kept.file, kept.options, kept.reshape), broken])
      if (!answer.ok) return other(null, ofFile(answer.problem).what)
      const mapping =
        kept.mapping && fitsTable(kept.mapping, answer.table.header.length) ? kept.mapping : answer.mapping
      const built = await session.build(mapping)
      if (built?.studyId !== id) return other(built?.studyId ?? null, null)
      const saved = await session.save(mapping).catch(() => null)
      if (saved !== null) return onFound(null)
      // Where the browser keeps nothing, the view still opens this once.
      const study = await session.held(mapping)
      if (study) onFound(studyOfColumns(study))
    } catch {
      other(null, words.unreadable)
    } finally {
      close()
    }
  }
  return (
    <div className={styles.missing}>
      <h1>{words.missingTitle}</h1>
      <p>
        <RichText text={words.missingLead(id)} slots={{ code: (text) => <code>{text}</code> }} />
      </p>
      <p>
        <input
          id="missing-file"
          className="visually-hidden"
          type="file"
          accept={ACCEPTED_FILES}
          onChange={(event) => {
            const [file] = event.target.files ?? []
            if (file) void check(file)
            event.target.value = ''
          }}
        />
        <label htmlFor="missing-file" className={styles.choose}>
          {words.chooseTheFile}
        </label>
      </p>
      <div role="status">
        {state.step === 'reading' ? <p>{words.reading(clip(state.name, 60))}</p> : null}
        {state.step === 'other' ? (
          <p>
            {state.why
              ? `${clip(state.name, 60)}: ${state.why}`
              : state.found
                ? words.otherFile(clip(state.name, 60), state.found)
                : words.unclearColumns(clip(state.name, 60))}{' '}
            <a href="/import">{words.byHand}</a>.
          </p>
        ) : null}
      </div>
    </div>
  )
}
