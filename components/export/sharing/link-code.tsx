'use client'

import styles from './link-code.module.css'
import { Unfolding } from '@/components/parts/unfolding'
import { linkCode } from '@/lib/export/links/link-code'
import type { Lang } from '@/lib/text/words-in'
import { workbenchWords } from '@/lib/text/workbench'

interface Props {
  readonly lang: Lang
  readonly link: string
}

/** The link as a code, for a slide or a poster; made when it is unfolded. */
export function LinkCode({ lang, link }: Props) {
  const words = workbenchWords(lang)
  return (
    <Unfolding summary={words.linkCode} className={styles.offer}>
      {() => <Code lang={lang} link={link} />}
    </Unfolding>
  )
}

function Code({ lang, link }: Props) {
  const words = workbenchWords(lang)
  const svg = linkCode(link)
  if (svg === null) return <p>{words.linkTooLong}</p>
  const address = `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`
  return (
    <p className={styles.code}>
      <picture>
        <img src={address} alt={words.linkCodeAlt} width={160} height={160} />
      </picture>
      <a href={address} download="halvings-link.svg">
        {words.saveLinkCode}
      </a>
    </p>
  )
}
