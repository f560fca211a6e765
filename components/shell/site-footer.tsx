import Link from 'next/link'
import styles from './site-footer.module.css'
import { shellWords } from '@/lib/text/pages/shell'
import { RichText } from '@/components/parts/rich-text'
import type { Lang } from '@/lib/text/words-in'

/** Licences of code and data, and whom the data is owed to. */
export function SiteFooter({ lang }: { readonly lang: Lang }) {
  const words = shellWords(lang)
  return (
    <footer className={`page ${styles.footer}`}>
      <p>
        <RichText
          text={words.footer}
          slots={{
            link: (text) => <a href="https://epoch.ai/data">{text}</a>,
            link2: (text) => (
              <Link prefetch={false} href="/studies">
                {text}
              </Link>
            ),
            link3: (text) => (
              <Link prefetch={false} href="/replications">
                {text}
              </Link>
            ),
            link4: (text) => (
              <Link prefetch={false} href="/api">
                {text}
              </Link>
            ),
          }}
        />
      </p>
    </footer>
  )
}
