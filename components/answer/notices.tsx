import Link from 'next/link'
import { wordsFor } from '@/lib/text/words-for'
import type { Figure } from '@/lib/figure/figure'
import styles from './notices.module.css'

/** What of the link was ignored, and why. */
export function IgnoredNotice({ figure }: { readonly figure: Pick<Figure, 'ignored'> }) {
  if (figure.ignored.length === 0) return null
  return (
    <section className={styles.ignored} role="status" aria-label="Ignored parts of the link">
      <p className={styles.lead}>Parts of this link could not be read; their defaults are shown instead:</p>
      <ul>
        {figure.ignored.slice(0, 12).map(({ parameter, raw, reason }, index) => (
          <li key={index}>
            <code>
              {parameter}={raw}
            </code>
            : {reason}
          </li>
        ))}
      </ul>
      {figure.ignored.length > 12 ? <p>and {figure.ignored.length - 12} more.</p> : null}
    </section>
  )
}

/** The cautions that belong to the result. */
export function Cautions({ figure }: { readonly figure: Figure }) {
  const words = wordsFor(figure.view.lang)
  if (figure.warnings.length === 0) return null
  return (
    <ul className={styles.warnings} aria-label="Cautions">
      {figure.warnings.map((warning, index) => (
        <li key={index}>{words.warning(warning)}</li>
      ))}
      {figure.fit?.method === 'scaling-law' && (
        <li>
          <Link href="/scaling-law" prefetch={false}>
            Both solvers, other structures and penalties, and what lowered the loss between two models
          </Link>
          .
        </li>
      )}
    </ul>
  )
}
