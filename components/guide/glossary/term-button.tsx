'use client'

import Link from 'next/link'
import { type KeyboardEvent, type PointerEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Term } from '@/lib/text/en/guide/glossary'
import { placeBeside } from './place-beside'
import styles from './term.module.css'

interface Props {
  /** As it stands in the text. */
  readonly written: string
  readonly term: Term
  /** Words of the link to the methods page. */
  readonly more: string
}

/** A glance goes with the pointer. */
type Open = 'no' | 'glance' | 'pinned'

/** Milliseconds that a mouse rests on a term before its card opens, and is away from both before it closes. */
const REST = 150

/**
 * A term of the glossary with its card: under a mouse that rests on it, and by a click, a touch or a key. The card can be
 * entered, stays while the pointer is on it, and goes with Escape or a click elsewhere (WCAG 1.4.13; the browser's popover).
 */
export function TermButton({ written, term, more }: Props) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const card = useRef<HTMLSpanElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [open, setOpen] = useState<Open>('no')
  const shown = open !== 'no'

  useLayoutEffect(() => {
    const popover = card.current
    if (!shown || !popover || !button.current) return
    popover.showPopover()
    placeBeside(popover, button.current.getBoundingClientRect())
    const close = () => setOpen('no')
    // The card keeps its place on the window, the term does not.
    window.addEventListener('scroll', close, { capture: true, passive: true })
    return () => {
      window.removeEventListener('scroll', close, { capture: true })
      popover.hidePopover()
    }
  }, [shown])
  useLayoutEffect(() => () => clearTimeout(timer.current), [])

  const soon = ({ pointerType }: PointerEvent, next: (now: Open) => Open) => {
    clearTimeout(timer.current)
    if (pointerType === 'mouse') timer.current = setTimeout(() => setOpen(next), REST)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !shown) return
    event.preventDefault() // what holds the text stays open
    setOpen('no')
  }
  return (
    <span
      className={styles.holder}
      onPointerEnter={(event) => soon(event, (now) => (now === 'no' ? 'glance' : now))}
      onPointerLeave={(event) => soon(event, (now) => (now === 'glance' ? 'no' : now))}
      onKeyDown={onKeyDown}
    >
      <button
        ref={button}
        type="button"
        className={styles.term}
        aria-expanded={shown}
        aria-controls={id}
        onClick={() => setOpen('pinned')}
      >
        {written}
      </button>
      <span
        ref={card}
        id={id}
        className={styles.card}
        popover="auto"
        onToggle={({ currentTarget }) => {
          // Told late: by now it may be open again.
          if (!currentTarget.matches(':popover-open')) setOpen('no')
        }}
      >
        {shown ? (
          <>
            <strong>{term.written[0]}</strong> {term.definition}{' '}
            <Link href={`/methods#${term.section}`} prefetch={false}>
              {more}
            </Link>
          </>
        ) : null}
      </span>
    </span>
  )
}
