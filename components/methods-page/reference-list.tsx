import { references } from '@/lib/published/references'
import styles from './reference-list.module.css'

/** The references, by author. */
export function ReferenceList() {
  return (
    <ul className={styles.references}>
      {references.map(({ id, authors, title, where, href }) => (
        <li key={id} id={`ref-${id}`}>
          {authors}.{' '}
          {href === null ? (
            <cite>{title}</cite>
          ) : (
            <a href={href}>
              <cite>{title}</cite>
            </a>
          )}
          . {where}.
        </li>
      ))}
    </ul>
  )
}
