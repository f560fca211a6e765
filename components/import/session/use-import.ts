'use client'

import { proxy, type Remote } from 'comlink'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { carryMapping, fitsTable } from '@/lib/data/import/carry-mapping'
import type { ImportResult } from '@/lib/data/import/import-problem'
import type { Mapping } from '@/lib/data/import/mapping'
import { AS_READ, type Reshape } from '@/lib/data/import/tables/reshape'
import { isStudyFile, type KeptReading } from '@/lib/data/import/files/study-file'
import { LONG_STUDY_ROWS } from '@/lib/data/row-columns'
import { waitFor } from '@/components/worker/handed-study'
import { LIMITS, type ReadOptions } from '@/lib/data/import/tables/text-table'
import { rememberedMapping, rememberMapping } from '@/components/local-studies/remembered-mapping'
import { type ChosenFile, chosenFile, type ChosenReading, startOf } from './chosen-file'
import { fetchTable, reloadFor, takeWaitingAddress } from './fetch-table'
import type { BuildSummary, ReadAnswer } from './session-answers'
import type { ImportThread } from './import-thread'
import type { Import, ImportState, ReadState, Refusal } from './import-state'
import { openSession, type OpenSession } from './open-session'

/** Reading a file step by step: choosing, reading, mapping, building. The work is done in a worker. */
export function useImport(): Import {
  const [state, setState] = useState<ImportState>({ phase: 'empty' })
  const opened = useRef<OpenSession | null>(null)
  const fetching = useRef<AbortController | null>(null)
  /** Answers to an older question are dropped. */
  const question = useRef(0)

  const close = () => {
    fetching.current?.abort()
    opened.current?.close()
    opened.current = null
  }
  useEffect(() => close, [])

  const ask = <T>(put: (session: Remote<ImportThread>) => Promise<T>): Promise<T> => {
    const { session, broken } = (opened.current ??= openSession())
    return Promise.race([put(session), broken])
  }
  const refuse = (file: ChosenFile | { readonly name: string }, problem: Refusal, options: ReadOptions = {}) =>
    setState({ phase: 'refused', name: file.name, problem, file: 'bytes' in file ? file : null, options })
  const breakDown = (file: ChosenFile, options: ReadOptions) => {
    close()
    refuse(file, { code: 'unreadable' }, options)
  }
  const tell = (asked: number) => (share: number) => {
    if (asked !== question.current) return
    setState((now) => (now.phase === 'reading' ? { ...now, share } : now))
  }

  const build = async (mapping: Mapping, file: ChosenFile, options: ReadOptions): Promise<BuildSummary | null> => {
    const asked = ++question.current
    try {
      const built = await ask((session) => session.build(mapping))
      if (asked !== question.current) return null
      setState((now) => (now.phase === 'read' ? { ...now, built, checking: false } : now))
      return built
    } catch {
      if (asked === question.current) breakDown(file, options)
      return null
    }
  }

  /** @param choose the mapping to start with, from what the table suggests */
  const read = async (
    file: ChosenFile,
    options: ReadOptions,
    reshape: Reshape,
    choose: (answer: Extract<ReadAnswer, { ok: true }>) => Promise<Pick<ReadState, 'mapping' | 'source'>>,
  ) => {
    const asked = ++question.current
    // A table that is read again with another separator stays on the page until the answer is there.
    setState((now) =>
      now.phase === 'read' && now.file === file ? now : { phase: 'reading', name: file.name, share: null },
    )
    try {
      const answer = await ask<ReadAnswer>((session) => session.read(file, options, reshape, proxy(tell(asked))))
      if (asked !== question.current) return
      if (!answer.ok) return refuse(file, answer.problem, options)
      const { mapping, source } = await choose(answer)
      if (asked !== question.current) return
      const { table, offers, mapping: guessed } = answer
      const asRead = { file, options, reshape: answer.reshape, offers, table, mapping, guessed, source }
      setState({ phase: 'read', ...asRead, built: null, checking: true })
      const built = await build(mapping, file, options)
      // What is remembered serves only while it can read the new file.
      if (source.from !== 'remembered' || built?.usable !== 0) return
      setState((now) => (now.phase === 'read' ? { ...now, mapping: answer.mapping, source: { from: 'guess' } } : now))
      await build(answer.mapping, file, options)
    } catch {
      if (asked === question.current) breakDown(file, options)
    }
  }

  /** A file that is new here: as remembered for its columns, else as guessed. */
  const readNew = async (file: ChosenFile) => {
    const kept = isStudyFile(await startOf(file))
      ? await ask<ImportResult<KeptReading>>((session) => session.openStudyFile(file))
      : null
    if (kept?.ok) return reopen(kept.value)
    await read(file, {}, AS_READ, async ({ table, mapping }) => {
      const remembered = await rememberedMapping(table.header)
      if (!remembered || !fitsTable(remembered.mapping, table.header.length))
        return { mapping, source: { from: 'guess' } }
      const { fileName } = remembered
      // Cells that were corrected are of that file alone.
      const own = { ...remembered.mapping, title: mapping.title, corrections: [] }
      // What the table itself suggests needs no word.
      const isGuess = JSON.stringify(own) === JSON.stringify(mapping)
      return { mapping: own, source: isGuess ? { from: 'guess' } : { from: 'remembered', fileName } }
    })
  }

  const reopen = (kept: ChosenReading) =>
    read(kept.file, kept.options, kept.reshape, async ({ table, mapping }) =>
      fitsTable(kept.mapping, table.header.length)
        ? { mapping: kept.mapping, source: { from: 'kept' } }
        : { mapping, source: { from: 'guess' } },
    )

  /** The same file in another way: what was settled about its columns stays with them. */
  const readAgain = (own: ReadState, options: ReadOptions, reshape: Reshape) =>
    read(own.file, options, reshape, async ({ table, mapping }) => {
      const carried = carryMapping(own.mapping, own.table.header, table.header, mapping)
      const isNewCost = reshape.derived !== null && reshape.derived !== own.reshape.derived
      return { mapping: isNewCost ? { ...carried, cost: mapping.cost } : carried, source: own.source }
    })

  const chooseFile = async (file: File) => {
    const asked = ++question.current
    // Before the bytes are fetched: a film chosen by mistake would fill the memory.
    if (file.size > LIMITS.bytes) return refuse(file, { code: 'too-large', bytes: file.size, limit: LIMITS.bytes })
    setState({ phase: 'reading', name: file.name, share: null })
    try {
      const chosen = await chosenFile(file)
      if (asked === question.current) await readNew(chosen)
    } catch {
      if (asked === question.current) refuse({ name: file.name }, { code: 'unreadable' })
    }
  }

  const chooseTwo = async (file: File, other: File) => {
    const asked = ++question.current
    const large = [file, other].find(({ size }) => size > LIMITS.whole)
    if (large) return refuse(large, { code: 'too-large', bytes: large.size, limit: LIMITS.whole })
    setState({ phase: 'reading', name: file.name, share: null })
    try {
      const [first, second] = await Promise.all([chosenFile(file), chosenFile(other)])
      const pair = await ask((session) => session.pair(first, second))
      if (asked !== question.current) return
      if (!pair) return await readNew(first)
      await read(pair.main, {}, { ...AS_READ, join: pair.join }, async ({ mapping }) => {
        return { mapping, source: { from: 'guess' } }
      })
    } catch {
      if (asked === question.current) refuse({ name: file.name }, { code: 'unreadable' })
    }
  }

  const readAddress = async (address: string) => {
    const asked = ++question.current
    fetching.current?.abort()
    const control = (fetching.current = new AbortController())
    setState({ phase: 'reading', name: address, share: null })
    try {
      const fetched = await fetchTable(address, control.signal, tell(asked))
      if (asked !== question.current) return
      if (fetched.ok) await readNew(fetched.file)
      else if (fetched.problem.code === 'reload') reloadFor(address)
      else refuse({ name: address }, { code: 'fetch', why: fetched.problem })
    } catch {
      if (asked === question.current) refuse({ name: address }, { code: 'unreadable' })
    }
  }

  // The page was loaded anew so that it may fetch: go on with what was asked.
  const goOn = useEffectEvent(() => {
    const waiting = takeWaitingAddress()
    if (waiting !== null) void readAddress(waiting)
  })
  useEffect(() => void Promise.resolve().then(() => goOn()), [])

  const changeMapping: Import['changeMapping'] = (change) => {
    if (state.phase !== 'read') return
    const { file, options } = state
    const apply = (mapping: Mapping) => {
      setState((now) => (now.phase === 'read' ? { ...now, mapping, checking: true } : now))
      void build(mapping, file, options)
    }
    const asked = ++question.current
    const changed = change(state.mapping, ask)
    if (!(changed instanceof Promise)) return apply(changed) // typed text must be back at once, or the caret jumps
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
    const { file, mapping, table, built } = state
    const isLong = (built?.usable ?? 0) > LONG_STUDY_ROWS
    try {
      const id = await ask((session) => (isLong ? session.hand(mapping) : session.save(mapping)))
      if (id === null) throw new Error('there is no study')
      if (isLong && opened.current) {
        // The thread goes with its study.
        waitFor(id, opened.current)
        opened.current = null
      }
      await rememberMapping(table.header, mapping, file.name).catch(() => undefined)
      return id
    } catch {
      return null
    }
  }

  return {
    state,
    chooseFile: (file) => void chooseFile(file),
    chooseTwo: (file, other) => void chooseTwo(file, other),
    readText: (text, name) => void readNew({ name, bytes: new TextEncoder().encode(text) }),
    readAddress: (address) => void readAddress(address),
    reopen: (kept) => void reopen(kept),
    changeOptions: (options) => {
      if (state.phase === 'read') void readAgain(state, options, state.reshape)
      else if (state.phase === 'refused' && state.file) {
        void read(state.file, options, AS_READ, async ({ mapping }) => ({ mapping, source: { from: 'guess' } }))
      }
    },
    changeReshape: (reshape) => {
      if (state.phase === 'read') void readAgain(state, state.options, reshape)
    },
    guessAgain: () => {
      if (state.phase !== 'read') return
      const { file, options, reshape } = state
      void read(file, options, reshape, async ({ mapping }) => ({ mapping, source: { from: 'guess' } }))
    },
    changeMapping,
    rejectedCsv: (lang) =>
      state.phase === 'read' ? ask((session) => session.rejectedCsv(state.mapping, lang)) : Promise.resolve(''),
    save,
    clear: () => {
      question.current += 1
      // A worker that is reading hears nothing before it is done: it is ended, and the next file gets a new one.
      if (state.phase === 'reading') close()
      setState({ phase: 'empty' })
    },
  }
}
