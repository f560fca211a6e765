'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import { LONG_STUDY_ROWS } from '@/lib/data/row-columns'
import { clip } from '@/lib/text/clip'
import { importProblemWords } from '@/lib/text/import/problems'
import { importStepsWords } from '@/lib/text/import/steps'
import { LocalStudyList } from '@/components/local-studies/local-study-list'
import { loadLocalFile } from '@/components/local-studies/store'
import { ChooseTable } from './choose-table'
import { addressOfFigure } from './session/figure-file'
import { takeFiles } from './session/handed-files'
import { ReadTableStep } from './read-table-step'
import { ReadingOptions } from './reading-options'
import type { Import, ImportState } from './session/import-state'
import { useImport } from './session/use-import'
import styles from './import.module.css'
import type { Lang } from '@/lib/text/words-in'

interface Props {
  readonly lang: Lang
  /** Gets the id of a study that this browser now keeps. */
  readonly onOpen: (studyId: string) => void
  /** Gets the id of a long study that may be opened next: what shows it can be fetched ahead. */
  readonly onLong: (studyId: string) => void
  /** Gets the address, within the site, of a figure of ours that was brought back. */
  readonly onFigure: (address: string) => void
}

/** From a file to the workbench: choose, check, open. */
export function ImportSteps({ lang, onOpen, onLong, onFigure }: Props) {
  const own = useImport()
  const { state } = own
  const [cameBack, setCameBack] = useState(false)
  const clear = () => {
    setCameBack(true)
    own.clear()
  }
  const choose = async (file: File, other: File | null) => {
    const address = await addressOfFigure(file)
    if (address !== null) onFigure(address)
    else if (other) own.chooseTwo(file, other)
    else own.chooseFile(file)
  }
  const edit = async (id: string) => {
    const kept = await loadLocalFile(id)
    if (kept) own.reopen(kept)
  }
  // "Change" above an answer leads here with the id of its study.
  const editLinked = useEffectEvent(() => {
    const [, id] = /^#(local-[0-9a-f]{12})$/.exec(window.location.hash) ?? []
    if (id !== undefined) void edit(id)
  })
  useEffect(() => editLinked(), [])
  const longId =
    state.phase === 'read' && !state.checking && (state.built?.usable ?? 0) > LONG_STUDY_ROWS
      ? (state.built?.studyId ?? null)
      : null
  const tellLong = useEffectEvent(onLong)
  useEffect(() => {
    if (longId !== null) tellLong(longId)
  }, [longId])
  const takeHanded = useEffectEvent((file: File, other: File | null) => void choose(file, other))
  useEffect(() => takeFiles((file, other) => takeHanded(file, other)), [])
  return (
    <>
      {state.phase === 'read' ? (
        <ReadTableStep lang={lang} state={state} own={{ ...own, clear }} onOpen={onOpen} />
      ) : (
        <>
          <ChooseTable
            lang={lang}
            busy={state.phase === 'reading'}
            focused={cameBack}
            onFiles={(file, other) => void choose(file, other)}
            onText={own.readText}
            onAddress={own.readAddress}
          >
            <div className={styles.status}>
              {state.phase === 'reading' ? <Reading lang={lang} state={state} onCancel={own.clear} /> : null}
              {state.phase === 'refused' ? <Refused lang={lang} state={state} own={own} /> : null}
            </div>
          </ChooseTable>
          <LocalStudyList lang={lang} onOpen={onOpen} onEdit={(id) => void edit(id)} />
        </>
      )}
    </>
  )
}

type Phase<P extends ImportState['phase']> = Extract<ImportState, { phase: P }>

/** How far it is, and the way out. */
function Reading({
  lang,
  state,
  onCancel,
}: {
  readonly lang: Lang
  readonly state: Phase<'reading'>
  readonly onCancel: () => void
}) {
  const words = importStepsWords(lang)
  return (
    <div role="status" className={styles.reading}>
      <span>{words.reading(clip(state.name, 60))}</span>
      <progress aria-label={words.readSoFar} {...(state.share === null ? {} : { value: state.share })} />
      <button type="button" className={styles.link} onClick={onCancel}>
        {words.cancel}
      </button>
    </div>
  )
}

function Refused({
  lang,
  state,
  own,
}: {
  readonly lang: Lang
  readonly state: Phase<'refused'>
  readonly own: Import
}) {
  const words = importStepsWords(lang)
  const { ofAddress, ofFile } = importProblemWords(lang)
  const { what, remedy } =
    state.problem.code === 'unreadable'
      ? {
          what: words.unreadable,
          remedy: words.unreadableRemedy,
        }
      : state.problem.code === 'fetch'
        ? ofAddress(state.problem.why)
        : ofFile(state.problem)
  const canChange = state.problem.code === 'no-rows' || state.problem.code === 'too-many-columns'
  return (
    <div role="alert" className={styles.refused}>
      <h2>{words.cannotBeUsed(clip(state.name, 60))}</h2>
      <p>
        {what} {remedy}
      </p>
      {canChange ? (
        <ReadingOptions lang={lang} table={null} options={state.options} onChange={own.changeOptions} />
      ) : null}
    </div>
  )
}
