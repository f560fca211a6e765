'use client'

import { useRouter } from 'next/navigation'
import { ImportSteps } from '@/components/import/import-steps'
import { exploreHref } from '@/components/shell/explore-href'

/** The import with the way on to the workbench. */
export function OwnData() {
  const router = useRouter()
  return <ImportSteps onOpen={(id) => router.push(exploreHref(id))} />
}
