/** The door through which pages, API and threads open a study. Server only. */
import { studyDoor, type StudyKeeper } from '@/lib/data/study-keeper'
import { studyOfVersion } from './catalogue'

const bundled: StudyKeeper = (id, version) => Promise.resolve(studyOfVersion(id, version))

/** A bundled study by id, in the version that is asked for or the current one; null where there is none. */
export const openStudy = studyDoor([bundled])

/** A study that the product itself is about. @throws where it is missing from data/ */
export async function needStudy(id: string): Promise<NonNullable<Awaited<ReturnType<typeof openStudy>>>> {
  const study = await openStudy(id)
  if (!study) throw new Error(`the study ${id} is missing from data/`)
  return study
}

/** In the version that a link is pinned to; one that nobody keeps any more falls back to the current one. */
export const openPinned = async (id: string, version: string | null): ReturnType<typeof openStudy> =>
  (version === null ? null : await openStudy(id, version)) ?? openStudy(id)
