'use client'

import { PrefetchKind } from 'next/dist/client/components/router-reducer/router-reducer-types'
import { useRouter } from 'next/navigation'
import { ImportSteps } from '@/components/import/import-steps'
import { exploreHref } from '@/components/shell/explore-href'
import type { Lang } from '@/lib/text/words-in'

/** In an order in which each needs those before; a task for each, so that no typing waits for the whole. */
const PARTS = [
  () => import('@/components/workbench/engine'),
  () => import('@/components/chart/chart'),
  () => import('@/components/workbench/local-workbench'),
]

async function fetchWorkbench(): Promise<void> {
  for (const fetchPart of PARTS) {
    await fetchPart()
    await new Promise((rest) => setTimeout(rest))
  }
}

/** The import with the way on to the workbench. */
export function OwnData({ lang }: { readonly lang: Lang }) {
  const router = useRouter()
  return (
    <ImportSteps
      lang={lang}
      onOpen={(id) => router.push(exploreHref(id))}
      onLong={(id) => {
        // Of a page made on demand the whole, which is no default and has no public name.
        router.prefetch(exploreHref(id), { kind: PrefetchKind.FULL })
        void fetchWorkbench()
      }}
      onFigure={(address) => router.push(address)}
    />
  )
}
