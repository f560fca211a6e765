import type { View } from '@/lib/view/view'
import { fieldsMoving } from '@/lib/view/view-fields'

/** Canonical text of what a view asks of its rows, and of what else the question holds. */
export function questionKey(kind: string, version: string, view: View, ...more: readonly unknown[]): string {
  return JSON.stringify([kind, version, view.study, fieldsMoving(view, 'rows', 'fit', 'draws', 'interval'), ...more])
}

/** Views of one family have the same series and cost: their answers have the same units. */
export const familyOf = ({ study, benchmark, cost }: View): string => JSON.stringify([study, benchmark, cost])
