'use client'

import { PrefetchKind } from 'next/dist/client/components/router-reducer/router-reducer-types'
import { useRouter } from 'next/navigation'
import { ImportSteps } from '@/components/import/import-steps'
import { exploreHref } from '@/components/shell/explore-href'
import type { Lang } from '@/lib/text/words-in'

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
        void import('@/components/workbench/local-workbench')
      }}
      onFigure={(address) => router.push(address)}
    />
  )
}
