import type { Metadata } from 'next'
import Link from 'next/link'
import { headers } from 'next/headers'
import { connection } from 'next/server'
import { openClaim, type OpenedClaim } from '@/app/_server/answers/claim'
import { lawRates, listStudies } from '@/app/_server/catalogue'
import { CLIENT_HEADER } from '@/app/_server/limits/client-of'
import { QUERY_HEADER } from '@/app/_server/query-header'
import { siteLanguage } from '@/app/site-language'
import { IgnoredNotice } from '@/components/answer/notices'
import { ClaimChart } from '@/components/claim/claim-chart'
import { ClaimForm } from '@/components/claim/claim-form'
import { HoldingChoices } from '@/components/claim/holding-choices'
import styles from '@/components/claim/claim.module.css'
import head from '@/components/parts/page-head.module.css'
import { StudySection } from '@/components/parts/page-section'
import { claimWords } from '@/lib/text/pages/claim'
import { comparisonAddress } from '@/lib/view/comparison/comparison-link'
import { viewAddress } from '@/lib/view/view-address'
import { DEFAULT_STUDY } from '@/lib/view/study-id'

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

/** What a reader typed is never in a title: it would put a stranger's words on our name. */
export function generateMetadata(): Metadata {
  const { title, description } = claimWords(siteLanguage)
  return { title, description }
}

/** A claim read, drawn and judged; the choices with which it would hold follow in the browser. */
export default async function ClaimPage({ searchParams }: Props) {
  const lang = siteLanguage
  const words = claimWords(lang)
  await searchParams // so that the router knows what this page depends on
  await connection() // the content security policy carries a nonce, so no answer can be kept
  const sent = await headers()
  const opened = await openClaim(sent.get(QUERY_HEADER) ?? '', { client: sent.get(CLIENT_HEADER) ?? '' })
  const { link, reading, ignored } = opened
  return (
    <div className={`page ${head.page}`}>
      <h1 className={head.title}>{words.heading}</h1>
      <p className={head.lead}>{words.lead}</p>
      <IgnoredNotice lang={lang} figure={{ ignored }} />
      <ClaimForm lang={lang} link={link} views={viewOptions()} />
      {reading.ok ? (
        <Checked opened={opened} />
      ) : link.text === '' ? null : (
        <p role="status" data-testid="problem">
          {words.problem(reading.problem)} {reading.unread.length > 0 ? words.unread(reading.unread) : ''}
        </p>
      )}
    </div>
  )
}

function Checked({ opened: { reading, checked } }: { readonly opened: OpenedClaim }) {
  if (!reading.ok || !checked) return null
  const { figure, study, judged, progress } = checked
  const { lang } = figure.view
  const words = claimWords(lang)
  const { verdict, faster, ratio } = judged
  const bare = figure.query
  return (
    <>
      <p id="verdict" className={styles.verdict} data-testid="verdict" data-verdict={verdict}>
        {words.judged(verdict, `${figure.data.benchmarkLabel}, ${figure.data.costLabel}`)}
      </p>
      <StudySection id="understood" title={words.understood}>
        <p data-testid="understood">{words.reading(reading.claim)}</p>
        {reading.unread.length > 0 ? <p className={styles.note}>{words.unread(reading.unread)}</p> : null}
      </StudySection>
      <StudySection id="data" title={words.data}>
        <p>{figure.text.title}.</p>
        <p className={styles.note}>{figure.text.subtitle}</p>
        {ratio === null ? null : <p>{words.ratio(ratio)}</p>}
        <p>{faster === null ? words.noConfidence : words.confidence(faster)}</p>
        <ClaimChart figure={figure} />
        <p className={styles.note}>{figure.text.caption}</p>
        <p>
          <Link href={viewAddress(bare)} prefetch={false}>
            {words.openView}
          </Link>
          {' · '}
          <Link href={comparisonAddress({ queries: [bare], chart: null, pair: null })} prefetch={false}>
            {words.sweepOf}
          </Link>
        </p>
      </StudySection>
      {verdict === 'no-rate' ? null : (
        <StudySection id="choices" title={words.holds}>
          <HoldingChoices
            meta={study.meta}
            version={study.version}
            supersededBy={study.supersededBy}
            view={figure.view}
            lawRates={lawRates()}
            slope={judged.slope}
            progress={progress}
          />
        </StudySection>
      )}
    </>
  )
}

/** Every study at its default view. */
const viewOptions = () =>
  listStudies().map(({ meta }) => ({
    label: meta.shortTitle,
    query: meta.id === DEFAULT_STUDY ? '' : `study=${meta.id}`,
  }))
