import type { Metadata } from 'next'
import Link from 'next/link'
import { ReplicationTable } from '@/components/replications/replication-table'
import { VerdictRules } from '@/components/replications/verdict-rules'
import head from '@/components/parts/page-head.module.css'
import { MOORES_LAWS } from '@/app/moores-laws'
import { siteLanguage } from '@/app/site-language'
import { socialCard } from '@/app/social-card'
import { pageCardPath } from '@/components/export/pages/page-charts'
import { pageChartWords } from '@/lib/text/pages/page-charts'
import { replicationRows } from './replication-rows'
import styles from './replications.module.css'
import { replicationPageWords } from '@/lib/text/pages/replications-page'
import { RichText } from '@/components/parts/rich-text'

export function generateMetadata(): Metadata {
  const { title, description } = replicationPageWords(siteLanguage)
  const { charts } = pageChartWords(siteLanguage)
  const picture = pageCardPath('replications')
  return socialCard({ title, description, path: '/replications', picture, alt: charts.replications })
}

/** Every published number that the studies here can answer, held against our answer. Made at build time. */
export default async function ReplicationsPage() {
  const lang = siteLanguage
  const words = replicationPageWords(lang)
  const rows = await replicationRows(lang)
  return (
    <div className={`page ${head.page} ${styles.page}`}>
      <h1 className={head.title}>{words.title}</h1>
      <p className={head.lead}>
        <RichText
          text={words.lead}
          slots={{
            link: (text) => (
              <Link href="/literature" prefetch={false}>
                {text}
              </Link>
            ),
          }}
        />
      </p>
      <VerdictRules lang={lang} verdicts={rows.map(({ verdict }) => verdict)} />
      <ReplicationTable lang={lang} rows={rows} laws={MOORES_LAWS} />
    </div>
  )
}
