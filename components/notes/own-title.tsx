import { titleNote } from '@/lib/chart/frame/title-note'
import type { Figure } from '@/lib/figure/figure'
import styles from './notes-panel.module.css'

/** A reader's own title over the chart, said to be theirs; the finding above it stays. */
export function OwnTitle({ figure }: { readonly figure: Figure }) {
  const title = titleNote(figure)
  return title === null ? null : (
    <p className={styles.ownTitle} dir="auto" data-testid="own-title">
      {title}
    </p>
  )
}
