import type { Metadata } from 'next'
import Link from 'next/link'
import { headers } from 'next/headers'
import { connection } from 'next/server'
import { cache } from 'react'
import { lawRates, listStudies } from '@/app/_server/catalogue'
import { readComparison } from '@/app/_server/answers/asked-comparison'
import { openComparison } from '@/app/_server/answers/comparison'
import { CLIENT_HEADER } from '@/app/_server/limits/client-of'
import { originOf } from '@/app/_server/start/origin'
import { QUERY_HEADER } from '@/app/_server/query-header'
import { siteLanguage } from '@/app/site-language'
import { IgnoredNotice } from '@/components/answer/notices'
import { AddView, type SeriesOption } from '@/components/compare/add-view'
import { AnswersTable } from '@/components/compare/answers-table'
import { ComparisonCharts } from '@/components/compare/comparison-charts'
import { comparisonFiles } from '@/components/compare/comparison-files'
import { DifferencesTable } from '@/components/compare/differences-table'
import { ToldApart } from '@/components/compare/told-apart'
import { ViewList } from '@/components/compare/view-list'
import styles from '@/components/compare/compare.module.css'
import head from '@/components/parts/page-head.module.css'
import { StudySection } from '@/components/parts/page-section'
import { findCost } from '@/lib/data/find-cost'
import type { ComparisonFigure } from '@/lib/figure/comparison/comparison-figure'
import { neighboursOf } from '@/lib/result/comparison/neighbours'
import { comparisonWords } from '@/lib/text/comparison'
import { formats } from '@/lib/text/formats'
import { comparisonAddress, writeComparisonLink } from '@/lib/view/comparison/comparison-link'
import { comparisonPresets } from '@/lib/view/comparison/presets'
import { contextOf } from '@/lib/view/study-context'
import { encodeView } from '@/lib/view/view-codec'

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

/** Read once for head and body. */
const openOnce = cache(async (query: string, client: string) => {
  const asked = await readComparison(query)
  return { asked, ...(await openComparison(asked, '', { client })) }
})

/** The query as it was sent, not as Next.js takes it apart. */
async function open(searchParams: Props['searchParams']) {
  await searchParams // so that the router knows what this page depends on
  const sent = await headers()
  return openOnce(sent.get(QUERY_HEADER) ?? '', sent.get(CLIENT_HEADER) ?? '')
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const words = comparisonWords(siteLanguage)
  const { comparison } = await open(searchParams)
  const origin = originOf(await headers())
  const description = comparison.title
  if (origin === '') return { title: words.title, description }
  const address = comparisonAddress(comparison.link)
  return {
    title: words.title,
    description,
    metadataBase: new URL(origin),
    alternates: { canonical: address },
    openGraph: {
      title: words.title,
      description,
      images: [{ url: address.replace('/compare?', '/api/v1/compare/chart.png?'), alt: description }],
    },
    twitter: { card: 'summary_large_image' },
  }
}

/** Several views beside each other; whole without JavaScript. */
export default async function ComparePage({ searchParams }: Props) {
  const lang = siteLanguage
  const words = comparisonWords(lang)
  await connection() // the content security policy carries a nonce, so no answer can be kept
  const { comparison, asked, missing } = await open(searchParams)
  const query = writeComparisonLink(comparison.link)
  return (
    <div className={`page ${head.page}`}>
      <h1 className={head.title}>{words.heading}</h1>
      <p className={head.lead}>{words.lead}</p>
      <IgnoredNotice lang={lang} figure={comparison} />
      <p className={styles.finds} data-testid="finding">
        {comparison.title}.
      </p>
      <ComparisonCharts comparison={comparison} />
      <p className={styles.note}>{comparison.caption}</p>
      <StudySection id="views" title={words.views}>
        <ViewList comparison={comparison} />
        <AddView comparison={comparison} series={seriesOptions()} neighbours={neighbours(asked.views, comparison)} />
      </StudySection>
      <StudySection id="answers" title={words.answers}>
        <AnswersTable comparison={comparison} />
      </StudySection>
      {comparison.views.length > 1 ? (
        <>
          <StudySection id="differences" title={words.differences}>
            <p className={styles.lead}>{words.differencesLead(comparison.level)}</p>
            {missing ? <p role="status">{words.cannotDraw}</p> : null}
            <DifferencesTable comparison={comparison} />
          </StudySection>
          <StudySection id="apart" title={words.choose}>
            <ToldApart comparison={comparison} />
          </StudySection>
        </>
      ) : null}
      <StudySection id="questions" title={words.presets}>
        <ul>
          {comparisonPresets.map(({ id, queries }) => (
            <li key={id}>
              <Link href={comparisonAddress({ queries, chart: null, pair: null })} prefetch={false}>
                {words.questions[id]}
              </Link>
            </li>
          ))}
        </ul>
      </StudySection>
      <StudySection id="files" title={words.files}>
        <p className={styles.row}>
          {comparisonFiles.map(({ id, path }) => (
            <a key={id} href={`${path}?${query}`}>
              {words.fileNames[id]}
            </a>
          ))}
          <Link href={comparisonAddress(comparison.link)} prefetch={false}>
            {words.link}
          </Link>
        </p>
      </StudySection>
    </div>
  )
}

/** Every series of every study, each at its default view. */
const seriesOptions = (): readonly SeriesOption[] =>
  listStudies().map(({ meta }) => ({
    study: meta.shortTitle,
    series: meta.benchmarks.map(({ id, label }) => ({ label, query: `study=${meta.id}&benchmark=${id}` })),
  }))

/** The first view by other costs and at other levels. */
function neighbours([first]: Awaited<ReturnType<typeof readComparison>>['views'], { views }: ComparisonFigure) {
  const figure = views[0]?.figure
  if (!first || !figure) return []
  const words = comparisonWords(siteLanguage)
  const { formatPerformance } = formats(siteLanguage)
  const { meta } = first.study
  const { costs, levels } = neighboursOf(first.view, first.study, contextOf(first.study, lawRates()))
  const name = figure.data.benchmarkLabel
  return [
    ...costs.map((view) => ({
      label: words.otherCost(findCost(meta, view.benchmark, view.cost)?.label ?? view.cost, name),
      query: encodeView(view, meta),
    })),
    ...levels.map((view) => ({
      label: words.otherLevel(formatPerformance(view.threshold ?? NaN, figure.data.performanceUnit ?? ''), name),
      query: encodeView(view, meta),
    })),
  ]
}
