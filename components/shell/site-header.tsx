import Link from 'next/link'
import { MainNavigation } from './main-navigation'
import styles from './site-header.module.css'
import { ThemeButton } from './theme-button'

/** Wordmark, the places of the product and the theme. */
export function SiteHeader() {
  return (
    <header className={`page ${styles.header}`}>
      <Link prefetch={false} className={styles.wordmark} href="/">
        HALVINGS
      </Link>
      <MainNavigation />
      <ThemeButton />
    </header>
  )
}
