/**
 * The reader's own files, kept in this browser only (IndexedDB). What turned the file into numbers is kept beside the study, so that
 * it can be corrected later, and made again by a newer version of this page.
 */
import { del, get, keys, set } from 'idb-keyval'
import { ENGINE_VERSION } from '@/lib/engine'
import { completeMapping } from '@/lib/data/import/mapping'
import { AS_READ } from '@/lib/data/import/tables/reshape'
import type { KeptReading } from '@/lib/data/import/files/study-file'
import { STUDY_SHAPE, type Study } from '@/lib/data/study'
import { openSession } from '@/components/import/session/open-session'
import { within } from './browser-store'

export interface LocalStudy extends KeptReading {
  readonly id: string
  readonly study: Study
}

/** What a list shows of a kept file; a record that can't be read is listed too, to be deleted. */
export interface LocalStudySummary {
  readonly id: string
  readonly title: string
  readonly fileName: string
  readonly rows: number
  readonly isBroken: boolean
}

/** As it lies in the store; the first versions of this page kept neither `reshape` nor `builtBy`. */
interface StoredStudy extends Omit<LocalStudy, 'file' | 'reshape'> {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly reshape?: KeptReading['reshape']
  /** The version of this page that made the study. */
  readonly builtBy?: string
}

const BUILT_BY = `${ENGINE_VERSION}.${STUDY_SHAPE}`

/** Keeps a file under its study's id; the same file with the same mapping replaces itself. Rejects where the browser refuses storage. */
export async function saveLocalStudy({ id, file, ...kept }: LocalStudy): Promise<void> {
  const stored: StoredStudy = { ...kept, id, fileName: file.name, bytes: file.bytes, builtBy: BUILT_BY }
  await within('studies', (store) => set(id, stored, store))
  await within('summaries', (store) => set(id, summaryOf(stored), store))
}

/**
 * The study of that id, or null where this browser does not have it. One that another version of this page made is made again from
 * its file: its rows and declarations may have had another shape.
 */
export async function loadLocalStudy(id: string): Promise<Study | null> {
  const stored = await within('studies', (store) => get<StoredStudy>(id, store))
  if (!stored) return null
  if (stored.builtBy === BUILT_BY) return stored.study
  const reading = readingIn(stored)
  const study = await rebuilt(reading, id)
  if (study) await saveLocalStudy({ ...reading, id, study })
  return study
}

/** The file with its mapping, to correct; null where this browser does not have it. */
export async function loadLocalFile(id: string): Promise<KeptReading | null> {
  const stored = await within('studies', (store) => get<StoredStudy>(id, store))
  return stored ? readingIn(stored) : null
}

/** All kept files, by title. */
export async function listLocalStudies(): Promise<readonly LocalStudySummary[]> {
  const ids = await within('studies', (store) => keys<string>(store))
  const all = await Promise.all(ids.map((id) => summaryById(id)))
  return all.sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : a.id < b.id ? -1 : 1))
}

/** Calls a study by another title, under the same id. */
export async function renameLocalStudy(id: string, title: string): Promise<void> {
  const reading = await loadLocalFile(id)
  if (!reading) return
  const renamed = { ...reading, mapping: { ...reading.mapping, title } }
  const study = await rebuilt(renamed, id)
  if (study) await saveLocalStudy({ ...renamed, id, study })
}

export async function deleteLocalStudy(id: string): Promise<void> {
  await within('studies', (store) => del(id, store))
  await within('summaries', (store) => del(id, store))
}

/** Reads the file again, in a thread of its own; null where nothing comes of it any more. The id stays, because links name it. */
async function rebuilt({ file, options, reshape, mapping }: KeptReading, id: string): Promise<Study | null> {
  const { session, broken, close } = openSession()
  try {
    const answer = await Promise.race([session.read(file, options, reshape), broken])
    const study = answer.ok ? await Promise.race([session.study(mapping), broken]) : null
    return study && { ...study, meta: { ...study.meta, id } }
  } finally {
    close()
  }
}

function readingIn({ fileName, bytes, options, reshape, mapping }: StoredStudy): KeptReading {
  return {
    file: { name: fileName, bytes },
    options,
    reshape: { ...AS_READ, ...reshape },
    mapping: completeMapping(mapping),
  }
}

/** Each record on its own: one that is broken hides none of the others. */
async function summaryById(id: string): Promise<LocalStudySummary> {
  const broken = { id, title: id, fileName: '', rows: 0, isBroken: true }
  try {
    const known = await within('summaries', (store) => get<LocalStudySummary>(id, store))
    if (known) return known
    const stored = await within('studies', (store) => get<StoredStudy>(id, store))
    if (!stored) return broken
    const summary = summaryOf(stored)
    await within('summaries', (store) => set(id, summary, store))
    return summary
  } catch {
    return broken
  }
}

function summaryOf({ id, fileName, study }: StoredStudy): LocalStudySummary {
  return { id, fileName, title: study.meta.title, rows: study.rows.length, isBroken: false }
}
