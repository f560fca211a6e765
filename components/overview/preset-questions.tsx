import Link from 'next/link'
import { TourButton } from '@/components/guide/tour/tour-button'
import type { PresetQuestion } from './pick-presets'
import styles from './preset-questions.module.css'
import { overviewWords } from '@/lib/text/pages/overview'
import type { Lang } from '@/lib/text/words-in'

/** Questions that a click answers in the workbench. */
export function PresetQuestions({
  lang,
  questions,
}: {
  readonly lang: Lang
  readonly questions: readonly PresetQuestion[]
}) {
  const words = overviewWords(lang)
  if (questions.length === 0) return null
  return (
    <section aria-labelledby="questions-title">
      <h2 id="questions-title" className={styles.title}>
        {words.ask}
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
      <TourButton lang={lang} />
    </section>
  )
}
