/**
 * Records of the reader's own files, kept in this browser only (IndexedDB). What turned the file into numbers is kept beside the
 * study, so that it can be corrected later, and made again by a newer version of this page. Written by the thread that has the rows.
 */
import { get, promisifyRequest, set, type UseStore } from 'idb-keyval'
import { ENGINE_VERSION } from '@/lib/engine'
import { completeMapping } from '@/lib/data/import/mapping'
import { AS_READ } from '@/lib/data/import/tables/reshape'
import type { KeptReading } from '@/lib/data/import/files/study-file'
import type { ChosenReading } from '@/components/import/session/chosen-file'
import { type ColumnStudy, studyOfColumns } from '@/lib/data/row-columns'
import { STUDY_SHAPE, type Study } from '@/lib/data/study'
import { within } from './browser-store'

interface LocalStudy extends ChosenReading {
  readonly id: string
  readonly study: ColumnStudy
}

/** What a list shows of a kept file; a record that can't be read is listed too, to be deleted. */
export interface LocalStudySummary {
  readonly id: string
  readonly title: string
  readonly fileName: string
  readonly rows: number
  readonly isBroken: boolean
}

/**
 * As it lies in the store; the first versions of this page kept neither `reshape` nor `builtBy`, and rows instead of columns. The file
 * is a blob, so that opening the study does not read it.
 */
export interface StoredStudy extends Omit<LocalStudy, 'file' | 'reshape' | 'study'> {
  readonly fileName: string
  readonly bytes: Blob | Uint8Array<ArrayBuffer>
  readonly study: ColumnStudy | Study
  readonly reshape?: KeptReading['reshape']
  /** The version of this page that made the study. */
  readonly builtBy?: string
}

const BUILT_BY = `${ENGINE_VERSION}.${STUDY_SHAPE}`

/** The study of a record, or null where another version of the page made it: its rows and declarations may have had another shape. */
export const currentStudy = ({ builtBy, study }: StoredStudy): Study | null =>
  builtBy === BUILT_BY && 'columns' in study ? studyOfColumns(study) : null

/** Keeps a file under its study's id; the same file with the same mapping replaces itself. Rejects where the browser refuses storage. */
export async function saveLocalStudy({ id, file, ...kept }: LocalStudy): Promise<void> {
  const bytes = file.bytes instanceof Blob ? file.bytes : new Blob([file.bytes as Uint8Array<ArrayBuffer>])
  const stored: StoredStudy = { ...kept, id, fileName: file.name, bytes, builtBy: BUILT_BY }
  await within('studies', (store) => put(id, stored, store))
  await within('summaries', (store) => put(id, summaryOf(stored), store))
}

/** Asks for the commit at once: the thread may be busy for seconds with the first answer, and hear of the written record only then. */
const put = (id: string, value: unknown, store: UseStore): Promise<void> =>
  store('readwrite', (objects) => {
    objects.put(value, id)
    objects.transaction.commit()
    return promisifyRequest(objects.transaction)
  })

/** The record of that id, if this browser has it. */
export const storedStudy = (id: string): Promise<StoredStudy | undefined> =>
  within('studies', (store) => get<StoredStudy>(id, store))

/** The file of a record, which nobody has read yet, and how it was read. */
export const readingIn = ({ fileName, bytes, options, reshape, mapping }: StoredStudy): ChosenReading => ({
  file: { name: fileName, bytes },
  options,
  reshape: { ...AS_READ, ...reshape },
  mapping: completeMapping(mapping),
})

/** Each record on its own: one that is broken hides none of the others. */
export async function summaryById(id: string): Promise<LocalStudySummary> {
  const broken = { id, title: id, fileName: '', rows: 0, isBroken: true }
  try {
    const known = await within('summaries', (store) => get<LocalStudySummary>(id, store))
    if (known) return known
    const stored = await storedStudy(id)
    if (!stored) return broken
    const summary = summaryOf(stored)
    await within('summaries', (store) => set(id, summary, store))
    return summary
  } catch {
    return broken
  }
}

function summaryOf({ id, fileName, study }: StoredStudy): LocalStudySummary {
  const rows = 'columns' in study ? study.columns.count : study.rows.length
  return { id, fileName, title: study.meta.title, rows, isBroken: false }
}
