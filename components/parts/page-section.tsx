import type { ReactNode } from 'react'
import styles from './page-section.module.css'

/** A section of a study page: heading in the margin, content beside it. */
export function StudySection({
  id,
  title,
  children,
}: {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}) {
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <div className={styles.content}>{children}</div>
    </section>
  )
}
