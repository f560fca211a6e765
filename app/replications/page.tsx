import type { Metadata } from 'next'
import Link from 'next/link'
import type { ReplicationRow } from '@/components/replications/replication-row'
import { ReplicationTable } from '@/components/replications/replication-table'
import { VerdictRules } from '@/components/replications/verdict-rules'
import { openReplications, type OpenedReplication } from './open-replications'
import head from '@/components/parts/page-head.module.css'
import { siteLanguage } from '@/app/site-language'
import styles from './replications.module.css'
import { replicationPageWords } from '@/lib/text/pages/replications-page'
import { RichText } from '@/components/parts/rich-text'

export function generateMetadata(): Metadata {
  const { title, description } = replicationPageWords(siteLanguage)
  return { title, description }
}

/** Moore's law in its popular form and as Moore restated it in 1975. */
const LAWS = [18, 24] as const

/** Every published number that the studies here can answer, held against our answer. Made at build time. */
export default async function ReplicationsPage() {
  const lang = siteLanguage
  const words = replicationPageWords(lang)
  const rows = (await openReplications(lang)).map(replicationRow)
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
      <ReplicationTable lang={lang} rows={rows} laws={LAWS} />
    </div>
  )
}

function replicationRow({ time, ...replication }: OpenedReplication): ReplicationRow {
  const { measure, published } = replication
  const drawn =
    time === null || measure !== 'months'
      ? null
      : { published: { ...published, months: published.value, direction: time.direction }, ours: time }
  return { ...replication, drawn }
}
