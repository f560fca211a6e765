import type { Metadata } from 'next'
import { connection } from 'next/server'
import { headers } from 'next/headers'
import { dataAsOf, lawRates, listStudies } from '@/app/_server/catalogue'
import { openFigure } from '@/app/_server/figures'
import { originOf } from '@/app/_server/origin'
import { isLocalStudy, readStudyId } from '@/lib/view/view-codec'
import { seriesSummary } from '@/lib/result/series-summary'
import { LocalWorkbench } from '@/components/workbench/local-workbench'
import { Workbench } from '@/components/workbench/workbench'
import { siteLanguage } from '@/app/site-language'

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

/** The query as it was sent: Next hands it over taken apart. */
async function queryOf(searchParams: Props['searchParams']): Promise<string> {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(await searchParams))
    for (const one of Array.isArray(value) ? value : [value ?? '']) query.append(name, one)
  return query.toString()
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const query = await queryOf(searchParams)
  if (isLocalStudy(readStudyId(query))) return { title: 'Your own data', robots: { index: false } }
  const { figure } = await openFigure(query, { origin: originOf(await headers()), waitForDraws: false })
  const image = `/api/v1/chart.png?${[figure.query, 'width=1200', 'height=630', 'scale=1'].filter(Boolean).join('&')}`
  const origin = originOf(await headers())
  return {
    title: figure.text.title,
    description: figure.text.subtitle,
    ...(origin === '' ? {} : { metadataBase: new URL(origin) }),
    alternates: { canonical: `/explore${figure.query === '' ? '' : `?${figure.query}`}` },
    openGraph: {
      title: figure.text.title,
      description: figure.text.subtitle,
      images: [{ url: image, alt: figure.text.alt }],
    },
    twitter: { card: 'summary_large_image' },
  }
}

/** The workbench: its HTML already holds this view's number, chart and table, without JavaScript. */
export default async function ExplorePage({ searchParams }: Props) {
  const lang = siteLanguage
  await connection() // the content security policy carries a nonce, so no answer can be kept
  const query = await queryOf(searchParams)
  const shared = {
    query,
    studies: listStudies().map(({ meta }) => ({ id: meta.id, title: meta.shortTitle })),
    lawRates: lawRates(),
    asOf: dataAsOf(),
    origin: originOf(await headers()),
  }
  if (isLocalStudy(readStudyId(query)))
    return <LocalWorkbench lang={lang} key={readStudyId(query)} id={readStudyId(query)} {...shared} />
  const { figure, study, draws } = await openFigure(query, { origin: shared.origin, waitForDraws: false })
  return (
    <Workbench
      key={`${study.meta.id} ${query}`}
      meta={study.meta}
      version={study.version}
      figure={figure}
      summary={seriesSummary(figure.view, study)}
      draws={draws}
      {...shared}
    />
  )
}
