import Link from 'next/link'
import { GuideButtons } from '@/components/guide/guide-buttons'
import { MainNavigation } from './main-navigation'
import styles from './site-header.module.css'
import { ThemeButton } from './theme-button'
import { shellWords } from '@/lib/text/pages/shell'
import type { Lang } from '@/lib/text/words-in'

/** Wordmark, the places of the product and the theme. */
export function SiteHeader({ lang }: { readonly lang: Lang }) {
  const words = shellWords(lang)
  return (
    <header className={`page ${styles.header}`}>
      <Link prefetch={false} className={styles.wordmark} href="/">
        {words.wordmark}
      </Link>
      <MainNavigation lang={lang} />
      <span className={styles.tools}>
        <GuideButtons lang={lang} />
        <ThemeButton lang={lang} />
      </span>
    </header>
  )
}
