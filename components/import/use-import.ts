'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { ImportProblem } from '@/lib/data/import/import-problem'
import type { Mapping } from '@/lib/data/import/mapping'
import { LIMITS, type ReadOptions, type SourceFile } from '@/lib/data/import/text-table'
import { saveLocalStudy } from '@/components/local-studies/store'
import type { BuildSummary, ImportSession, TableSummary } from './import-session'
import { openSession, type OpenSession } from './open-session'
import type { Remote } from 'comlink'

export type ImportState =
  | { readonly phase: 'empty' }
  | { readonly phase: 'reading'; readonly name: string }
  /** `file` is null where it was too large to be opened at all. */
  | {
      readonly phase: 'refused'
      readonly name: string
      readonly problem: ImportProblem | { readonly code: 'unreadable' }
      readonly file: SourceFile | null
      readonly options: ReadOptions
    }
  | {
      readonly phase: 'read'
      readonly file: SourceFile
      readonly options: ReadOptions
      readonly table: TableSummary
      readonly mapping: Mapping
      /** Null until the first answer; afterwards the last one, while the next is worked out. */
      readonly built: BuildSummary | null
    }

export interface Import {
  readonly state: ImportState
  readonly chooseFile: (file: File) => void
  readonly readText: (text: string, name: string) => void
  /** Reads kept bytes again with the mapping that they had. */
  readonly reopen: (file: SourceFile, options: ReadOptions, mapping: Mapping) => void
  readonly changeOptions: (options: ReadOptions) => void
  readonly changeMapping: (
    change: (session: Remote<ImportSession>, mapping: Mapping) => Promise<Mapping> | Mapping,
  ) => void
  readonly rejectedCsv: () => Promise<string>
  /** Keeps the file in this browser; the id of the study, or null where the browser refuses to keep it. */
  readonly save: () => Promise<string | null>
  readonly clear: () => void
}

/** Reading a file step by step: choosing, reading, mapping, building. The work is done in a worker. */
export function useImport(): Import {
  const [state, setState] = useState<ImportState>({ phase: 'empty' })
  const opened = useRef<OpenSession | null>(null)
  /** Answers to an older question are dropped. */
  const question = useRef(0)

  useEffect(
    () => () => {
      opened.current?.close()
      opened.current = null
    },
    [],
  )
  const session = () => (opened.current ??= openSession()).session

  const build = useCallback(async (mapping: Mapping) => {
    const asked = ++question.current
    const built = await session().build(mapping)
    if (asked !== question.current) return
    setState((now) => (now.phase === 'read' ? { ...now, built } : now))
  }, [])

  const read = useCallback(
    async (file: SourceFile, options: ReadOptions, kept: Mapping | null) => {
      const asked = ++question.current
      const refuse = (problem: ImportProblem | { readonly code: 'unreadable' }) =>
        setState({ phase: 'refused', name: file.name, problem, file, options })
      setState({ phase: 'reading', name: file.name })
      try {
        const answer = await session().read(file, options)
        if (asked !== question.current) return
        if (!answer.ok) return refuse(answer.problem)
        const mapping = kept ?? answer.mapping
        setState({ phase: 'read', file, options, table: answer.table, mapping, built: null })
        await build(mapping)
      } catch {
        if (asked === question.current) refuse({ code: 'unreadable' })
      }
    },
    [build],
  )

  const chooseFile = useCallback(
    (file: File) => {
      const refuse = (problem: ImportProblem | { readonly code: 'unreadable' }) =>
        setState({ phase: 'refused', name: file.name, problem, file: null, options: {} })
      // Before the bytes are fetched: a film chosen by mistake would fill the memory.
      if (file.size > LIMITS.bytes) return refuse({ code: 'too-large', bytes: file.size, limit: LIMITS.bytes })
      const asked = ++question.current
      setState({ phase: 'reading', name: file.name })
      file.arrayBuffer().then(
        (buffer) => {
          if (asked === question.current) void read({ name: file.name, bytes: new Uint8Array(buffer) }, {}, null)
        },
        () => refuse({ code: 'unreadable' }),
      )
    },
    [read],
  )

  return {
    state,
    chooseFile,
    readText: (text, name) => void read({ name, bytes: new TextEncoder().encode(text) }, {}, null),
    reopen: (file, options, mapping) => void read(file, options, mapping),
    changeOptions: (options) => {
      if ((state.phase === 'read' || state.phase === 'refused') && state.file) void read(state.file, options, null)
    },
    changeMapping: (change) => {
      if (state.phase !== 'read') return
      const apply = (mapping: Mapping) => {
        setState((now) => (now.phase === 'read' ? { ...now, mapping } : now))
        void build(mapping)
      }
      const changed = change(session(), state.mapping)
      // Typed text must be back in its field at once, or the caret jumps.
      if (changed instanceof Promise) void changed.then(apply)
      else apply(changed)
    },
    rejectedCsv: () => (state.phase === 'read' ? session().rejectedCsv(state.mapping) : Promise.resolve('')),
    save: async () => {
      if (state.phase !== 'read') return null
      const { file, options, mapping } = state
      try {
        const study = await session().study(mapping)
        if (!study) return null
        await saveLocalStudy({ id: study.meta.id, fileName: file.name, bytes: file.bytes, options, mapping, study })
        return study.meta.id
      } catch {
        return null
      }
    },
    clear: () => {
      question.current += 1
      setState({ phase: 'empty' })
    },
  }
}
