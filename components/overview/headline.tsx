import Link from 'next/link'
import type { Figure } from '@/lib/view-state/figure'
import styles from './headline.module.css'

/** The answer as one sentence, its number being the link to the view that made it, and how sure it is. */
export function Headline({ figure, href }: { readonly figure: Figure; readonly href: string }) {
  const { titleParts, title, subtitle, comparison } = figure.text
  return (
    <header className={styles.headline}>
      <h1>
        {figure.fit ? (
          <>
            {titleParts.before.split(/(\S*-\S*)/).map((part, index) =>
              // A name such as WikiText-103 is not broken at its hyphen.
              index % 2 === 0 ? part : <span key={part}>{part}</span>,
            )}
            <Link href={href} prefetch={false}>
              {titleParts.number}
            </Link>
            {titleParts.after}
          </>
        ) : (
          title
        )}
      </h1>
      <p>{subtitle}</p>
      {comparison !== '' && <p>{comparison}</p>}
    </header>
  )
}
