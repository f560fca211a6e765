import type { Metadata } from 'next'
import { OwnData } from './own-data'
import head from '@/components/parts/page-head.module.css'
import styles from './import-page.module.css'
import { siteLanguage } from '@/app/site-language'

export const metadata: Metadata = {
  title: 'Import',
  description: 'Your own table of dates and costs in the workbench. The file stays in your browser.',
}

/** The way in for a reader's own table. The page is static; everything happens in the browser. */
export default function ImportPage() {
  const lang = siteLanguage
  return (
    <div className={`page ${head.page}`}>
      <h1 className={head.title}>Your own data</h1>
      <p className={`${head.lead} ${styles.lead}`}>
        A table with a date and a cost in each row gets the same analysis as every study here: trend, halving time,
        interval, comparison with Moore’s law. <strong>The file is read in this browser and does not leave it.</strong>
      </p>
      <noscript>
        <p>
          The file is read by a script in your browser so that it need not be sent. Please allow scripts on this page.
        </p>
      </noscript>
      <OwnData lang={lang} />
    </div>
  )
}
