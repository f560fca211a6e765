/** A newer file of a study's source: what changes, which numbers move, and the new version with its line in the changelog. */
import { basename } from 'node:path'
import { readFileSync } from 'node:fs'
import { lintStudy } from '@/lib/data/lint'
import type { Study } from '@/lib/data/study'
import type { DataChange, MovedNumber } from '@/lib/data/versions/data-changes'
import type { StudyFiles } from '@/lib/data/versions/kept-version'
import type { LawRates } from '@/lib/result/measured-laws'
import { movedNumbers } from './moved-numbers'
import { type NewerTable, readNewer } from './newer-table'
import { diffRows, type RowDiff } from './row-diff'
import { changesIn, filesIn, keptFiles, studyOf, writeVersion } from './study-folder'

export interface UpdateRequest {
  readonly id: string
  /** Of the study: `data/<id>`. */
  readonly folder: string
  /** Path of the newer file; null: `rows.csv` and `datapackage.json` have been changed by hand, and `older` are the files before. */
  readonly file: string | null
  readonly older: StudyFiles
  readonly series: string | null
  readonly lawRates: LawRates
}

/** All that an update would do; nothing is written. */
export interface Update {
  readonly read: NewerTable | null
  readonly older: Study
  readonly newer: Study
  readonly files: StudyFiles
  readonly diff: RowDiff
  readonly numbers: readonly MovedNumber[]
  /** Findings of the lint that the older rows did not have, as `rule row`. */
  readonly findings: readonly string[]
}

/** @throws DataFolderError where a cell is not of its type, Error where the file is no table of this study */
export async function planUpdate({
  id,
  folder,
  file,
  older: before,
  series,
  lawRates,
}: UpdateRequest): Promise<Update> {
  const older = studyOf(id, before)
  const read =
    file === null
      ? null
      : await readNewer(older, before.rows, { name: basename(file), bytes: readFileSync(file) }, series)
  const files = read ? { ...before, rows: read.rows } : filesIn(folder)
  const newer = studyOf(id, files)
  const known = new Set(findingsOf(older))
  return {
    read,
    older,
    newer,
    files,
    diff: diffRows(older, newer),
    numbers: movedNumbers(older, newer, lawRates),
    findings: findingsOf(newer).filter((finding) => !known.has(finding)),
  }
}

const findingsOf = (study: Study): readonly string[] => lintStudy(study).map(({ rule, rowId }) => `${rule} ${rowId}`)

/** @param what one or two sentences for readers */
export function writeUpdate(folder: string, before: StudyFiles, update: Update, date: string, what: string): void {
  const { older, newer, files, diff, numbers } = update
  const rows = { added: diff.added.length, changed: diff.changed.length, gone: diff.gone.length }
  const change: DataChange = { date, from: older.version, to: newer.version, what, rows, numbers: [...numbers] }
  writeVersion(folder, before, files, change)
}

/** Why a folder's changelog does not tell its data, one sentence each; none where it does. */
export function changelogProblems(folder: string, id: string, versionNow: string): readonly string[] {
  const [newest] = changesIn(folder)
  if (!newest) return [`${id} has no changelog: run "npm run data:update -- ${id}"`]
  return newest.to === versionNow
    ? []
    : [`${id}: the data are ${versionNow}, and the changelog ends at ${newest.to}: run "npm run data:update -- ${id}"`]
}

/** Kept versions that the folder's files no longer lead to, one sentence each. */
export function keptProblems(folder: string, id: string): readonly string[] {
  return changesIn(folder).flatMap(({ from }) => {
    if (from === null || opens(folder, id, from)) return []
    return [`${id}: version ${from} no longer opens: run "npm run data:update -- ${id}" before the commit`]
  })
}

function opens(folder: string, id: string, version: string): boolean {
  try {
    return studyOf(id, keptFiles(folder, id, version)).version === version
  } catch {
    return false // a kept version is differences: from other files they give no table at all
  }
}
