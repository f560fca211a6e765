'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { formatInteger } from '@/lib/text/format'
import { fetchProblem } from '@/lib/text/fetch-problem'
import { formatLabels } from '@/lib/text/file-formats'
import { clip, importProblem, importWarning } from '@/lib/text/import'
import { presetLabels, takenAs } from '@/lib/text/import-guess'
import { useDownload } from '@/components/export/use-download'
import { LocalStudyList } from '@/components/local-studies/local-study-list'
import { loadLocalFile } from '@/components/local-studies/store'
import { ChooseTable } from './choose-table'
import type { BuildSummary } from './import-session'
import { MappingForm } from './mapping-form'
import { PreviewTable } from './preview-table'
import { openOnes, Questions, settledKey } from './questions'
import { RepairList } from './repair-list'
import { ReadingOptions } from './reading-options'
import { ReshapeOptions } from './reshape-options'
import { RejectList } from './reject-list'
import type { Import, ImportState } from './import-state'
import { useImport } from './use-import'
import styles from './import.module.css'
import type { Lang } from '@/lib/text/words-in'

/** From a file to the workbench: choose, check, open. `onOpen` gets the id of a study that this browser now keeps. */
export function ImportSteps({ lang, onOpen }: { readonly lang: Lang; readonly onOpen: (studyId: string) => void }) {
  const own = useImport()
  const { state } = own
  const [cameBack, setCameBack] = useState(false)
  const clear = () => {
    setCameBack(true)
    own.clear()
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
  return (
    <>
      {state.phase === 'read' ? (
        <ReadTable lang={lang} state={state} own={{ ...own, clear }} onOpen={onOpen} />
      ) : (
        <>
          <ChooseTable
            busy={state.phase === 'reading'}
            focused={cameBack}
            onFile={own.chooseFile}
            onText={own.readText}
            onAddress={own.readAddress}
          >
            <div className={styles.status}>
              {state.phase === 'reading' ? <Reading state={state} onCancel={own.clear} /> : null}
              {state.phase === 'refused' ? <Refused state={state} own={own} /> : null}
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
function Reading({ state, onCancel }: { readonly state: Phase<'reading'>; readonly onCancel: () => void }) {
  return (
    <div role="status" className={styles.reading}>
      <span>Reading {clip(state.name, 60)}…</span>
      <progress aria-label="Read so far" {...(state.share === null ? {} : { value: state.share })} />
      <button type="button" className={styles.link} onClick={onCancel}>
        Cancel
      </button>
    </div>
  )
}

function Refused({ state, own }: { readonly state: Phase<'refused'>; readonly own: Import }) {
  const { what, remedy } =
    state.problem.code === 'unreadable'
      ? {
          what: 'The browser could not read it.',
          remedy: 'Check that the file still exists and can be opened, then try again.',
        }
      : state.problem.code === 'fetch'
        ? fetchProblem(state.problem.why)
        : importProblem(state.problem)
  const canChange = state.problem.code === 'no-rows' || state.problem.code === 'too-many-columns'
  return (
    <div role="alert" className={styles.refused}>
      <h2>{clip(state.name, 60)} can’t be used</h2>
      <p>
        {what} {remedy}
      </p>
      {canChange ? <ReadingOptions table={null} options={state.options} onChange={own.changeOptions} /> : null}
    </div>
  )
}

function ReadTable({
  lang,
  state,
  own,
  onOpen,
}: {
  readonly lang: Lang
  readonly state: Phase<'read'>
  readonly own: Import
  readonly onOpen: (studyId: string) => void
}) {
  const { table, mapping, built, options, reshape, offers, source } = state
  const heading = useRef<HTMLHeadingElement>(null)
  // What had the focus (the file button) is gone from the page.
  useEffect(() => heading.current?.focus(), [])
  const download = useDownload()
  const [saving, setSaving] = useState<'no' | 'yes' | 'refused'>('no')
  // What the reader set once was answered then.
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set())
  const isAnswered = source.from !== 'guess'
  const blocking = isAnswered ? [] : openOnes(built, settled)
  const open = async () => {
    setSaving('yes')
    const id = await own.save()
    if (id === null) setSaving('refused')
    else onOpen(id)
  }
  return (
    <>
      <div>
        <section aria-labelledby="import-file-title" className={styles.step}>
          <div className={styles.fileHead}>
            <h2 id="import-file-title" ref={heading} tabIndex={-1}>
              {clip(table.fileName, 60)}
            </h2>
            <p className={styles.quiet}>
              {formatInteger(table.count)} {table.count === 1 ? 'row' : 'rows'}, {formatInteger(table.header.length)}{' '}
              {table.header.length === 1 ? 'column' : 'columns'}
              {table.format === 'delimited' ? '' : `, ${formatLabels[table.format]}`}
            </p>
            <button type="button" className={styles.link} onClick={own.clear}>
              Choose another file
            </button>
          </div>
          <ReadingOptions table={table} options={options} onChange={own.changeOptions} />
          <ReshapeOptions reshape={reshape} offers={offers} onChange={own.changeReshape} />
          {source.from === 'remembered' ? (
            <p className={styles.warnings}>
              The columns are taken as you set them for {clip(source.fileName, 60)}, which has the same ones.{' '}
              <button type="button" className={styles.link} onClick={own.guessAgain}>
                Guess them anew
              </button>
            </p>
          ) : null}
          {table.warnings.length > 0 ? (
            <ul className={styles.warnings}>
              {table.warnings.map((warning) => (
                <li key={warning.code}>{importWarning(warning)}</li>
              ))}
            </ul>
          ) : null}
          <PreviewTable lang={lang} table={table} mapping={mapping} />
        </section>
        <section aria-labelledby="import-columns-title" className={styles.step}>
          <h2 id="import-columns-title">Which column is what</h2>
          {built && !isAnswered ? (
            <Questions
              lang={lang}
              table={table}
              asked={built.asked}
              settled={settled}
              onSettle={(question) => setSettled(new Set([...settled, settledKey(question)]))}
              onChange={own.changeMapping}
            />
          ) : null}
          <MappingForm lang={lang} table={table} mapping={mapping} built={built} onChange={own.changeMapping} />
        </section>
        <div className={styles.result} aria-busy={built === null}>
          <div>
            <p className={styles.quiet}>
              {table.preset && source.from === 'guess' ? `Recognised as ${presetLabels[table.preset]}. ` : ''}
              {takenAs(mapping, table.header)}. <a href="#import-columns-title">Change</a>
            </p>
            <p role="status">
              {built ? <Outcome built={built} blocked={blocking.length > 0} /> : 'Checking every row…'}
            </p>
          </div>
          <button
            type="button"
            className={styles.button}
            data-primary
            disabled={!built?.studyId || blocking.length > 0 || saving === 'yes'}
            onClick={() => void open()}
          >
            Open in the workbench
          </button>
          {saving === 'refused' ? (
            <p role="alert" className={styles.warnings}>
              This browser does not let the page keep data (private window, or no space left), so the file can’t be
              opened in the workbench.
            </p>
          ) : null}
        </div>
      </div>
      {built ? (
        <RejectList
          lang={lang}
          table={table}
          built={built}
          onChange={own.changeMapping}
          onDownload={() =>
            download({
              fileName: `${table.fileName.replace(/\.[^.]*$/, '')}-not-used.csv`,
              make: async () => new Blob(['\ufeff', await own.rejectedCsv()], { type: 'text/csv;charset=utf-8' }),
            })
          }
        />
      ) : null}
      {built ? <RepairList lang={lang} table={table} built={built} onChange={own.changeMapping} /> : null}
    </>
  )
}

/** "6 rows can be used, 2 can't." and what is missing, if anything is. */
function Outcome({ built, blocked }: { readonly built: BuildSummary; readonly blocked: boolean }) {
  const problem = built.problem && importProblem(built.problem)
  if (problem && built.usable === 0) return <>{`${problem.what} ${problem.remedy}`}</>
  const unusable = built.rows - built.usable
  return (
    <>
      <strong>
        {formatInteger(built.usable)} {built.usable === 1 ? 'row' : 'rows'} usable
      </strong>
      {built.repairedRows > 0 ? `, ${formatInteger(built.repairedRows)} of them put right` : ''},{' '}
      {unusable === 0 ? 'none left out' : `${formatInteger(unusable)} can’t be used`}.
      {problem ? ` ${problem.what} ${problem.remedy}` : ''}
      {!problem && blocked ? ' Answer what is asked above first.' : ''}
      {!problem && built.usable < 3 ? ' A trend with an interval needs at least three.' : ''}
    </>
  )
}
