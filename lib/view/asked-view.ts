import type { Study } from '@/lib/data/study'
import type { Ignored } from './refusal'
import type { View } from './view'
import { without } from './view-codec'

/** A query as it was read: nothing is computed yet. */
export interface AskedView {
  readonly study: Study
  readonly view: View
  readonly ignored: readonly Ignored[]
}

/** The view as far as a file shows it: without what of the page is open, and without a reader's notes but in pictures. */
export function shownView(
  { view, study }: Pick<AskedView, 'view' | 'study'>,
  { notes = false }: { readonly notes?: boolean } = {},
): View {
  const answer = without('page', view, study.meta)
  return notes ? answer : without('notes', answer, study.meta)
}
