import type { Layer } from '@/lib/chart/scene'
import { pointDetails, spokenDetails } from './point-details'

/** The point that the keys are on, as a screen reader hears it. */
export function SpokenPoint({ layers, mark }: { readonly layers: readonly Layer[]; readonly mark: string }) {
  const details = pointDetails(layers, mark)
  return details ? spokenDetails(details) : null
}
