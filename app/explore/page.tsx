import type { Metadata } from 'next'
import { connection } from 'next/server'
import { headers } from 'next/headers'
import { cache } from 'react'
import { dataAsOf, lawRates, listStudies } from '@/app/_server/catalogue'
import { openFigure } from '@/app/_server/answers/figures'
import { originOf } from '@/app/_server/start/origin'
import { QUERY_HEADER } from '@/app/_server/query-header'
import { isLocalStudy, readStudyId } from '@/lib/view/study-id'
import { OEMBED_TYPE, oembedAddress } from '@/lib/export/links/oembed'
import { contextOf } from '@/lib/view/study-context'
import { seriesSummary } from '@/lib/result/series-summary'
import { downloadsOf } from '@/components/workbench/downloads'
import { openingOf } from '@/components/workbench/address/opening'
import { LastSeen } from '@/components/last-seen/last-seen'
import { OwnFileWorkbench } from '@/components/workbench/own-file-workbench'
import { Workbench } from '@/components/workbench/workbench'
import { siteLanguage } from '@/app/site-language'
import { workbenchWords } from '@/lib/text/workbench'

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

/** Read once for head and body. */
const openOnce = cache(openFigure)

/** The query as it was sent, not as Next.js takes it apart. */
async function queryOf(searchParams: Props['searchParams']): Promise<string> {
  await searchParams // so that the router knows what this page depends on
  return (await headers()).get(QUERY_HEADER) ?? ''
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const query = await queryOf(searchParams)
  if (isLocalStudy(readStudyId(query)))
    return { title: workbenchWords(siteLanguage).yourOwnData, robots: { index: false } }
  const origin = originOf(await headers())
  const { figure } = await openOnce(query, origin)
  const { title, subtitle: description, alt } = figure.text
  const image = `/api/v1/chart.png?${[figure.query, 'size=card', 'scale=1'].filter(Boolean).join('&')}`
  const canonical = `/explore${figure.query === '' ? '' : `?${figure.query}`}`
  // Without an address of our own no absolute link can be given, and a preview takes no other.
  // What the page links to is computed for each who asks, and there is no end of it.
  const robots = { follow: false }
  if (origin === '') return { title, description, robots, openGraph: { title, description } }
  return {
    title,
    description,
    robots,
    metadataBase: new URL(origin),
    alternates: { canonical, types: { [OEMBED_TYPE]: [{ url: oembedAddress(`${origin}${canonical}`), title }] } },
    openGraph: { title, description, images: [{ url: image, alt, width: 1200, height: 630 }] },
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
    return (
      <LastSeen>
        <OwnFileWorkbench lang={lang} key={readStudyId(query)} id={readStudyId(query)} {...shared} />
      </LastSeen>
    )
  const { figure, study, draws } = await openOnce(query, shared.origin)
  return (
    <Workbench
      key={`${study.meta.id} ${query}`}
      meta={study.meta}
      version={study.version}
      supersededBy={study.supersededBy}
      figure={figure}
      opening={openingOf(query, figure, contextOf(study, shared.lawRates))}
      summary={seriesSummary(figure.view, study)}
      draws={draws}
      files={downloadsOf(figure, null).map(({ id, label, detail, fileName, href, drawn, copy }) => ({
        id,
        label,
        detail,
        fileName,
        href,
        drawn,
        copy,
      }))}
      {...shared}
    />
  )
}
