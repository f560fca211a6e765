import type { SpecificationResult } from '@/lib/fits/questions/specification-curve/specification-curve'
import type { Specification } from '@/lib/fits/questions/specification-curve/specification-space'
import type { View } from '@/lib/view/view'

/**
 * What a view must change to be a specification; null where the grammar cannot say it, because a rule left points out and
 * no repeat of the same rows does without the rule.
 */
export function specificationView({ specification, repeats }: SpecificationResult): Partial<View> | null {
  const said = [specification, ...repeats].find(({ outliers }) => outliers === 'none')
  return said ? viewOf(said) : null
}

function viewOf({ method, cost, estimator, select, threshold, window }: Specification): Partial<View> {
  return {
    method,
    cost,
    estimator,
    select,
    ...(threshold === null ? {} : { threshold }),
    from: window.from,
    to: window.to,
  }
}
