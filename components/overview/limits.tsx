import Link from 'next/link'
import styles from './limits.module.css'
import { overviewWords } from '@/lib/text/pages/overview'
import { RichText } from '@/components/parts/rich-text'
import type { Lang } from '@/lib/text/words-in'

/** What the numbers of the overview can and can't say, in three sentences. */
export function Limits({ lang }: { readonly lang: Lang }) {
  const words = overviewWords(lang)
  return (
    <section className={styles.limits} aria-labelledby="cautions-title">
      <h2 id="cautions-title">{words.cautions}</h2>
      <p>
        <RichText
          text={words.cautionsText}
          slots={{
            link: (text) => (
              <Link prefetch={false} href="/methods#limits">
                {text}
              </Link>
            ),
          }}
        />
      </p>
    </section>
  )
}
