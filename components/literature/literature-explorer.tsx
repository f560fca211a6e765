'use client'

import Link from 'next/link'
import { useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'
import { IgnoredNotice } from '@/components/answer/notices'
import { ChartDownload } from '@/components/export/pages/chart-download'
import { ForestLegend } from '@/components/forest/forest-legend'
import { decodeLiteratureQuery, encodeLiteratureQuery, type LiteratureQuery } from '@/lib/published/literature-query'
import { literatureChoices, selectEstimates } from '@/lib/published/select-estimates'
import { LiteratureFilters } from './literature-filters'
import { literatureKeys, literatureScale } from './literature-forest'
import type { LiteratureRow } from './literature-row'
import { LiteratureTable } from './literature-table'
import styles from './literature-explorer.module.css'
import { literaturePageWords } from '@/lib/text/pages/literature-page'
import { literatureWords } from '@/lib/text/literature'
import { RichText } from '@/components/parts/rich-text'
import type { Lang } from '@/lib/text/words-in'

interface Props {
  readonly lang: Lang
  readonly rows: readonly LiteratureRow[]
  /** Months of the lines through all rows. */
  readonly laws: readonly number[]
}

/**
 * The literature as its address asks for it. The server renders the same from the query, so that links and the form work
 * without a script; with one, choices take effect at once and are steps of the browser's history.
 */
export function LiteratureExplorer({ lang, rows, laws }: Props) {
  const words = literaturePageWords(lang)
  const { countOf } = literatureWords(lang)
  const search = useSearchParams().toString()
  const choices = literatureChoices(rows)
  const { query: asked, ignored } = decodeLiteratureQuery(search, choices)
  // What is being typed runs ahead of the address, which Next.js reads a moment later.
  const [typed, setTyped] = useState<string | null>(null)
  useEffect(() => {
    const forget = () => setTyped(null)
    window.addEventListener('popstate', forget)
    return () => window.removeEventListener('popstate', forget)
  }, [])

  const query = typed === null ? asked : { ...asked, q: typed.trim() }
  const change = (changes: Partial<LiteratureQuery>) => {
    const next = encodeLiteratureQuery({ ...query, ...changes })
    const address = `${window.location.pathname}${next === '' ? '' : `?${next}`}`
    if (changes.q === undefined) window.history.pushState(null, '', address)
    else {
      setTyped(changes.q)
      window.history.replaceState(null, '', address) // a letter is no step to go back by
    }
  }

  const groups = selectEstimates(rows, query)
  const shown = groups.flatMap(({ estimates }) => estimates)
  const scale = literatureScale(rows, laws)
  const answered = shown.filter(({ ours }) => ours !== null).length
  const isFiltered = encodeLiteratureQuery({ ...query, group: 'field', sort: 'speed' }) !== ''
  return (
    <>
      <IgnoredNotice lang={lang} figure={{ ignored }} />
      <LiteratureFilters lang={lang} query={{ ...query, q: typed ?? query.q }} choices={choices} onChange={change} />
      <div className={styles.count}>
        <p role="status">
          {countOf(shown.length, rows.length)}
          {answered > 0 && words.oursBeside(answered)}
        </p>
        {isFiltered && (
          <Link className={styles.all} href="/literature" prefetch={false} onClick={() => setTyped('')}>
            {words.showAll}
          </Link>
        )}
      </div>
      <ForestLegend lead={words.scale} keys={literatureKeys(lang)} />
      {shown.length > 0 ? (
        <>
          <LiteratureTable lang={lang} groups={groups} scale={scale} laws={laws} />
          <ChartDownload lang={lang} chart="literature" query={encodeLiteratureQuery(query)} />
        </>
      ) : (
        <p className={styles.nothing}>
          <RichText
            text={words.nothing(rows.length)}
            slots={{
              link: (text) => (
                <Link href="/literature" prefetch={false} onClick={() => setTyped('')}>
                  {text}
                </Link>
              ),
            }}
          />
        </p>
      )}
    </>
  )
}
