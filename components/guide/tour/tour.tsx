'use client'

import { usePathname, useRouter } from 'next/navigation'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { tourWords } from '@/lib/text/guide/tour'
import type { Lang } from '@/lib/text/words-in'
import { shortcutAt } from '../keys/shortcuts'
import styles from './tour.module.css'
import { useFrame } from './use-frame'

interface Props {
  readonly lang: Lang
  readonly onClose: () => void
}

/** What each step shows: the first of these that is there and in sight. */
const STEPS = [
  { id: 'answer', shows: ['h1'] },
  { id: 'chart', shows: ['[data-chart]'] },
  { id: 'choices', shows: ['form#controls', '[aria-controls="controls"]'] },
  { id: 'fragility', shows: ['[data-testid="fragility"]', '[data-testid="subtitle"]'] },
  { id: 'deeper', shows: ['[role="tablist"]'] },
] as const

/** Five steps over the workbench: a card at the foot of the window and a frame about what it speaks of; nothing moves. */
export function Tour({ lang, onClose }: Props) {
  const words = tourWords(lang)
  const id = useId()
  const path = usePathname()
  const { push } = useRouter()
  const heading = useRef<HTMLHeadingElement>(null)
  const [opener] = useState(() => document.activeElement)
  const [at, setAt] = useState(0)
  const step = STEPS[at] ?? STEPS[0]
  const last = at === STEPS.length - 1
  const frame = useFrame(step.shows, path === '/explore')
  useEffect(() => {
    // The headline is what it speaks of; on another page it goes there first.
    if (path !== '/explore') push('/explore')
  }, [path, push])
  // A new step is spoken from its heading on.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [at])
  const end = () => {
    onClose()
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (shortcutAt('page', event) === 'close') end()
  }
  const { title, text } = words.steps[step.id]
  return (
    <>
      {frame ? <div className={styles.frame} style={frame} aria-hidden="true" /> : null}
      <section
        role="dialog"
        className={styles.card}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-text`}
        onKeyDown={onKeyDown}
      >
        <p className={styles.count}>{words.step(at + 1, STEPS.length)}</p>
        <h2 ref={heading} id={`${id}-title`} className={styles.title} tabIndex={-1}>
          {title}
        </h2>
        <p id={`${id}-text`}>{text}</p>
        <p className={styles.buttons}>
          {at > 0 ? (
            <button type="button" onClick={() => setAt(at - 1)}>
              {words.back}
            </button>
          ) : null}
          <button type="button" onClick={() => (last ? end() : setAt(at + 1))}>
            {last ? words.end : words.next}
          </button>
          {last ? null : (
            <button type="button" className={styles.skip} onClick={end}>
              {words.skip}
            </button>
          )}
        </p>
      </section>
    </>
  )
}
