/**
 * The reader's own files, kept in this browser only (IndexedDB). What turned the file into numbers is kept beside the study, so that
 * it can be corrected later.
 */
import { createStore, del, get, set, values, type UseStore } from 'idb-keyval'
import type { Mapping } from '@/lib/data/import/mapping'
import type { ReadOptions } from '@/lib/data/import/text-table'
import type { Study } from '@/lib/data/study'

export interface LocalStudy {
  readonly id: string
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly options: ReadOptions
  readonly mapping: Mapping
  readonly study: Study
}

/** What a list shows of a kept file. */
export interface LocalStudySummary {
  readonly id: string
  readonly title: string
  readonly fileName: string
  readonly rows: number
}

let opened: UseStore | null = null
const store = (): UseStore => (opened ??= createStore('halvings', 'local-studies'))

/** Keeps a file under its study's id; the same file with the same mapping replaces itself. Rejects where the browser refuses storage. */
export async function saveLocalStudy(local: LocalStudy): Promise<void> {
  await set(local.id, local, store())
}

/** The study of that id, or null where this browser does not have it. */
export async function loadLocalStudy(id: string): Promise<Study | null> {
  return (await loadLocalFile(id))?.study ?? null
}

/** The file with its mapping, to correct; null where this browser does not have it. */
export async function loadLocalFile(id: string): Promise<LocalStudy | null> {
  return (await get<LocalStudy>(id, store())) ?? null
}

/** All kept files, by title. */
export async function listLocalStudies(): Promise<readonly LocalStudySummary[]> {
  const all = await values<LocalStudy>(store())
  return all
    .map(({ id, fileName, study }) => ({ id, fileName, title: study.meta.title, rows: study.rows.length }))
    .sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : a.id < b.id ? -1 : 1))
}

export async function deleteLocalStudy(id: string): Promise<void> {
  await del(id, store())
}
