import Link from 'next/link'
import { ignoredInWords } from '@/lib/text/ignored'
import { wordsFor } from '@/lib/text/words-for'
import { TermText } from '@/components/guide/glossary/term-text'
import { TabLink } from '@/components/tabs/tab-link'
import type { Figure } from '@/lib/figure/figure'
import styles from './notices.module.css'
import { answerWords } from '@/lib/text/answer/answer'
import { linearityIn } from '@/lib/text/answer/linearity'
import { methodNames } from '@/lib/text/method/methods'
import type { Lang } from '@/lib/text/words-in'

/** What of the link was ignored, and why. */
export function IgnoredNotice({ lang, figure }: { readonly lang: Lang; readonly figure: Pick<Figure, 'ignored'> }) {
  const texts = answerWords(lang)
  if (figure.ignored.length === 0) return null
  return (
    <section className={styles.ignored} role="status" aria-label={texts.ignoredLabel}>
      <p className={styles.lead}>{texts.ignoredLead}</p>
      <ul>
        {ignoredInWords(figure.ignored.slice(0, 12), lang).map(({ parameter, raw, reason }, index) => (
          <li key={index}>
            <code>
              {parameter}={raw}
            </code>
            : {reason}
          </li>
        ))}
      </ul>
      {figure.ignored.length > 12 ? <p>{texts.andMore(figure.ignored.length - 12)}</p> : null}
    </section>
  )
}

/** The warnings that belong to the result. */
export function Warnings({ figure }: { readonly figure: Figure }) {
  const texts = answerWords(figure.view.lang)
  const words = wordsFor(figure.view.lang)
  const more = figure.fit && methodNames(figure.view.lang)[figure.fit.method].more
  // Said above the answer, with the engine's.
  const warnings = figure.warnings.filter(({ code }) => code !== 'data-version')
  if (warnings.length === 0) return null
  return (
    <ul className={styles.warnings} aria-label={texts.cautions}>
      {warnings.map((warning, index) => (
        <li key={index}>
          <TermText text={words.warning(warning)} lang={figure.view.lang} />
          {warning.code === 'spent-not-needed' ? (
            <>
              {' '}
              <Link href={`/explore?${warning.records}`} prefetch={false}>
                {texts.byRecords}
              </Link>
              {warning.pooled === null ? null : (
                <>
                  {', '}
                  <Link href={`/explore?${warning.pooled}`} prefetch={false}>
                    {texts.byPerformance}
                  </Link>
                </>
              )}
              .
            </>
          ) : null}
          {warning.code === 'older-data' ? (
            <>
              {' '}
              {/* A plain link: the page has to fetch the rows of the other version. */}
              <a href={`/explore${warning.now === '' ? '' : `?${warning.now}`}`}>{texts.sameOfToday}</a>.
            </>
          ) : null}
          {warning.code === 'not-one-line' ? (
            <>
              {' '}
              <TabLink query={figure.query} tab="break">
                {linearityIn(figure.view.lang).toTheBreak}
              </TabLink>
              .
            </>
          ) : null}
        </li>
      ))}
      {more && (
        <li>
          <Link href={more.href} prefetch={false}>
            {more.text}
          </Link>
          .
        </li>
      )}
    </ul>
  )
}
