'use client'

import { useMemo } from 'react'
import notices from '@/components/answer/notices.module.css'
import { AnalysisProgress } from '@/components/worker/analysis-progress'
import { type SlowWorker, useWorkerAnswer } from '@/components/worker/use-worker-answer'
import head from '@/components/parts/page-head.module.css'
import type { Study } from '@/lib/data/study'
import {
  answeredOf,
  type AskedComparison,
  askedComparison,
  figureOfComparison,
  levelOf,
} from '@/lib/figure/comparison/asked-comparison'
import { describeFigure } from '@/lib/figure/describe-figure'
import type { LawRates } from '@/lib/result/measured-laws'
import { comparisonWords } from '@/lib/text/comparison'
import type { Lang } from '@/lib/text/words-in'
import { workbenchWords } from '@/lib/text/workbench'
import { contextOf } from '@/lib/view/study-context'
import { isLocalStudy, readStudyId } from '@/lib/view/study-id'
import { decodeView } from '@/lib/view/view-codec'
import type { SeriesOption } from '../add-view'
import { ComparisonBody } from '../comparison-body'
import { neighbourOptions } from '../neighbour-options'
import { OwnFiles, OwnPreview } from './own-files'
import { useLink } from './use-link'
import { useStudies } from './use-studies'

interface Props {
  readonly lang: Lang
  /** Of the address, as the server has seen it. */
  readonly query: string
  readonly series: readonly SeriesOption[]
  readonly lawRates: LawRates
  readonly asOf: string
  readonly origin: string
}

/** A comparison that holds a reader's own rows: opened, fitted, drawn and written in their browser. */
export function OwnComparison({ query, ...shared }: Props) {
  const { lang, lawRates } = shared
  const { link, ignored } = useLink(query)
  const studies = useStudies(link.queries.map(readStudyId))
  const asked = useMemo(() => {
    if (studies === null || typeof studies === 'string') return null
    const opened = link.queries.flatMap((one) => {
      const study: Study | undefined = studies.get(readStudyId(one))
      return study ? [{ study, ...decodeView(one, contextOf(study, lawRates)) }] : []
    })
    return askedComparison(link, opened, ignored, lang)
  }, [studies, link, ignored, lang, lawRates])
  if (asked) return <Computed asked={asked} {...shared} />
  const words = comparisonWords(lang)
  const own = link.queries.map(readStudyId).find(isLocalStudy) ?? ''
  return (
    <div className={`page ${head.page}`}>
      <h1 className={head.title}>{words.heading}</h1>
      {studies === 'missing' ? (
        <p role="alert">
          {words.ownMissing} <a href={`/explore?study=${own}`}>{words.openFile}</a>
        </p>
      ) : (
        <p role="status">{studies === 'failed' ? words.unreadable : workbenchWords(lang).opening}</p>
      )}
    </div>
  )
}

interface ComputedProps extends Omit<Props, 'query'> {
  readonly asked: AskedComparison
}

function Computed({ asked, lang, series, lawRates, asOf, origin }: ComputedProps) {
  const words = comparisonWords(lang)
  const question = useMemo(() => {
    const views = asked.views.map(({ view, study }) => ({ view, study }))
    return {
      key: JSON.stringify([asked.link.queries, views.map(({ study }) => study.version)]),
      family: null,
      ask: (worker: SlowWorker, onProgress: (share: number) => void) =>
        worker.compare(views, levelOf(asked), onProgress),
    }
  }, [asked])
  const work = useWorkerAnswer(question)
  const draws = work.answer
  const comparison = useMemo(() => {
    const answered = answeredOf(asked, draws?.ofViews ?? [])
    const figures = answered.map(({ view, study, draws: own }, place) =>
      describeFigure(view, study, {
        ...{ lawRates, draws: own, asOf, origin, withoutEachRow: false },
        ignored: asked.views[place]?.ignored ?? [],
      }),
    )
    return figureOfComparison(asked, { answered, figures, pairs: draws?.ofPairs ?? null, origin })
  }, [asked, draws, lawRates, asOf, origin])
  const [first] = asked.views
  return (
    <ComparisonBody
      comparison={comparison}
      series={series}
      neighbours={first ? neighbourOptions(first, comparison, lawRates) : []}
      notice={<p className={notices.proof}>{words.ownRows}</p>}
      drawing={<AnalysisProgress lang={lang} analysis={work} what={words.differences} />}
      files={<OwnFiles comparison={comparison} ready={draws !== null} />}
      preview={<OwnPreview comparison={comparison} ready={draws !== null} />}
    />
  )
}
