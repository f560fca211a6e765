import type { ReactNode } from 'react'
import styles from './page-section.module.css'

/** A section of a study page: heading in the margin, content beside it. */
export function StudySection({
  id,
  title,
  onPaper = true,
  children,
}: {
  readonly id: string
  readonly title: string
  /** False where it only leads on: files, other questions. */
  readonly onPaper?: boolean
  readonly children: ReactNode
}) {
  return (
    <section id={id} className={styles.section} data-paper={onPaper} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <div className={styles.content}>{children}</div>
    </section>
  )
}
