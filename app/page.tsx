import type { Metadata } from 'next'
import { connection } from 'next/server'
import { forestScale } from '@/components/forest/forest-scale'
import { BenchmarksForest } from '@/components/overview/benchmarks-forest'
import { Limits } from '@/components/overview/limits'
import { Decomposition } from '@/components/overview/decomposition'
import { ForestPlot } from '@/components/overview/forest-plot'
import { forestRows } from '@/components/overview/forest-rows'
import { Headline } from '@/components/overview/headline'
import { pickPresets } from '@/components/overview/pick-presets'
import { PresetQuestions } from '@/components/overview/preset-questions'
import { exploreHref } from '@/components/shell/explore-href'
import type { Figure } from '@/lib/figure/figure'
import { DEFAULT_STUDY } from '@/lib/view/study-id'
import { lawStudies, listStudies } from '@/app/_server/catalogue'
import { overviewBenchmarks } from '@/app/_server/answers/benchmarks-together'
import { overviewDecomposition } from '@/app/_server/answers/decomposition'
import { overviewFigures } from '@/app/_server/answers/overview'
import { openStudy } from '@/app/_server/studies'
import styles from './overview.module.css'
import { MOORES_LAWS } from '@/app/moores-laws'
import { siteLanguage } from '@/app/site-language'
import { socialCard } from '@/app/social-card'
import { pageCardPath } from '@/components/export/pages/page-charts'
import { pageChartWords } from '@/lib/text/pages/page-charts'
import { shellWords } from '@/lib/text/pages/shell'

export async function generateMetadata(): Promise<Metadata> {
  const { siteName, description } = shellWords(siteLanguage)
  const headline = headlineOf(await overviewFigures())
  const { charts } = pageChartWords(siteLanguage)
  const card = socialCard({
    title: headline?.text.title ?? siteName,
    description,
    path: '/',
    picture: pageCardPath('studies'),
    alt: charts.studies,
  })
  return { ...card, title: { absolute: siteName } }
}

/** The overview: the default study's answer as a sentence, every study's on one axis. Computed at request time. */
export default async function OverviewPage() {
  const lang = siteLanguage
  await connection() // dynamic, so that its scripts carry a nonce
  const figures = await overviewFigures()
  const headline = headlineOf(figures)
  const rows = forestRows(figures.filter(({ pairs }) => pairs === null))
  const scale = forestScale(
    rows.flatMap(({ estimate }) => estimate ?? []),
    MOORES_LAWS,
  )
  const together = await overviewBenchmarks()
  const decomposition = await overviewDecomposition()
  return (
    <div className="page">
      {headline && (
        <Headline
          figure={headline}
          phrase={(await openStudy(headline.data.study))?.meta.headline}
          href={exploreHref(headline.data.study)}
        />
      )}
      <ForestPlot lang={lang} rows={rows} hardware={lawStudies()} scale={scale} laws={MOORES_LAWS} />
      {together && <BenchmarksForest lang={lang} together={together} />}
      {decomposition && <Decomposition lang={lang} decomposition={decomposition} />}
      <div className={styles.below}>
        <Limits lang={lang} />
        <PresetQuestions
          lang={lang}
          questions={pickPresets(
            listStudies().map(({ meta }) => meta),
            4,
          )}
        />
      </div>
    </div>
  )
}

const headlineOf = (figures: readonly Figure[]): Figure | undefined =>
  figures.find(({ data }) => data.study === DEFAULT_STUDY) ?? figures[0]
