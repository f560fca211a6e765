'use client'

import { useEffect, useMemo, useState } from 'react'
import { writeAddress } from '@/components/shell/browser-address'
import { openStudy } from '@/components/local-studies/open-study'
import { MissingLocalStudy } from '@/components/local-studies/missing-local-study'
import type { StudyOption } from '@/components/controls/controls-panel'
import type { Study } from '@/lib/data/study'
import { describeFigure } from '@/lib/figure/describe-figure'
import type { LawRates } from '@/lib/result/measured-laws'
import type { PackedDraws } from '@/lib/result/draws/packed-draws'
import { seriesSummary } from '@/lib/result/series-summary'
import { contextOf } from '@/lib/view/study-context'
import { readViewAddress, viewAddress } from '@/lib/view/view-address'
import { decodeView } from '@/lib/view/view-codec'
import { Workbench } from './workbench'
import styles from './workbench.module.css'
import type { Lang } from '@/lib/text/words-in'
import { workbenchWords } from '@/lib/text/workbench'

interface Props {
  readonly lang: Lang
  readonly id: string
  readonly query: string
  readonly studies: readonly StudyOption[]
  readonly lawRates: LawRates
  readonly asOf: string
  readonly origin: string
}

/** One list, so that it is the same at every render: of an own file nothing is made at build. */
const NO_DRAWS: readonly PackedDraws[] = []

/** A reader's own file, kept in their browser: opened here, or asked for where this browser does not have it. */
export function LocalWorkbench({ lang, id, ...shared }: Props) {
  const words = workbenchWords(lang)
  const [opened, setOpened] = useState<{ readonly study: Study | null } | null>(null)
  useEffect(() => {
    let current = true
    openStudy(id)
      .catch(() => null)
      .then((study) => {
        if (current) setOpened({ study })
      })
    return () => {
      current = false
    }
  }, [id])
  if (opened === null) return <p className={styles.opening}>{words.opening}</p>
  if (opened.study === null) return <MissingLocalStudy lang={lang} id={id} onFound={(study) => setOpened({ study })} />
  return <OwnWorkbench lang={lang} study={opened.study} {...shared} />
}

function OwnWorkbench({ study, ...shared }: Omit<Props, 'id'> & { readonly study: Study }) {
  const { lawRates, asOf, origin } = shared
  // Of this view the server has seen the id alone: the rest stands in the fragment, which only the browser reads.
  const [query] = useState(() => readViewAddress(shared.query, window.location.hash.slice(1)).query)
  useEffect(() => {
    const { search, hash } = window.location
    const address = readViewAddress(search.slice(1), hash.slice(1))
    writeAddress(viewAddress(address.query, address.tab), 'replace') // a link of the old form has more in its query
  }, [])
  const figure = useMemo(() => {
    const { view, ignored } = decodeView(query, contextOf(study, lawRates))
    return describeFigure(view, study, { lawRates, draws: null, ignored, asOf, origin })
  }, [study, query, lawRates, asOf, origin])
  return (
    <Workbench
      meta={study.meta}
      version={study.version}
      figure={figure}
      summary={seriesSummary(figure.view, study)}
      draws={NO_DRAWS}
      study={study}
      {...shared}
      query={query}
    />
  )
}
