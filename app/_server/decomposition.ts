/** The decomposition of progress as the overview shows it. Server only. */
import { getStudy } from './catalogue'
import { defaultDraws } from './server-draws'
import { algorithmDrawsRequest, DECOMPOSITION_DRAWS, decompositionOf } from '@/lib/result/analyses/decompose-view'
import type { DecompositionView } from '@/lib/result/analyses/decompose-view'
import { DEFAULT_STUDY } from '@/lib/view/view-codec'

let remembered: DecompositionView | null | undefined

/** Computed from the data once a process, at the first request; null where a term has no rate. */
export function overviewDecomposition(): DecompositionView | null {
  if (remembered !== undefined) return remembered
  const perplexity = getStudy(DEFAULT_STUDY)
  const request = perplexity && algorithmDrawsRequest(perplexity)
  const result = decompositionOf(getStudy, {
    window: null,
    runs: 'notable',
    draws: DECOMPOSITION_DRAWS,
    seed: 1,
    level: 0.95,
    algorithmDraws: request && defaultDraws(request.key),
  })
  remembered = result.ok ? result.value : null
  return remembered
}
