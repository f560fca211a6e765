/** Where studies are kept, behind one door: whoever opens a study does not know whether it is bundled or a reader's own. */
import type { Study } from './study'

/**
 * A place that may have a study of that id.
 * @param version data version wanted, 12 hex digits; null: the current one
 * @returns null where it has no such study, or not in that version
 */
export type StudyKeeper = (id: string, version: string | null) => Promise<Study | null>

/** Opens a study with the first keeper that has it; null where none has. */
export function studyDoor(
  keepers: readonly StudyKeeper[],
): (id: string, version?: string | null) => Promise<Study | null> {
  return async (id, version = null) => {
    for (const keeper of keepers) {
      const study = await keeper(id, version)
      if (study) return study
    }
    return null
  }
}
