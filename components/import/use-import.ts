'use client'

import { useEffect, useRef, useState } from 'react'
import type { ImportProblem } from '@/lib/data/import/import-problem'
import type { Mapping } from '@/lib/data/import/mapping'
import { LIMITS, type ReadOptions, type SourceFile } from '@/lib/data/import/text-table'
import { saveLocalStudy } from '@/components/local-studies/store'
import type { BuildSummary, ImportSession, ReadAnswer, TableSummary } from './import-session'
import { openSession, type OpenSession } from './open-session'
import type { Remote } from 'comlink'

/** Why no table came of a file; `unreadable`: the browser could not give its bytes, or the worker broke down. */
export type Refusal = ImportProblem | { readonly code: 'unreadable' }

/** Puts a question to the worker; rejects when the worker breaks down. */
export type Ask = <T>(put: (session: Remote<ImportSession>) => Promise<T>) => Promise<T>

export type ImportState =
  | { readonly phase: 'empty' }
  | { readonly phase: 'reading'; readonly name: string }
  /** `file` is null where it was too large to be opened at all. */
  | {
      readonly phase: 'refused'
      readonly name: string
      readonly problem: Refusal
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
  /** A change may need an answer from the worker (how a column is written) before the new mapping is known. */
  readonly changeMapping: (change: (mapping: Mapping, ask: Ask) => Promise<Mapping> | Mapping) => void
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

  const close = () => {
    opened.current?.close()
    opened.current = null
  }
  useEffect(() => close, [])

  const ask = <T>(put: (session: Remote<ImportSession>) => Promise<T>): Promise<T> => {
    const { session, broken } = (opened.current ??= openSession())
    return Promise.race([put(session), broken])
  }
  const refuse = (file: SourceFile | { readonly name: string }, problem: Refusal, options: ReadOptions = {}) =>
    setState({ phase: 'refused', name: file.name, problem, file: 'bytes' in file ? file : null, options })
  const breakDown = (file: SourceFile, options: ReadOptions) => {
    close()
    refuse(file, { code: 'unreadable' }, options)
  }

  const build = async (mapping: Mapping, file: SourceFile, options: ReadOptions) => {
    const asked = ++question.current
    try {
      const built = await ask((session) => session.build(mapping))
      if (asked === question.current) setState((now) => (now.phase === 'read' ? { ...now, built } : now))
    } catch {
      if (asked === question.current) breakDown(file, options)
    }
  }

  const read = async (file: SourceFile, options: ReadOptions, kept: Mapping | null) => {
    const asked = ++question.current
    // A table that is read again with another separator stays on the page until the answer is there.
    setState((now) => (now.phase === 'read' && now.file === file ? now : { phase: 'reading', name: file.name }))
    try {
      const answer = await ask<ReadAnswer>((session) => session.read(file, options))
      if (asked !== question.current) return
      if (!answer.ok) return refuse(file, answer.problem, options)
      const mapping = kept ?? answer.mapping
      setState({ phase: 'read', file, options, table: answer.table, mapping, built: null })
      await build(mapping, file, options)
    } catch {
      if (asked === question.current) breakDown(file, options)
    }
  }

  const chooseFile = async (file: File) => {
    const asked = ++question.current
    // Before the bytes are fetched: a film chosen by mistake would fill the memory.
    if (file.size > LIMITS.bytes) return refuse(file, { code: 'too-large', bytes: file.size, limit: LIMITS.bytes })
    setState({ phase: 'reading', name: file.name })
    try {
      const bytes = new Uint8Array(await file.arrayBuffer())
      if (asked === question.current) await read({ name: file.name, bytes }, {}, null)
    } catch {
      if (asked === question.current) refuse({ name: file.name }, { code: 'unreadable' })
    }
  }

  const changeMapping: Import['changeMapping'] = (change) => {
    if (state.phase !== 'read') return
    const { file, options } = state
    const apply = (mapping: Mapping) => {
      setState((now) => (now.phase === 'read' ? { ...now, mapping } : now))
      void build(mapping, file, options)
    }
    const asked = ++question.current
    const changed = change(state.mapping, ask)
    // Typed text must be back in its field at once, or the caret jumps.
    if (!(changed instanceof Promise)) return apply(changed)
    changed.then(
      (mapping) => {
        if (asked === question.current) apply(mapping)
      },
      () => {
        if (asked === question.current) breakDown(file, options)
      },
    )
  }

  const save = async (): Promise<string | null> => {
    if (state.phase !== 'read') return null
    const { file, options, mapping } = state
    try {
      const study = await ask((session) => session.study(mapping))
      if (!study) return null
      await saveLocalStudy({ id: study.meta.id, fileName: file.name, bytes: file.bytes, options, mapping, study })
      return study.meta.id
    } catch {
      return null
    }
  }

  return {
    state,
    chooseFile: (file) => void chooseFile(file),
    readText: (text, name) => void read({ name, bytes: new TextEncoder().encode(text) }, {}, null),
    reopen: (file, options, mapping) => void read(file, options, mapping),
    changeOptions: (options) => {
      if ((state.phase === 'read' || state.phase === 'refused') && state.file) void read(state.file, options, null)
    },
    changeMapping,
    rejectedCsv: () =>
      state.phase === 'read' ? ask((session) => session.rejectedCsv(state.mapping)) : Promise.resolve(''),
    save,
    clear: () => {
      question.current += 1
      setState({ phase: 'empty' })
    },
  }
}
