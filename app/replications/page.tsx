import type { Metadata } from 'next'
import Link from 'next/link'
import type { ReplicationRow } from '@/components/replications/replication-row'
import { ReplicationTable } from '@/components/replications/replication-table'
import { VerdictRules } from '@/components/replications/verdict-rules'
import { openReplications, type OpenedReplication } from './open-replications'
import head from '@/components/parts/page-head.module.css'
import styles from './replications.module.css'

export const metadata: Metadata = {
  title: 'Replications',
  description:
    'Published numbers beside ours, computed from the same data where we have them: difference, verdict and why.',
}

/** Moore's law in its popular form and as Moore restated it in 1975. */
const LAWS = [18, 24] as const

/** Every published number that the studies here can answer, held against our answer. Made at build time. */
export default async function ReplicationsPage() {
  const rows = (await openReplications()).map(replicationRow)
  return (
    <div className={`page ${head.page} ${styles.page}`}>
      <h1 className={head.title}>Replications</h1>
      <p className={head.lead}>
        Published numbers that the data here can answer, each beside what our own fit gives, computed from the rows by
        the view that our number links to. Nothing is tuned until it agrees. More results of others are in the{' '}
        <Link href="/literature" prefetch={false}>
          literature
        </Link>
        .
      </p>
      <VerdictRules verdicts={rows.map(({ verdict }) => verdict)} />
      <ReplicationTable rows={rows} laws={LAWS} />
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
