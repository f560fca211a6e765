'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useMemo, useState } from 'react'
import { type OpenStudy, useStudy } from './use-study'
import { useAnswerInSight } from './use-answer-in-sight'
import { useUndoKeys } from './use-undo-keys'
import { useLeavingOut } from './use-leaving-out'
import { useDrawn } from './use-drawn'
import { useAddresses, withAddresses } from './address/use-addresses'
import { useChanges } from './address/use-changes'
import { useStudyContext } from './address/use-study-context'
import { useView } from './address/use-view'
import { ControlsSheet } from './controls-sheet'
import { AnswerLine } from '@/components/answer/answer-line'
import { Chart } from '@/components/chart/chart'
import { useSeriesEvidence } from '@/components/controls/series/use-series-evidence'
import type { StudyOption } from '@/components/controls/controls-panel'
import { afterChart, chartStands } from '@/components/parts/after-chart'
import { later } from '@/components/parts/later/later'
import { useDocumentTitle } from '@/components/shell/use-document-title'
import { OwnTitle } from '@/components/notes/own-title'
import { useLatest } from '@/components/parts/use-latest'
import { useResting } from '@/components/parts/use-resting'
import { useDownload } from '@/components/export/use-download'
import { useShares } from '@/components/worker/use-shares'
import { type LongStudyDoor, useLongAnswer } from '@/components/worker/use-long-answer'
import { findBenchmark } from '@/lib/data/find-benchmark'
import type { StudyMeta } from '@/lib/data/study'
import { sceneOfFigure } from '@/lib/chart/scene'
import type { Figure } from '@/lib/figure/figure'
import type { LawRates } from '@/lib/result/measured-laws'
import { rowSource } from '@/lib/result/row-source'
import type { PackedDraws } from '@/lib/result/draws/packed-draws'
import type { SeriesSummary } from '@/lib/result/series-summary'
import { DEFAULT_STUDY, isLocalStudy } from '@/lib/view/study-id'
import { linkToTab } from '@/lib/view/view-address'
import type { Download } from '@/components/export/download'
import type { Addresses } from './address/addresses'
import { asInAddress } from './address/as-in-address'
import type { Opening } from './address/opening'
import './styles-of-later-parts'
import styles from './workbench.module.css'
import { workbenchWords } from '@/lib/text/workbench'

// Read from the HTML while their programs are on the way.
const ControlsPanel = later(() =>
  withAddresses(import('@/components/controls/controls-panel')).then(({ ControlsPanel }) => ControlsPanel),
)
const ExportMenu = later(() => import('@/components/export/export-menu').then(({ ExportMenu }) => ExportMenu))
const PairsChart = later(() => import('@/components/chart/pairs/pairs-chart').then(({ PairsChart }) => PairsChart))
const NoticesAbove = later(() => import('./notices-above').then(({ NoticesAbove }) => NoticesAbove))
const BelowChart = later(() => withAddresses(import('./below-chart')).then(({ BelowChart }) => BelowChart))

/** Settles when all of it has come. */
export const wholeWorkbench = (): Promise<unknown> =>
  afterChart().then(() =>
    Promise.all([ControlsPanel, ExportMenu, NoticesAbove, BelowChart].map((part) => part.fetched())),
  )

interface Props {
  /** Query that the page was opened with. */
  readonly query: string
  readonly meta: StudyMeta
  readonly version: string
  /** The current version, where `version` is an older one that the address is pinned to. */
  readonly supersededBy?: string | undefined
  readonly figure: Figure
  readonly opening: Opening
  /** Of who has them at hand. */
  readonly addresses?: Addresses
  readonly summary: SeriesSummary
  /** Made at build, for this view or its like with another solver. */
  readonly draws: readonly PackedDraws[]
  readonly studies: readonly StudyOption[]
  readonly lawRates: LawRates
  readonly asOf: string
  readonly origin: string
  /** Files of the view that the page was opened with, made by the server: those that are offered until the rows are there. */
  readonly files?: readonly Omit<Download, 'make'>[]
  /** Rows already at hand: a reader's own file. A bundled study's are fetched. */
  readonly open?: OpenStudy
  /** A reader's own file whose rows are too many for the page: they stay in a thread of their own. */
  readonly long?: LongStudyDoor
  /** Its files. */
  readonly longFiles?: (figure: Figure, picture: string) => readonly Download[]
}

