/** Which points matter most to the answer. */
import type { FigureFit, FigurePoint } from '@/lib/result/result'

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

/**
 * The model without which the time changes most, and months then.
 * @param leastChange share of the time; a model that moves it by less is one among others
 * @returns null where there is none such
 */
export function influentialOf(
  { halvingTime: { months } }: Pick<FigureFit, 'halvingTime'>,
  points: readonly FigurePoint[],
  leastChange: number,
): { readonly name: string; readonly months: number } | null {
  const [top] = mostInfluential(points, months, 1)
  const without = top?.withoutMonths ?? null
  return top && without !== null && Math.abs(without / months - 1) > leastChange
    ? { name: top.name, months: without }
    : null
}
