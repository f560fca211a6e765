/** A study's folder as `data:update` reads and writes it: two files, the versions before, the changelog. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadStudy } from '@/lib/data/load-study'
import type { Study } from '@/lib/data/study'
import { type DataChange, readDataChanges } from '@/lib/data/versions/data-changes'
import {
  keepVersion,
  readKeptVersion,
  restoreFiles,
  type StudyFiles,
  writeKeptVersion,
} from '@/lib/data/versions/kept-version'

const read = (...path: string[]): string => readFileSync(join(...path), 'utf8')

export const filesIn = (folder: string): StudyFiles => ({
  rows: read(folder, 'rows.csv'),
  package: read(folder, 'datapackage.json'),
})

/** @throws DataFolderError with file, line and column */
export const studyOf = (id: string, files: StudyFiles): Study => loadStudy(id, files.rows, files.package)

/** The newest first; none before the first is written. */
export function changesIn(folder: string): readonly DataChange[] {
  return existsSync(join(folder, 'changes.json')) ? readDataChanges(read(folder, 'changes.json')) : []
}

/** Files of a version that the folder keeps. @throws where it does not */
export function keptFiles(folder: string, id: string, version: string): StudyFiles {
  const current = filesIn(folder)
  if (studyOf(id, current).version === version) return current
  const kept = readKeptVersion(read(folder, 'versions', `${version}.json`))
  return restoreFiles(keptFiles(folder, id, kept.next), kept)
}

/** Writes the newer files, keeps the older ones, and puts the change on top of the changelog. */
export function writeVersion(folder: string, older: StudyFiles, newer: StudyFiles, change: DataChange): void {
  if (change.from !== null) {
    mkdirSync(join(folder, 'versions'), { recursive: true })
    const kept = writeKeptVersion(keepVersion(older, newer, change.to))
    writeFileSync(join(folder, 'versions', `${change.from}.json`), kept)
  }
  writeFileSync(join(folder, 'rows.csv'), newer.rows)
  writeFileSync(join(folder, 'datapackage.json'), newer.package)
  writeFileSync(join(folder, 'changes.json'), `${JSON.stringify([change, ...changesIn(folder)], null, 2)}\n`)
}

/**
 * Words of the package changed and no row: the version before, which is kept as its differences from this one's files, is
 * kept as those from the new files.
 * @param older the two files before the words changed
 * @returns the version that was written anew; null where none is kept
 */
export function keepAnew(folder: string, older: StudyFiles): string | null {
  const [newest] = changesIn(folder)
  if (!newest || newest.from === null) return null
  const file = join(folder, 'versions', `${newest.from}.json`)
  const before = restoreFiles(older, readKeptVersion(readFileSync(file, 'utf8')))
  writeFileSync(file, writeKeptVersion(keepVersion(before, filesIn(folder), newest.to)))
  return newest.from
}