/** The chart is the page: choices on the left, the answer, its picture and its rows on the right. */
export function Workbench(props: Props) {
  const words = workbenchWords(props.figure.view.lang)
  const { meta, version, supersededBy, studies, lawRates, asOf, origin } = props
  const router = useRouter()
  const fetched = useStudy(meta, version, supersededBy, props.long ? 'elsewhere' : (props.open ?? null))
  const open = fetched.state === 'ready' ? fetched : null
  const study = open?.study ?? null
  const engine = open?.engine ?? null
  const addresses = useAddresses(props.addresses ?? null, study !== null)
  const context = useStudyContext(addresses, study, props)
  const opened = useMemo(
    () => ({
      query: props.query,
      view: asInAddress(props.figure),
      page: props.opening.page,
      ignored: props.figure.ignored,
    }),
    [props.query, props.opening, props.figure],
  )
  const { view, page, ignored, preview, commit, previewing } = useView(addresses, context, opened)
  const answer = useAnswerInSight()
  const [noting, setNoting] = useState<string | null>(null)

  const { work, draws, otherDraws } = useDrawn(view, open, props.draws)
  // Table, tabs and what is counted follow when the hand is off the slider.
  const asked = useResting(view, previewing)
  const counted = useShares(
    asked,
    study,
    engine?.sharesKey ?? null,
    lawRates,
    props.figure.fragility?.specifications ?? null,
  )
  const long = useLongAnswer(props.long ?? null, view, ignored, previewing)
  const given = long.answer ?? props
  const described = useMemo(
    () =>
      study && engine
        ? engine.describeFigure(view, study, {
            lawRates,
            draws,
            otherDraws,
            ignored,
            asOf,
            origin,
            ...(previewing && UNDER_A_HAND),
          })
        : given.figure,
    [view, study, engine, lawRates, draws, otherDraws, ignored, asOf, origin, previewing, given.figure],
  )
  const figure = useMemo(
    () => (study && engine ? engine.withSpecifications(described, study, counted.answer) : described),
    [described, study, engine, counted.answer],
  )
  const resting = useResting(figure, previewing)
  useDocumentTitle(resting.text.title, view.lang)
  const summary = useMemo(
    () => (study && engine ? engine.seriesSummary(asked, study) : given.summary),
    [asked, study, engine, given.summary],
  )
  const evidence = useSeriesEvidence(study)
  const download = useDownload()

  const change = useChanges(addresses, (part, reset, how) => {
    if (addresses) commit(addresses.changeView({ ...view, ...page }, part, context, reset), how)
  })
  const { toggle, leaveOut, putBack, justLeftOut } = useLeavingOut(view, figure, change)
  const isOfPairs = figure.pairs !== null
  useEffect(() => {
    if (isOfPairs) chartStands() // a picture that is only read
  }, [isOfPairs])
  const onChange = useLatest(change)
  const onToggle = useLatest(toggle)
  useUndoKeys()
  const link = addresses
    ? addresses.viewAddress(addresses.encodeView({ ...asked, ...page }, meta))
    : props.opening.address

  return (
    <div className={styles.workbench}>
      <ControlsSheet lang={view.lang} className={styles.controls}>
        <ControlsPanel
          studies={isLocalStudy(meta.id) ? [{ id: meta.id, title: meta.shortTitle }, ...studies] : studies}
          meta={meta}
          benchmark={findBenchmark(meta, view.benchmark)}
          view={view}
          resting={asked}
          summary={summary}
          evidence={evidence}
          study={study}
          lawRates={lawRates}
          onStudy={(id) => router.push(id === DEFAULT_STUDY ? '/explore' : `/explore?study=${id}`)}
          onPreview={(part) => preview({ ...view, ...part })}
          onChange={onChange}
        />
        <noscript>
          <button type="submit">{words.showThisView}</button>
        </noscript>
        <p className={styles.reset} data-idle={figure.query === '' || figure.query === `study=${meta.id}`}>
          <a href={meta.id === DEFAULT_STUDY ? '/explore' : `/explore?study=${meta.id}`}>{words.reset}</a>
        </p>
      </ControlsSheet>
      <div className={styles.main}>
        <div className={styles.notices}>
          <NoticesAbove figure={figure} meta={meta} />
          {fetched.state === 'failed' ? (
            <p className={styles.failed} role="alert">
              {words.rowsFailed}{' '}
              <button type="button" onClick={fetched.retry}>
                {words.tryAgain}
              </button>
            </p>
          ) : null}
        </div>
        <div className={styles.answer} ref={answer}>
          <div className={styles.line}>
            <div className={styles.sentence}>
              <AnswerLine figure={figure} />
            </div>
            <ExportMenu
              lang={view.lang}
              downloadsFor={(picture) =>
                props.longFiles
                  ? props.longFiles(resting, picture)
                  : study && engine
                    ? engine.downloadsOf(resting, engine.filesOfRows({ figure: resting, study, draws }), picture)
                    : (props.files ?? []).map((file) => ({ ...file, make: noRows }))
              }
              link={`${origin}${link}`}
              pinnedLink={linkToTab(resting.notes?.permalink ?? resting.permalink, page.tab)}
              citation={resting.citation}
              api={isLocalStudy(meta.id) ? null : `/api/v1/fit?${resting.query}`}
              query={resting.query}
              title={resting.text.title}
              local={isLocalStudy(meta.id)}
              onDownload={download}
            />
          </div>
          <OwnTitle figure={figure} />
          {figure.pairs ? (
            <PairsChart lang={view.lang} pairs={figure.pairs} title={figure.text.alt} />
          ) : (
            <Chart
              lang={view.lang}
              frozen={previewing}
              scene={sceneOfFigure(figure)}
              actions={{
                leaveOut,
                putBack,
                addNote: setNoting,
                pick: (pick) => change({ pick }),
                zoom: (x, passing) => (passing ? preview({ ...view, x }, passing) : change({ x })),
                sourceOf: (row) => study && rowSource(study, view, row),
              }}
            />
          )}
        </div>
        <div className={styles.details}>
          <BelowChart
            {...{ meta, study, context, lawRates, draws, page, counted, noting }}
            figure={resting}
            progress={props.long ? { long } : { work, draws: asked.draws }}
            left={justLeftOut}
            notes={asked.note}
            onChange={onChange}
            onToggle={onToggle}
            onNoted={() => setNoting(null)}
          />
        </div>
      </div>
    </div>
  )
}

const UNDER_A_HAND = { held: true, dots: 'moving' } as const

/** Only the server makes files before the rows are there. */
const noRows = () => Promise.reject(new Error('no rows to write a file of'))
