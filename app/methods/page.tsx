import type { Metadata } from 'next'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import 'katex/dist/katex.min.css'
import { methodSections } from '@/components/methods-page/method-sections'
import styles from './methods.module.css'

export const metadata: Metadata = {
  title: 'Methods',
  description: 'How every number is computed: formulas, assumptions, limits and references.',
}

/** Formulas, assumptions and limits, with references. Made at build time. */
export default function MethodsPage() {
  return (
    <div className={`page ${styles.page}`}>
      <nav className={styles.contents} aria-label="On this page">
        <ol>
          {methodSections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
      </nav>
      <article className={styles.prose}>
        <h1>Methods</h1>
        <p className={styles.lead}>
          Every number on a page, in a file or from the API comes from one of the methods below and can be traced to
          rows, a method and a source.
        </p>
        {methodSections.map(({ id, title, body }) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{title}</h2>
            {body}
          </section>
        ))}
      </article>
    </div>
  )
}
