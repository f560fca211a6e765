import type { ReactNode } from 'react'
import styles from './panel.module.css'

interface Props {
  readonly id: string
  readonly question: string
  readonly children: ReactNode
}

/** What every tab looks like: its question, then what it found. */
export function Panel({ id, question, children }: Props) {
  return (
    <section className={styles.panel} aria-labelledby={`${id}-question`}>
      <h2 id={`${id}-question`} className={styles.question}>
        {question}
      </h2>
      {children}
    </section>
  )
}
