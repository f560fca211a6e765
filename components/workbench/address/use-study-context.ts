'use client'

import { useMemo } from 'react'
import type { Study, StudyMeta } from '@/lib/data/study'
import type { LawRates } from '@/lib/result/measured-laws'
import type { StudyContext } from '@/lib/view/study-context'
import type { Addresses } from './addresses'

interface Opened {
  readonly meta: StudyMeta
  readonly lawRates: LawRates
  readonly supersededBy?: string | undefined
}

/** Until the rows are there the browser can't tell which of them exist: the server has read the address that it opened. */
export function useStudyContext(
  addresses: Addresses | null,
  study: Study | null,
  { meta, lawRates, supersededBy }: Opened,
): StudyContext {
  return useMemo(
    () =>
      study && addresses
        ? addresses.contextOf(study, lawRates)
        : {
            meta,
            hasRow: () => true,
            hasModel: () => true,
            laws: Object.keys(lawRates),
            older: supersededBy !== undefined,
          },
    [addresses, meta, study, lawRates, supersededBy],
  )
}
