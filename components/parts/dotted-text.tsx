import type { ReactNode } from 'react'
import styles from './dotted-text.module.css'

const DOT = ' · '

/** Groups of words with a middle dot between those that share a line, and none where a line breaks. */
export function DottedText({ groups }: { readonly groups: readonly ReactNode[] }) {
  return (
    <span className={styles.clip}>
      <span className={styles.groups}>
        {groups.map((group, index) => (
          <span key={index} className={styles.group}>
            {index > 0 ? <span className={styles.dot}>{DOT}</span> : null}
            {group}
          </span>
        ))}
      </span>
    </span>
  )
}

/** The groups of a sentence that has them already. */
export const dottedGroups = (text: string): readonly string[] => text.split(DOT)
