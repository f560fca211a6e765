'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import styles from './main-navigation.module.css'

const places = [
  { href: '/explore', label: 'Explore' },
  { href: '/studies', label: 'Studies' },
  { href: '/literature', label: 'Literature' },
  { href: '/replications', label: 'Replications' },
  { href: '/methods', label: 'Methods' },
  { href: '/import', label: 'Import' },
] as const

/** The places of the product; the one the reader is in is marked in words (aria-current) and by an underline. */
export function MainNavigation() {
  const path = usePathname()
  return (
    <nav className={styles.navigation} aria-label="Main">
      <ul>
        {places.map(({ href, label }) => (
          <li key={href}>
            <Link
              prefetch={false}
              href={href}
              aria-current={path === href ? 'page' : path.startsWith(`${href}/`) ? 'true' : undefined}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
