/** The words of the export menu. */
import { exportWords as en } from './en/export-formats'
import { wordsIn } from './words-in'

export type { ExportId } from './en/export-formats'

export const exportWords = wordsIn({ en })
