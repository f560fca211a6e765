/** The reader's own files as pages see them: opened, listed, renamed, deleted. */
import { del, keys } from 'idb-keyval'
import type { Study } from '@/lib/data/study'
import type { ChosenReading } from '@/components/import/session/chosen-file'
import { openSession } from '@/components/import/session/open-session'
import { forgetPage } from '@/components/last-seen/kept-page'
import { whenKept } from './being-kept'
import { within } from './browser-store'
import { currentStudy, type LocalStudySummary, readingIn, storedStudy, summaryById } from './records'

/**
 * The study of that id, or null where this browser does not have it. One that another version of this page made is made again from
 * its file.
 */
export async function loadLocalStudy(id: string): Promise<Study | null> {
  const stored = await storedStudy(id)
  if (!stored) return null
  const current = currentStudy(stored)
  if (current || !(await rebuild(readingIn(stored), id))) return current
  const again = await storedStudy(id)
  return again ? currentStudy(again) : null
}

/** Rows of a kept study, without opening it; 0 where this browser does not have it. */
export const rowsOfLocalStudy = async (id: string): Promise<number> => (await summaryById(id)).rows

/** The file with its mapping, to correct; null where this browser does not have it. */
export async function loadLocalFile(id: string): Promise<ChosenReading | null> {
  await whenKept()
  const stored = await storedStudy(id)
  return stored ? readingIn(stored) : null
}

/** All kept files, by title. */
export async function listLocalStudies(): Promise<readonly LocalStudySummary[]> {
  await whenKept()
  const ids = await within('studies', (store) => keys<string>(store))
  const all = await Promise.all(ids.map((id) => summaryById(id)))
  return all.sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : a.id < b.id ? -1 : 1))
}

/** Calls a study by another title, under the same id. */
export async function renameLocalStudy(id: string, title: string): Promise<void> {
  const reading = await loadLocalFile(id)
  if (reading) await rebuild({ ...reading, mapping: { ...reading.mapping, title } }, id)
  forgetPage(id)
}

export async function deleteLocalStudy(id: string): Promise<void> {
  forgetPage(id)
  await within('studies', (store) => del(id, store))
  await within('summaries', (store) => del(id, store))
}

/**
 * Reads the file again and keeps what comes of it, in a thread of its own; false where nothing does any more. The id stays,
 * because links name it.
 */
async function rebuild({ file, options, reshape, mapping }: ChosenReading, id: string): Promise<boolean> {
  const { session, broken, close } = openSession()
  try {
    const answer = await Promise.race([session.read(file, options, reshape), broken])
    return answer.ok && (await Promise.race([session.save(mapping, id), broken])) !== null
  } finally {
    close()
  }
}
