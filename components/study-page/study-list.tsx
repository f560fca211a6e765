import Link from 'next/link'
import { dottedGroups, DottedText } from '@/components/parts/dotted-text'
import styles from './study-list.module.css'

/** One study of the list, ready to be set. */
export interface StudySummary {
  readonly id: string
  readonly title: string
  readonly description: string
  /** "231 rows", "2012 to 2023", "MIT". */
  readonly facts: readonly string[]
  readonly answer: { readonly href: string; readonly title: string; readonly subtitle: string }
}

/** Every study: what it is, how much, and what its default view answers. */
export function StudyList({ studies }: { readonly studies: readonly StudySummary[] }) {
  return (
    <ul className={styles.list}>
      {studies.map(({ id, title, description, facts, answer }) => (
        <li key={id}>
          <div>
            <h2>
              <Link prefetch={false} href={`/studies/${id}`}>
                {title}
              </Link>
            </h2>
            <p>{description}</p>
            <p className={styles.facts}>
              <DottedText groups={facts} />
            </p>
          </div>
          <p className={styles.answer}>
            <Link href={answer.href} prefetch={false}>
              {answer.title}
            </Link>
            <DottedText groups={dottedGroups(answer.subtitle)} />
          </p>
        </li>
      ))}
    </ul>
  )
}
