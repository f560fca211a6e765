/** The decomposition of progress as the overview shows it. Server only. */
import { needStudy, openStudy } from '../studies'
import { onceAProcess } from '../once-a-process'
import { drawsAtBuild } from '../draws-at-build'
import {
  ALGORITHMS_DOMAIN,
  algorithmDrawsRequest,
  DECOMPOSED_STUDIES,
  DECOMPOSITION_DRAWS,
  decompositionOf,
} from '@/lib/result/analyses/decompose-view'
import type { DecompositionView } from '@/lib/result/analyses/decompose-view'
import { DEFAULT_STUDY } from '@/lib/view/study-id'

/** Computed from the data once a process, at the first request; null where a term has no rate. */
export const overviewDecomposition = onceAProcess(decompose)

async function decompose(): Promise<DecompositionView | null> {
  const request = algorithmDrawsRequest(await needStudy(DEFAULT_STUDY))
  const studies = await Promise.all(DECOMPOSED_STUDIES.map((id) => openStudy(id)))
  const result = decompositionOf((id) => studies.find((study) => study?.meta.id === id) ?? null, {
    window: null,
    runs: 'notable',
    domain: ALGORITHMS_DOMAIN,
    draws: DECOMPOSITION_DRAWS,
    seed: 1,
    level: 0.95,
    algorithmDraws: (request && drawsAtBuild(request.key)?.draws) ?? null,
  })
  return result.ok ? result.value : null
}
