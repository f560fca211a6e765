import type { Metadata } from 'next'
import { OwnData } from './own-data'
import head from '@/components/parts/page-head.module.css'
import styles from './import-page.module.css'
import { siteLanguage } from '@/app/site-language'
import { importPageWords } from '@/lib/text/import/page'
import { RichText } from '@/components/parts/rich-text'

export function generateMetadata(): Metadata {
  const { title, description } = importPageWords(siteLanguage)
  return { title, description }
}

/** The way in for a reader's own table. The page is static; everything happens in the browser. */
export default function ImportPage() {
  const lang = siteLanguage
  const words = importPageWords(lang)
  return (
    <div className={`page ${head.page}`}>
      <h1 className={head.title}>{words.yourOwnData}</h1>
      <p className={`${head.lead} ${styles.lead}`}>
        <RichText text={words.aTableWithADate} slots={{ strong: (text) => <strong>{text}</strong> }} />
      </p>
      <noscript>
        <p>{words.theFileIsReadBy}</p>
      </noscript>
      <OwnData lang={lang} />
    </div>
  )
}
