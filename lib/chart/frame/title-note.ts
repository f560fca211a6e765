import type { Figure } from '@/lib/figure/figure'
import { chartWordsFor } from '@/lib/text/chart-words'

/** A title of the reader's own, said to be theirs; the finding stands below it. */
export function titleNote({ notes, view }: Pick<Figure, 'notes' | 'view'>): string | null {
  const note = notes?.list.find(({ at }) => at.of === 'title')
  return note ? chartWordsFor(view.lang).readersTitle(note.text) : null
}
