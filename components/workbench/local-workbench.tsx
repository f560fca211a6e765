'use client'

import { proxy } from 'comlink'
import { startTransition, useEffect, useEffectEvent, useMemo, useState } from 'react'
import { writeAddress } from '@/components/shell/browser-address'
import { openStudy } from '@/components/local-studies/open-study'
import { rowsOfLocalStudy } from '@/components/local-studies/store'
import { whenKept } from '@/components/local-studies/being-kept'
import { LONG_STUDY_ROWS } from '@/lib/data/row-columns'
import { isWaiting, takeWaiting } from '@/components/worker/handed-study'
import { openLongStudy, type OpenLongStudy } from '@/components/worker/open-long-study'
import type { LongStudyDoor } from '@/components/worker/use-long-answer'
import { MissingLocalStudy } from '@/components/local-studies/missing-local-study'
import type { StudyOption } from '@/components/controls/controls-panel'
import type { Study } from '@/lib/data/study'
import type { LawRates } from '@/lib/result/measured-laws'
import type { PackedDraws } from '@/lib/result/draws/packed-draws'
import { contextOf } from '@/lib/view/study-context'
import { readViewAddress, viewAddress } from '@/lib/view/view-address'
import { decodeView } from '@/lib/view/view-codec'
import { addresses } from './address/addresses'
import { engine } from './engine'
import { longDownloads } from './made-files'
import { openingOf } from './address/opening'
import { endSeen, SeenFromNow } from '@/components/last-seen/seen-from-now'
import { wholeWorkbench, Workbench } from './workbench'
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

type Opened = { readonly study: Study | null } | 'long'

async function openKept(id: string): Promise<Opened> {
  if (isWaiting(id)) return 'long'
  try {
    await whenKept()
    return (await rowsOfLocalStudy(id)) > LONG_STUDY_ROWS ? 'long' : { study: await openStudy(id) }
  } catch {
    return { study: null }
  }
}

/** A reader's own file, kept in their browser: opened here, or asked for where this browser does not have it. */
export function LocalWorkbench({ lang, id, ...shared }: Props) {
  const words = workbenchWords(lang)
  const [opened, setOpened] = useState<Opened | null>(null)
  useEffect(() => {
    let current = true
    void openKept(id).then((found) => {
      if (current) setOpened(found)
    })
    return () => {
      current = false
    }
  }, [id])
  const isMissing = opened !== null && opened !== 'long' && opened.study === null
  useEffect(() => {
    if (isMissing) endSeen()
  }, [isMissing])
  if (opened === null) return <p className={styles.opening}>{words.opening}</p>
  if (opened === 'long')
    return <LongWorkbench lang={lang} id={id} onMissing={() => setOpened({ study: null })} {...shared} />
  if (opened.study === null) {
    return (
      <MissingLocalStudy
        lang={lang}
        id={id}
        onFound={(study) => (study ? setOpened({ study }) : void openKept(id).then(setOpened))}
      />
    )
  }
  return <OwnWorkbench lang={lang} study={opened.study} {...shared} />
}

/** Of this view the server has seen the id alone: the rest stands in the fragment, which only the browser reads. */
function useOwnQuery(query: string): string {
  const [whole] = useState(() => readViewAddress(query, window.location.hash.slice(1)))
  useEffect(() => {
    const { search, hash } = window.location
    writeAddress(viewAddress(readViewAddress(search.slice(1), hash.slice(1))), 'replace') // a link of the old form has more in its query
  }, [])
  return whole
}

/** What a long study says of itself, and its first answer, the quick one: the rest follows on the page. */
type LongHead = NonNullable<Awaited<ReturnType<OpenLongStudy['study']['open']>>> & { readonly door: LongStudyDoor }

/** A file of more rows than the page can fit without standing still: they are opened and fitted in a thread of their own. */
function LongWorkbench({ id, onMissing, ...shared }: Props & { readonly onMissing: () => void }) {
  const { lang, lawRates, asOf, origin } = shared
  const query = useOwnQuery(shared.query)
  const [head, setHead] = useState<LongHead | null>(null)
  const [isNotKept, setNotKept] = useState(false)
  const missing = useEffectEvent(onMissing)
  useEffect(() => {
    const { study, close, kept } = takeWaiting(id) ?? { ...openLongStudy(), kept: null }
    const inputs = { lawRates, asOf, origin }
    let current = true
    const start = async () => {
      const opened = await study.open(id, lawRates)
      const first =
        opened &&
        (await study.answer(
          { query },
          { ...inputs, held: true },
          proxy(() => undefined),
        ))
      if (!current) return
      // In slices: the page can be used while thousands of dots are laid out.
      if (opened && first) startTransition(() => setHead({ ...opened, door: { study, inputs, first } }))
      else missing()
    }
    start().catch(() => {
      if (current) missing()
    })
    void kept?.then((isKept) => {
      if (current) setNotKept(!isKept)
    })
    return () => {
      current = false
      close()
    }
  }, [id, query, lawRates, asOf, origin])
  if (head === null) return <p className={styles.opening}>{workbenchWords(lang).opening}</p>
  const { meta, version, door } = head
  return (
    <SeenFromNow stands={wholeWorkbench}>
      {isNotKept ? (
        <div className={styles.above} role="alert">
          <p className={styles.failed}>{workbenchWords(lang).notKept}</p>
        </div>
      ) : null}
      <Workbench
        {...shared}
        meta={meta}
        version={version}
        {...door.first}
        opening={openingOf(query, door.first.figure, contextOf({ meta, version, rows: [] }, lawRates))}
        addresses={addresses}
        draws={NO_DRAWS}
        long={door}
        query={query}
        longFiles={(figure, picture) => longDownloads(figure, meta, door.study, picture)}
      />
    </SeenFromNow>
  )
}

function OwnWorkbench({ study, ...shared }: Omit<Props, 'id'> & { readonly study: Study }) {
  const { lawRates, asOf, origin } = shared
  const query = useOwnQuery(shared.query)
  const figure = useMemo(() => {
    const { view, ignored } = decodeView(query, contextOf(study, lawRates))
    return engine.describeFigure(view, study, { lawRates, draws: null, ignored, asOf, origin })
  }, [study, query, lawRates, asOf, origin])
  const open = useMemo(() => ({ study, engine }), [study])
  return (
    <SeenFromNow stands={wholeWorkbench}>
      <Workbench
        meta={study.meta}
        version={study.version}
        figure={figure}
        summary={engine.seriesSummary(figure.view, study)}
        opening={openingOf(query, figure, contextOf(study, lawRates))}
        addresses={addresses}
        draws={NO_DRAWS}
        open={open}
        {...shared}
        query={query}
      />
    </SeenFromNow>
  )
}
