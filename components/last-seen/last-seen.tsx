import type { ReactNode } from 'react'
import { seenScript } from './seen-script'
import styles from './last-seen.module.css'

/** React leaves alone what the script has put there. */
const LEFT_ALONE = { __html: '' }
const SCRIPT = { __html: seenScript }

/** A page under what was seen of it last, until it says that it stands. */
export function LastSeen({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.stack} data-last-seen suppressHydrationWarning>
      <div className={styles.page}>{children}</div>
      <div
        className={styles.place}
        data-place
        aria-hidden="true"
        inert
        suppressHydrationWarning
        dangerouslySetInnerHTML={LEFT_ALONE}
      />
      <script dangerouslySetInnerHTML={SCRIPT} />
    </div>
  )
}
