'use client'

import { useState } from 'react'
import { LIMITS } from '@/lib/data/import/text-table'
import type { Study } from '@/lib/data/study'
import { clip, importProblem } from '@/lib/text/import'
import { ACCEPTED_FILES } from '@/components/import/accepted-files'
import { openSession } from '@/components/import/open-session'
import { saveLocalStudy } from './store'
import styles from './local-studies.module.css'

interface Props {
  /** `local-` and twelve hex digits, from the link. */
  readonly id: string
  readonly onFound: (study: Study) => void
}

type State =
  | { readonly step: 'asking' }
  | { readonly step: 'reading'; readonly name: string }
  | { readonly step: 'other'; readonly name: string; readonly found: string | null; readonly why: string | null }

/** A link to a file that this browser does not keep: says so, asks for the file, and checks that it is the one. */
export function MissingLocalStudy({ id, onFound }: Props) {
  const [state, setState] = useState<State>({ step: 'asking' })

  const check = async (file: File) => {
    const other = (found: string | null, why: string | null) => setState({ step: 'other', name: file.name, found, why })
    if (file.size > LIMITS.bytes) {
      return other(null, importProblem({ code: 'too-large', bytes: file.size, limit: LIMITS.bytes }).what)
    }
    setState({ step: 'reading', name: file.name })
    const { session, broken, close } = openSession()
    try {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const answer = await Promise.race([session.read({ name: file.name, bytes }, {}), broken])
      if (!answer.ok) return other(null, importProblem(answer.problem).what)
      const { mapping } = answer
      const study = await session.study(mapping)
      if (study?.meta.id !== id) return other(study?.meta.id ?? null, null)
      // Where the browser keeps nothing, the view still opens this once.
      await saveLocalStudy({ id, fileName: file.name, bytes, options: {}, mapping, study }).catch(() => undefined)
      onFound(study)
    } catch {
      other(null, 'The browser could not read it.')
    } finally {
      close()
    }
  }
  return (
    <div className={styles.missing}>
      <h1>This view reads a file that is not in this browser</h1>
      <p>
        Its link names <code>{id}</code>: a reader’s own table, which stays in the browser that opened it. Choose the
        same file and the same numbers come back. It is read here and not sent anywhere.
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
          Choose the file
        </label>
      </p>
      <div role="status">
        {state.step === 'reading' ? <p>Reading {clip(state.name, 60)}…</p> : null}
        {state.step === 'other' ? (
          <p>
            {state.why
              ? `${clip(state.name, 60)}: ${state.why}`
              : state.found
                ? `${clip(state.name, 60)} is ${state.found} as it is read by default: another file, or the same one with other columns and units.`
                : `The columns of ${clip(state.name, 60)} could not be told by themselves.`}{' '}
            <a href="/import">Set its columns by hand</a>.
          </p>
        ) : null}
      </div>
    </div>
  )
}
