'use client'

import { lazy, Suspense, useEffect } from 'react'
import { guideWords } from '@/lib/text/guide/guide'
import type { Lang } from '@/lib/text/words-in'
import { isTypedIn, shortcutAt } from './keys/shortcuts'
import { openGuide, useOpenGuide } from './open-guide'
import styles from './guide-buttons.module.css'

// Each comes when it is first asked for.
const Palette = lazy(() => import('./palette/palette').then(({ Palette }) => ({ default: Palette })))
const ShortcutsSheet = lazy(() =>
  import('./keys/shortcuts-sheet').then(({ ShortcutsSheet }) => ({ default: ShortcutsSheet })),
)
const Tour = lazy(() => import('./tour/tour').then(({ Tour }) => ({ default: Tour })))

const close = () => openGuide(null)

/** The palette and the sheet of shortcuts, by a button each and by their keys, and the tour where it was asked for. */
export function GuideButtons({ lang }: { readonly lang: Lang }) {
  const words = guideWords(lang)
  const open = useOpenGuide()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const shortcut = shortcutAt('page', event)
      if (shortcut !== 'find' && shortcut !== 'keys') return
      // The palette's keys are no text, the sheet's are.
      if (shortcut === 'keys' && isTypedIn(event.target)) return
      event.preventDefault()
      openGuide(shortcut)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return (
    <>
      <span className={styles.buttons}>
        <button type="button" aria-label={words.find} title={words.find} onClick={() => openGuide('find')}>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="6.75" cy="6.75" r="4.75" />
            <path d="M10.25 10.25 14.5 14.5" />
          </svg>
        </button>
        <button type="button" aria-label={words.keys} title={words.keys} onClick={() => openGuide('keys')}>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <rect x="1" y="3.5" width="14" height="9" rx="1.5" />
            <path d="M4 6.5h.01M8 6.5h.01M12 6.5h.01M5 9.75h6" />
          </svg>
        </button>
      </span>
      <Suspense fallback={null}>
        {open === 'find' ? <Palette lang={lang} onClose={close} /> : null}
        {open === 'keys' ? <ShortcutsSheet lang={lang} onClose={close} /> : null}
        {open === 'tour' ? <Tour lang={lang} onClose={close} /> : null}
      </Suspense>
    </>
  )
}
