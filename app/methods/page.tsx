import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import 'katex/dist/katex.min.css'
import results from '@/bench/coverage/counts/results.json'
import { summaryOf } from '@/bench/coverage/page/summary'
import { CoverageTable } from '@/components/methods-page/coverage-table'
import { ReferenceList } from '@/components/methods-page/reference-list'
import { SectionBody } from '@/components/methods-page/section-body'
import { methodsPageWords } from '@/lib/text/pages/methods-page'
import { siteLanguage } from '@/app/site-language'
import styles from './methods.module.css'

export function generateMetadata(): Metadata {
  const { title, description } = methodsPageWords(siteLanguage)
  return { title, description }
}

/** Formulas, assumptions and limits, with references. Made at build time. */
export default function MethodsPage() {
  const words = methodsPageWords(siteLanguage)
  const sections = Object.entries(words.sections)
  return (
    <div className={`page ${styles.page}`}>
      <nav className={styles.contents} aria-label={words.contents}>
        <ol>
          {[...sections.map(([id, { title }]) => ({ id, title })), { id: 'references', title: words.references }].map(
            ({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ),
          )}
        </ol>
      </nav>
      <article className={styles.prose}>
        <h1>{words.title}</h1>
        <p className={styles.lead}>{words.lead}</p>
        {sections.map(([id, { title, blocks }]) => (
          <Section key={id} id={id} title={title}>
            <SectionBody blocks={blocks} />
            {id === 'coverage' ? <CoverageTable rows={summaryOf(results)} lang={siteLanguage} /> : null}
          </Section>
        ))}
        <Section id="references" title={words.references}>
          <ReferenceList />
        </Section>
      </article>
    </div>
  )
}

function Section({
  id,
  title,
  children,
}: {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  )
}
