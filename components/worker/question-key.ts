import type { View } from '@/lib/view/view'

/** Fields of a view that change only how it is drawn, said or compared. */
const DISPLAY: ReadonlySet<keyof View> = new Set([
  'law',
  'x',
  'y',
  'color',
  'labels',
  'data',
  'engine',
  'lang',
  'theme',
])

/** Canonical text of what a view asks of its rows, and of what else the question holds. */
export function questionKey(kind: string, version: string, view: View, ...more: readonly unknown[]): string {
  return JSON.stringify([kind, version, Object.entries(view).filter(([name]) => !isDisplay(name)), ...more])
}

/** Views of one family have the same series and cost: their answers have the same units. */
export const familyOf = ({ study, benchmark, cost }: View): string => JSON.stringify([study, benchmark, cost])

const isDisplay = (name: string): boolean => [...DISPLAY].some((field) => field === name)
