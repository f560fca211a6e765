import type { Metadata } from 'next'
import Link from 'next/link'
import { connection } from 'next/server'
import { LiteratureExplorer } from '@/components/literature/literature-explorer'
import head from '@/components/parts/page-head.module.css'
import { MOORES_LAWS } from '@/app/moores-laws'
import { siteLanguage } from '@/app/site-language'
import { socialCard } from '@/app/social-card'
import { pageCardPath } from '@/components/export/pages/page-charts'
import { pageChartWords } from '@/lib/text/pages/page-charts'
import { literatureRows } from './literature-rows'
import styles from './literature.module.css'
import { literaturePageWords } from '@/lib/text/pages/literature-page'
import { RichText } from '@/components/parts/rich-text'

export function generateMetadata(): Metadata {
  const { title, description } = literaturePageWords(siteLanguage)
  const { charts } = pageChartWords(siteLanguage)
  const picture = pageCardPath('literature')
  return socialCard({ title, description, path: '/literature', picture, alt: charts.literature })
}

/** Published estimates of others, ours beside those that ask the same. Dynamic: its HTML answers the query. */
export default async function LiteraturePage() {
  const lang = siteLanguage
  const words = literaturePageWords(lang)
  await connection()
  const rows = await literatureRows(lang)
  return (
    <div className={`page ${head.page} ${styles.page}`}>
      <h1 className={head.title}>{words.heading}</h1>
      <p className={head.lead}>
        <RichText
          text={words.lead}
          slots={{
            link: (text) => (
              <Link href="/replications" prefetch={false}>
                {text}
              </Link>
            ),
          }}
        />
      </p>
      <LiteratureExplorer lang={lang} rows={rows} laws={MOORES_LAWS} />
      <p className={styles.files}>{words.leftOut}</p>
      <p className={styles.files}>
        <RichText
          text={words.files}
          slots={{
            link: (text) => (
              <a href="/literature/rows.csv" download>
                {text}
              </a>
            ),
            link2: (text) => (
              <a href="/literature/datapackage.json" download>
                {text}
              </a>
            ),
          }}
        />
      </p>
    </div>
  )
}
