/** Which points matter most to the answer. */
import type { FigurePoint } from '@/lib/result/result'

/**
 * The points whose absence moves the speed most; where no refit is at hand, those of the largest Cook's distance, and else
 * of the largest residual.
 * @param months per factor of two with all points
 */
export function mostInfluential(points: readonly FigurePoint[], months: number, count: number): readonly FigurePoint[] {
  const size = ({ withoutMonths, cook, residual }: FigurePoint): number => {
    if (refitted) return withoutMonths === null ? -1 : Math.abs(12 / withoutMonths - 12 / months)
    return known ? (cook ?? -1) : Math.abs(residual)
  }
  const refitted = points.some(({ withoutMonths }) => withoutMonths !== null)
  const known = points.some(({ cook }) => cook !== null)
  return [...points].sort((a, b) => size(b) - size(a)).slice(0, count)
}
