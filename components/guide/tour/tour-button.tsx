'use client'

import { guideWords } from '@/lib/text/guide/guide'
import type { Lang } from '@/lib/text/words-in'
import { openGuide } from '../open-guide'
import styles from './tour-button.module.css'

/** Begins the tour: nothing else does. */
export function TourButton({ lang }: { readonly lang: Lang }) {
  return (
    <button type="button" className={styles.button} onClick={() => openGuide('tour')}>
      {guideWords(lang).tour}
    </button>
  )
}
