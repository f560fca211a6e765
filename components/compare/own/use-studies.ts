'use client'

import { useEffect, useState } from 'react'
import type { Study } from '@/lib/data/study'
import { openComparedStudy } from './open-compared-study'

type Studies = ReadonlyMap<string, Study>

interface Opened {
  readonly ids: string
  /** `missing`: an own file that this browser does not keep; `failed`: a bundled one could not be had. */
  readonly studies: Studies | 'missing' | 'failed'
}

async function openAll(ids: readonly string[]): Promise<Opened['studies']> {
  try {
    const studies = await Promise.all(ids.map(openComparedStudy))
    const found = studies.flatMap((study) => (study ? [[study.meta.id, study] as const] : []))
    return found.length === ids.length ? new Map(found) : 'missing'
  } catch {
    return 'failed'
  }
}

/** Every study of the ids; null until they are there. */
export function useStudies(ids: readonly string[]): Opened['studies'] | null {
  const wanted = [...new Set(ids)].toSorted().join(' ')
  const [opened, setOpened] = useState<Opened | null>(null)
  useEffect(() => {
    let current = true
    void openAll(wanted.split(' ')).then((studies) => {
      if (current) setOpened({ ids: wanted, studies })
    })
    return () => {
      current = false
    }
  }, [wanted])
  return opened?.ids === wanted ? opened.studies : null
}
