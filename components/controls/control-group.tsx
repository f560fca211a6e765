import type { ReactNode } from 'react'
import styles from './control-group.module.css'

interface Props {
  /** "Which points", with what is chosen beside it. */
  readonly question: string
  readonly value: string
  readonly open?: boolean
  readonly children: ReactNode
}

/** The controls that answer one question, folded under it; its value stands there whether they are seen or not. */
export function ControlGroup({ question, value, open = false, children }: Props) {
  return (
    <details className={styles.group} open={open}>
      <summary className={styles.summary}>
        <span className={styles.question}>{question}</span> <span className={styles.value}>{value}</span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}
