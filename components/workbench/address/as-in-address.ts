import type { Figure } from '@/lib/figure/figure'
import type { View } from '@/lib/view/view'

/** The view of a figure as the address has it, with the reader's notes. */
export const asInAddress = ({ view, notes }: Pick<Figure, 'view' | 'notes'>): View =>
  notes ? { ...view, note: notes.list } : view
