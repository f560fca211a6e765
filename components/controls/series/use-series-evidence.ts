'use client'

import { useEffect, useState } from 'react'
import type { Study } from '@/lib/data/study'
import { byEvidence, type SeriesEvidence } from '@/lib/result/evidence/evidence-order'

/** A performance for all series that are measured so. */
export interface Level {
  readonly value: number
  readonly unit: string
}

interface Known {
  readonly study: Study
  readonly level: Level | null
  readonly series: readonly SeriesEvidence[]
}

/** Milliseconds between two series, so that whatever the reader does comes first. */
const PAUSE = 30

/**
 * What every series of a study has to say, by evidence: fitted one at a time once the rows are there, and given when all
 * are, so that the menu is put in order once.
 * @param level held fixed in every series of its unit in place of the series' own; the others are left out
 * @returns null until then, and where there is one series and nothing to choose
 */
export function useSeriesEvidence(study: Study | null, level: Level | null = null): readonly SeriesEvidence[] | null {
  const [known, setKnown] = useState<Known | null>(null)
  useEffect(() => {
    if (!study || study.meta.benchmarks.length < 2) return
    const asked = study.meta.benchmarks.filter(({ performance }) => level === null || performance?.unit === level.unit)
    const found: SeriesEvidence[] = []
    let timer: ReturnType<typeof setTimeout>
    const next = async () => {
      const one = asked[found.length]
      if (!one) return setKnown({ study, level, series: byEvidence(found) })
      const { seriesEvidence } = await import('@/lib/result/evidence/series-evidence')
      if (!wanted) return
      found.push(seriesEvidence(one.id, study, level?.value))
      timer = setTimeout(next, PAUSE)
    }
    let wanted = true
    timer = setTimeout(next, PAUSE)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [study, level])
  return known?.study === study && known.level === level ? known.series : null
}
