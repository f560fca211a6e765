'use client'

import { useEffect, useState } from 'react'
import type { Study } from '@/lib/data/study'
import { byEvidence, type SeriesEvidence, seriesEvidence } from '@/lib/result/evidence/series-evidence'

/** Milliseconds between two series, so that whatever the reader does comes first. */
const PAUSE = 30

/**
 * What every series of a study has to say, by evidence: fitted one at a time once the rows are there, and given when all
 * are, so that the menu is put in order once.
 * @returns null until then, and where there is one series and nothing to choose
 */
export function useSeriesEvidence(study: Study | null): readonly SeriesEvidence[] | null {
  const [known, setKnown] = useState<{ readonly study: Study; readonly series: readonly SeriesEvidence[] } | null>(null)
  useEffect(() => {
    if (!study || study.meta.benchmarks.length < 2) return
    const found: SeriesEvidence[] = []
    let timer: ReturnType<typeof setTimeout>
    const next = () => {
      const one = study.meta.benchmarks[found.length]
      if (!one) return setKnown({ study, series: byEvidence(found) })
      found.push(seriesEvidence(one.id, study))
      timer = setTimeout(next, PAUSE)
    }
    timer = setTimeout(next, PAUSE)
    return () => clearTimeout(timer)
  }, [study])
  return known?.study === study ? known.series : null
}
