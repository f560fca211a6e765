import type { Metadata } from 'next'
import Link from 'next/link'
import { connection } from 'next/server'
import { listLiterature } from '@/app/_server/catalogue'
import { openReplications } from '@/app/replications/open-replications'
import { LiteratureExplorer } from '@/components/literature/literature-explorer'
import type { LiteratureRow } from '@/components/literature/literature-row'
import head from '@/components/parts/page-head.module.css'
import { siteLanguage } from '@/app/site-language'
import styles from './literature.module.css'
import { literaturePageWords } from '@/lib/text/pages/literature-page'
import { RichText } from '@/components/parts/rich-text'
import type { Lang } from '@/lib/text/words-in'

export function generateMetadata(): Metadata {
  const { title, description } = literaturePageWords(siteLanguage)
  return { title, description }
}

/** Moore's law in its popular form and as Moore restated it in 1975. */
const LAWS = [18, 24] as const

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
      <LiteratureExplorer lang={lang} rows={rows} laws={LAWS} />
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

async function literatureRows(lang: Lang): Promise<readonly LiteratureRow[]> {
  const replications = new Map((await openReplications(lang)).map((one) => [one.literature, one]))
  return listLiterature().map((estimate) => {
    const answer = replications.get(estimate.id)
    return { ...estimate, ours: answer?.time ? { ...answer.time, n: answer.n, href: answer.href } : null }
  })
}
