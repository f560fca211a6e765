import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { connection } from 'next/server'
import { cache } from 'react'
import { dataAsOf, lawRates, listStudies } from '@/app/_server/catalogue'
import { readComparison } from '@/app/_server/answers/asked-comparison'
import { openComparison } from '@/app/_server/answers/comparison'
import { CLIENT_HEADER } from '@/app/_server/limits/client-of'
import { originOf } from '@/app/_server/start/origin'
import { QUERY_HEADER } from '@/app/_server/query-header'
import { siteLanguage } from '@/app/site-language'
import type { SeriesOption } from '@/components/compare/add-view'
import { ComparisonBody } from '@/components/compare/comparison-body'
import { type ComparisonFile, comparisonFiles } from '@/components/compare/comparison-files'
import { neighbourOptions } from '@/components/compare/neighbour-options'
import { OwnComparisonPage } from '@/components/compare/own/own-comparison-page'
import { ServedChartCopies } from '@/components/export/copies/chart-copies'
import { ChartPreview } from '@/components/export/pages/chart-preview'
import type { ComparisonFigure } from '@/lib/figure/comparison/comparison-figure'
import { comparisonWords } from '@/lib/text/comparison'
import {
  comparisonAddress,
  holdsOwnStudy,
  readComparisonLink,
  writeComparisonLink,
} from '@/lib/view/comparison/comparison-link'

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

/** Read once for head and body. */
const openOnce = cache(async (query: string, client: string) => {
  const asked = await readComparison(query)
  return { asked, ...(await openComparison(asked, '', { client })) }
})

/** The query as it was sent, not as Next.js takes it apart. */
async function queryOf(searchParams: Props['searchParams']): Promise<string> {
  await searchParams // so that the router knows what this page depends on
  return (await headers()).get(QUERY_HEADER) ?? ''
}

const open = async (query: string) => openOnce(query, (await headers()).get(CLIENT_HEADER) ?? '')

/** Whether it holds a reader's own file, whose rows the server never sees. */
const isOwn = (query: string): boolean => holdsOwnStudy(readComparisonLink(query, [], 'taken').link)

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const words = comparisonWords(siteLanguage)
  const query = await queryOf(searchParams)
  if (isOwn(query)) return { title: words.title, robots: { index: false } }
  const { comparison } = await open(query)
  const origin = originOf(await headers())
  const { title, subtitle: description } = comparison
  if (origin === '') return { title: words.title, description: title, openGraph: { title, description } }
  const address = comparisonAddress(comparison.link)
  const picture = `${address.replace('/compare?', '/api/v1/compare/chart.png?')}&size=card`
  return {
    title: words.title,
    description: title,
    metadataBase: new URL(origin),
    alternates: { canonical: address },
    openGraph: {
      title,
      description,
      images: [{ url: picture, alt: title, width: 1200, height: 630 }],
    },
    twitter: { card: 'summary_large_image' },
  }
}

/** Several views beside each other; whole without JavaScript, but for a reader's own file. */
export default async function ComparePage({ searchParams }: Props) {
  const lang = siteLanguage
  const words = comparisonWords(lang)
  await connection() // the content security policy carries a nonce, so no answer can be kept
  const query = await queryOf(searchParams)
  const series = seriesOptions()
  if (isOwn(query)) {
    const shared = { lang, query, series, lawRates: lawRates(), asOf: dataAsOf() }
    return <OwnComparisonPage key={query} {...shared} origin={originOf(await headers())} />
  }
  const { comparison, asked, missing } = await open(query)
  const [first] = asked.views
  return (
    <ComparisonBody
      comparison={comparison}
      series={series}
      neighbours={first ? neighbourOptions(first, comparison, lawRates()) : []}
      drawing={missing ? <p role="status">{words.cannotDraw}</p> : null}
      files={<ServedFiles comparison={comparison} />}
      preview={
        <details>
          <summary>{words.preview}</summary>
          <ChartPreview src={addressOf(comparison, 'svg')} label={comparison.title} />
        </details>
      }
    />
  )
}

const addressOf = ({ link }: ComparisonFigure, id: ComparisonFile['id']): string =>
  `${comparisonFiles.find((one) => one.id === id)?.path ?? ''}?${writeComparisonLink(link)}`

function ServedFiles({ comparison }: { readonly comparison: ComparisonFigure }) {
  const { lang } = comparison
  return (
    <>
      {comparisonFiles
        .filter(({ id }) => id !== 'words')
        .map(({ id }) => (
          <li key={id}>
            <a href={addressOf(comparison, id)}>{comparisonWords(lang).fileNames[id]}</a>
          </li>
        ))}
      <ServedChartCopies lang={lang} png={addressOf(comparison, 'png')} words={addressOf(comparison, 'words')} />
    </>
  )
}

/** Every series of every study, each at its default view. */
const seriesOptions = (): readonly SeriesOption[] =>
  listStudies().map(({ meta }) => ({
    study: meta.shortTitle,
    series: meta.benchmarks.map(({ id, label }) => ({ label, query: `study=${meta.id}&benchmark=${id}` })),
  }))
