'use client'

import { useEffect, useState } from 'react'
import { afterChart } from '@/components/parts/after-chart'
import type { Addresses } from './addresses'

let known: Addresses | null = null

/** Fetched once; asked again after a failure. */
export const addressesLater = (): Promise<Addresses> =>
  afterChart()
    .then(() => import('./addresses'))
    .then(({ addresses }) => (known = addresses))

/** The program of a part of the page that changes the view: it comes when what writes the view is there too. */
export const withAddresses = <T>(part: Promise<T>): Promise<T> =>
  typeof window === 'undefined' ? part : Promise.all([part, addressesLater()]).then(([found]) => found)

/**
 * Null until they are there.
 * @param atHand those of who has them from the start
 * @param again whether the rows have come: who tried again for them tries for these too
 */
export function useAddresses(atHand: Addresses | null, again: boolean): Addresses | null {
  const [found, setFound] = useState(atHand ?? known)
  useEffect(() => {
    if (found) return
    let current = true
    addressesLater().then(
      (addresses) => {
        if (current) setFound(addresses)
      },
      () => undefined, // the rows say that the page failed
    )
    return () => {
      current = false
    }
  }, [found, again])
  return found
}
