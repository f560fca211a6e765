import Link from 'next/link'
import { dottedGroups, DottedText } from '@/components/parts/dotted-text'
import { UnbrokenNames } from '@/components/parts/unbroken-names'
import { wordsFor } from '@/lib/text/words-for'
import type { Figure } from '@/lib/figure/figure'
import styles from './headline.module.css'

interface Props {
  readonly figure: Figure
  /** The study's own phrase for the front page, in place of the view's title. */
  readonly phrase: string | undefined
  readonly href: string
}

/** The answer as one sentence, its number being the link to the view that made it, and how sure it is. */
export function Headline({ figure, phrase, href }: Props) {
  const { title, subtitle, comparison } = figure.text
  const titleParts =
    figure.fit && phrase !== undefined
      ? wordsFor(figure.view.lang).headline(phrase, figure.fit)
      : figure.text.titleParts
  return (
    <header className={styles.headline}>
      <h1>
        {figure.fit ? (
          <>
            <UnbrokenNames text={titleParts.before} />
            <Link href={href} prefetch={false}>
              {titleParts.number}
            </Link>
            {titleParts.after}
          </>
        ) : (
          title
        )}
      </h1>
      <p>
        <DottedText groups={dottedGroups(subtitle)} />
      </p>
      {comparison !== '' && <p>{comparison}.</p>}
    </header>
  )
}
