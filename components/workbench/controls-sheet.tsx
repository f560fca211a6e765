'use client'

import { type FormEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { later } from '@/components/parts/later/later'
import type { Lang } from '@/lib/text/words-in'
import { workbenchWords } from '@/lib/text/workbench'
import styles from './controls-sheet.module.css'

const FindControl = later(() =>
  import('@/components/controls/find/find-control').then(({ FindControl }) => FindControl),
)

interface Props {
  readonly lang: Lang
  readonly className: string | undefined
  readonly children: ReactNode
}

/**
 * The form of the choices: a column beside the answer, or on a phone a sheet from below that leaves the answer in sight.
 * Without JavaScript it stands on the page and is sent as a query of the same grammar.
 */
export function ControlsSheet({ lang, className, children }: Props) {
  const words = workbenchWords(lang)
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // A field with something typed in it takes Escape for itself.
    if (event.key === 'Escape' && open && !event.defaultPrevented) close()
  }
  return (
    <>
      <form
        ref={form}
        id="controls"
        className={`${styles.sheet} ${className ?? ''}`}
        data-open={open || undefined}
        action="/explore"
        aria-label={words.controls}
        onSubmit={preventSubmit}
        onKeyDown={onKeyDown}
      >
        <FindControl lang={lang} form={form} />
        {children}
      </form>
      <div className={styles.bar}>
        <button
          ref={button}
          type="button"
          className={styles.open}
          aria-expanded={open}
          aria-controls="controls"
          onKeyDown={onKeyDown}
          onClick={() => {
            setOpen(!open)
            if (!open) toTheChart(form.current)
          }}
        >
          {open ? words.done : words.choices}
        </button>
      </div>
    </>
  )
}

/** On a phone the chart comes to stand between the sentence and the sheet, once it has its height there. */
function toTheChart(form: HTMLElement | null): void {
  requestAnimationFrame(() => form?.parentElement?.querySelector('[data-chart]')?.scrollIntoView({ block: 'start' }))
}

/** With JavaScript every control acts at once. */
const preventSubmit = (event: FormEvent) => event.preventDefault()
