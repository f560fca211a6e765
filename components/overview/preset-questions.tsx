import Link from 'next/link'
import type { PresetQuestion } from './pick-presets'
import styles from './preset-questions.module.css'

/** Questions that a click answers in the workbench. */
export function PresetQuestions({ questions }: { readonly questions: readonly PresetQuestion[] }) {
  if (questions.length === 0) return null
  return (
    <section aria-labelledby="questions-title">
      <h2 id="questions-title" className={styles.title}>
        Ask
      </h2>
      <ul className={styles.questions}>
        {questions.map(({ href, study, question }) => (
          <li key={href}>
            <Link href={href} prefetch={false}>
              <span>{study}</span>
              {question}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
