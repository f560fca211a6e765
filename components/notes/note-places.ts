/** Where a note can stand in a figure, and what each place is called. */
import type { Figure } from '@/lib/figure/figure'
import { formats } from '@/lib/text/formats'
import { notesWords } from '@/lib/text/answer/notes'
import type { NotePlace } from '@/lib/view/note'

/** Points that are offered by name; any other is chosen on the chart. */
const MOST_OFFERED = 40

/** Records first come to mind; the one that was asked for on the chart is always there. */
export function offeredRows({ points }: Figure, asked: string | null): readonly string[] {
  const records = points.filter(({ record }) => record).map(({ id }) => id)
  const some = (records.length > 0 ? records : points.map(({ id }) => id)).slice(0, MOST_OFFERED)
  return asked === null || some.includes(asked) ? some : [asked, ...some]
}

/** "At AlexNet", "1 June 2012". */
export function placeName(at: NotePlace, { points, context, view }: Figure): string {
  const words = notesWords(view.lang)
  if (at.of === 'title') return words.title
  if (at.of === 'day') return formats(view.lang).formatDate(at.day)
  const row = [...points, ...context].find(({ id }) => id === at.row)
  return row ? words.atRow(row.name) : words.gone(at.row)
}
