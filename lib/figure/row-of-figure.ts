/** The row of a figure by its id, fitted or not. */
import type { ContextPoint, FigurePoint } from '@/lib/result/result'
import type { Figure } from './figure'

/** @returns null where no such row is drawn */
export function rowOfFigure(
  { points, context }: Pick<Figure, 'points' | 'context'>,
  id: string,
): FigurePoint | ContextPoint | null {
  const isIt = (row: { readonly id: string }) => row.id === id
  return points.find(isIt) ?? context.find(isIt) ?? null
}
