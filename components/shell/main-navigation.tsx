'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { mainPlaces } from './main-places'
import styles from './main-navigation.module.css'
import { shellWords } from '@/lib/text/pages/shell'
import type { Lang } from '@/lib/text/words-in'

/** The places of the product; the one the reader is in is marked in words (aria-current) and by an underline. */
export function MainNavigation({ lang }: { readonly lang: Lang }) {
  const texts = shellWords(lang)
  const path = usePathname()
  return (
    <nav className={styles.navigation} aria-label={texts.mainNavigation}>
      <ul>
        {mainPlaces.map((place) => (
          <li key={place}>
            <Link
              prefetch={false}
              href={`/${place}`}
              aria-current={path === `/${place}` ? 'page' : path.startsWith(`/${place}/`) ? 'true' : undefined}
            >
              {texts.places[place]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
