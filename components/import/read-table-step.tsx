'use client'

import { useEffect, useRef, useState } from 'react'
import { clip } from '@/lib/text/clip'
import { fileFormatWords } from '@/lib/text/file-formats'
import { importGuessWords } from '@/lib/text/import/guess'
import { importProblemWords } from '@/lib/text/import/problems'
import { importStepsWords } from '@/lib/text/import/steps'
import { importWarningWords } from '@/lib/text/import/warnings'
import { useDownload } from '@/components/export/use-download'
import type { BuildSummary } from './session/session-answers'
import { MappingForm } from './mapping/mapping-form'
import { PreviewTable } from './preview-table'
import { openOnes, Questions, settledKey } from './questions'
import { RepairList } from './repair-list'
import { ReadingOptions } from './reading-options'
import { ReshapeOptions } from './reshape-options'
import { RejectList } from './reject-list'
import type { Import, ReadState } from './session/import-state'
import styles from './import.module.css'
import type { Lang } from '@/lib/text/words-in'

/** A table that was read: what it holds, what each column is, and the way to the workbench. */
export function ReadTableStep({
  lang,
  state,
  own,
  onOpen,
}: {
  readonly lang: Lang
  readonly state: ReadState
  readonly own: Import
  readonly onOpen: (studyId: string) => void
}) {
  const words = importStepsWords(lang)
  const { presets, takenAs } = importGuessWords(lang)
  const { tableFormats } = fileFormatWords(lang)
  const { warningText } = importWarningWords(lang)
  const { table, mapping, guessed, built, checking, options, reshape, offers, source } = state
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
              {words.size(
                table.count,
                table.header.length,
                table.format === 'delimited' ? null : tableFormats[table.format],
              )}
            </p>
            <button type="button" className={styles.link} onClick={own.clear}>
              {words.chooseAnother}
            </button>
          </div>
          <ReshapeOptions lang={lang} reshape={reshape} offers={offers} onChange={own.changeReshape} />
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
          <ReadingOptions lang={lang} table={table} options={options} onChange={own.changeOptions} />
          {source.from === 'remembered' ? (
            <p className={styles.warnings}>
              {words.asSetFor(clip(source.fileName, 60))}{' '}
              <button type="button" className={styles.link} onClick={own.guessAgain}>
                {words.guessAnew}
              </button>
            </p>
          ) : null}
          {table.warnings.length > 0 ? (
            <ul className={styles.warnings}>
              {table.warnings.map((warning) => (
                <li key={warning.code}>{warningText(warning)}</li>
              ))}
            </ul>
          ) : null}
          <PreviewTable
            lang={lang}
            table={table}
            mapping={mapping}
            guessed={source.from === 'guess' ? guessed : null}
          />
        </section>
        <section aria-labelledby="import-columns-title" className={styles.step}>
          <h2 id="import-columns-title">{words.whichColumn}</h2>
          <MappingForm lang={lang} table={table} mapping={mapping} built={built} onChange={own.changeMapping} />
        </section>
        <div className={styles.result} aria-busy={checking}>
          <div>
            <p className={styles.quiet}>
              {table.preset && source.from === 'guess' ? words.recognisedAs(presets[table.preset]) : ''}
              {takenAs(mapping, table.header)} <a href="#import-columns-title">{words.change}</a>
            </p>
            <p role="status">
              {built ? <Outcome lang={lang} built={built} blocked={blocking.length > 0} /> : words.checking}
            </p>
          </div>
          <button
            type="button"
            className={styles.button}
            data-primary
            disabled={!built?.studyId || blocking.length > 0 || saving === 'yes'}
            onClick={() => void open()}
          >
            {words.openInWorkbench}
          </button>
          {saving === 'refused' ? (
            <p role="alert" className={styles.warnings}>
              {words.notKept}
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
              make: async () => new Blob(['\ufeff', await own.rejectedCsv(lang)], { type: 'text/csv;charset=utf-8' }),
            })
          }
        />
      ) : null}
      {built ? <RepairList lang={lang} table={table} built={built} onChange={own.changeMapping} /> : null}
    </>
  )
}

/** "6 rows can be used, 2 can't." and what is missing, if anything is. */
function Outcome({
  lang,
  built,
  blocked,
}: {
  readonly lang: Lang
  readonly built: BuildSummary
  readonly blocked: boolean
}) {
  const words = importStepsWords(lang)
  const problem = built.problem && importProblemWords(lang).ofFile(built.problem)
  if (problem && built.usable === 0) return <>{`${problem.what} ${problem.remedy}`}</>
  const unusable = built.rows - built.usable
  return (
    <>
      <strong>{words.rowsUsable(built.usable)}</strong>
      {built.repairedRows > 0 ? words.putRight(built.repairedRows) : ''}
      {words.unusable(unusable)}
      {problem ? ` ${problem.what} ${problem.remedy}` : ''}
      {!problem && blocked ? words.answerFirst : ''}
      {!problem && built.usable < 3 ? words.atLeastThree : ''}
    </>
  )
}
