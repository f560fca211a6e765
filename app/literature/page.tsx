import type { Metadata } from 'next'
import Link from 'next/link'
import { connection } from 'next/server'
import { listLiterature } from '@/app/_server/catalogue'
import { openReplications } from '@/app/replications/open-replications'
import { LiteratureExplorer } from '@/components/literature/literature-explorer'
import type { LiteratureRow } from '@/components/literature/literature-row'
import head from '@/components/parts/page-head.module.css'
import styles from './literature.module.css'

export const metadata: Metadata = {
  title: 'Literature',
  description:
    'Published estimates of how fast cost falls or performance and spending grow, on one axis, each with its interval, its source and what it was checked against.',
}

/** Moore's law in its popular form and as Moore restated it in 1975. */
const LAWS = [18, 24] as const

/** Published estimates of others, ours beside those that ask the same. Dynamic: its HTML answers the query. */
export default async function LiteraturePage() {
  await connection()
  const rows = await literatureRows()
  return (
    <div className={`page ${head.page} ${styles.page}`}>
      <h1 className={head.title}>Published halving and doubling times</h1>
      <p className={head.lead}>
        What others have found: how fast the cost of a fixed performance falls, how fast performance and spending grow.
        Each number is as its authors state it, converted to months per factor of two and checked against the source
        named beside it. Where a study here asks the same question, our answer stands below theirs;{' '}
        <Link href="/replications" prefetch={false}>
          Replications
        </Link>{' '}
        says where the two differ and why. Different quantities stand on one axis to be compared in speed and do not add
        up.
      </p>
      <LiteratureExplorer rows={rows} laws={LAWS} />
      <p className={styles.files}>
        The table:{' '}
        <a href="/literature/rows.csv" download>
          CSV
        </a>
        ,{' '}
        <a href="/literature/datapackage.json" download>
          description (JSON, Frictionless)
        </a>
        . Facts with citation; cite the publication in the row.
      </p>
    </div>
  )
}

async function literatureRows(): Promise<readonly LiteratureRow[]> {
  const replications = new Map((await openReplications()).map((one) => [one.literature, one]))
  return listLiterature().map((estimate) => {
    const answer = replications.get(estimate.id)
    return { ...estimate, ours: answer?.time ? { ...answer.time, n: answer.n, href: answer.href } : null }
  })
}
