import Link from 'next/link'
import { exploreHref } from '@/components/shell/explore-href'
import type { DataChange } from '@/lib/data/versions/data-changes'
import { dataChangeWords } from '@/lib/text/pages/data-changes'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'
import styles from './data-changes.module.css'

/** Numbers beyond these stay folded, so that what follows them can be found. */
const SHOWN_AT_ONCE = 8

interface Props {
  readonly lang: Lang
  readonly study: string
  /** The newest first. */
  readonly changes: readonly DataChange[]
}

/** From version to version: what changed, which numbers moved, and the version before for links that are pinned to it. */
export function DataChanges({ lang, study, changes }: Props) {
  const words = dataChangeWords(lang)
  return (
    <ul className={styles.changes}>
      {changes.map((change) => (
        <li key={change.to} id={`data-${change.to}`}>
          <p>
            <strong>{formats(lang).formatDate(change.date)}</strong>, <code>{change.to}</code>
            {words.rows(change.rows)}. <span>{change.what}</span>
            {change.from === null ? null : (
              <>
                {' '}
                <Link prefetch={false} href={exploreHref(study, `data=${change.from}`)}>
                  {words.before}
                </Link>
                .
              </>
            )}
          </p>
          {change.numbers.length > 0 ? (
            <details open={change.numbers.length <= SHOWN_AT_ONCE}>
              <summary>{words.moved(change.numbers.length)}</summary>
              <ul>
                {change.numbers.map((moved) => (
                  <li key={moved.query}>
                    <Link prefetch={false} href={exploreHref(study, moved.query)}>
                      {moved.what}
                    </Link>
                    {words.fromTo(moved)}
                  </li>
                ))}
              </ul>
            </details>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
