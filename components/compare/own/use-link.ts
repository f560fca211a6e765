'use client'

import { useEffect, useMemo } from 'react'
import { useFragment, writeAddress } from '@/components/shell/browser-address'
import { comparisonAddress, readComparisonAddress, readComparisonLink } from '@/lib/view/comparison/comparison-link'

/** The link of a comparison that only this browser can compute, as the address has it now. @param query that the server has seen */
export function useLink(query: string): ReturnType<typeof readComparisonLink> {
  const fragment = useFragment()
  const read = useMemo(() => readComparisonLink(readComparisonAddress(query, fragment), [], 'taken'), [query, fragment])
  useEffect(() => {
    // A link that was typed may have in its query what belongs behind "#".
    if (window.location.hash === '') writeAddress(comparisonAddress(read.link), 'replace')
  }, [read])
  return read
}
