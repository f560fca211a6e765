'use client'

import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { matchControls } from '@/components/controls/find/match-controls'
import { Modal } from '@/components/parts/modal'
import { paletteWords } from '@/lib/text/guide/palette'
import type { Lang } from '@/lib/text/words-in'
import type { Command } from './command'
import { pageCommands } from './page-commands'
import { siteCommands, studyCommands } from './site-commands'
import { useStudies } from './use-studies'
import styles from './palette.module.css'

interface Props {
  readonly lang: Lang
  readonly onClose: () => void
}

/** As many as a reader looks through; a longer list asks for another word. */
const MOST = 30

/** Everything that can be gone to or done, by its name: a combobox of commands (WAI-ARIA: focus stays in the field). */
export function Palette({ lang, onClose }: Props) {
  const words = paletteWords(lang)
  const id = useId()
  const { push } = useRouter()
  const list = useRef<HTMLUListElement>(null)
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const studies = useStudies()
  const commands = useMemo<readonly Command[]>(
    () => [
      ...siteCommands(lang, push),
      ...pageCommands(paletteWords(lang)),
      ...(Array.isArray(studies) ? studyCommands(studies, lang, push) : []),
    ],
    [lang, push, studies],
  )
  const found = (query.trim() === '' ? commands : matchControls(commands, query)).slice(0, MOST)
  const chosen = found[Math.min(at, found.length - 1)]
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])

  const run = (command: Command) => {
    onClose()
    // After the window has given the focus back, so that a command may move it.
    setTimeout(command.run)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step && found.length > 0)
      setAt((step(Math.min(at, found.length - 1), found.length) + found.length) % found.length)
    else if (event.key === 'Enter' && chosen) run(chosen)
    else return
    event.preventDefault()
  }
  return (
    <Modal title={words.title} onClose={onClose}>
      <input
        type="text"
        role="combobox"
        className={styles.input}
        value={query}
        placeholder={words.placeholder}
        aria-label={words.title}
        aria-expanded={found.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={chosen ? `${id}-${found.indexOf(chosen)}` : undefined}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setQuery(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <ul ref={list} id={id} role="listbox" aria-label={words.results} className={styles.list}>
        {found.map((command, index) => (
          <li
            key={command.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={command === chosen}
            className={styles.option}
            onClick={() => run(command)}
          >
            {command.label} <span className={styles.context}>{command.context}</span>
          </li>
        ))}
      </ul>
      {found.length === 0 ? <p className={styles.note}>{words.none}</p> : null}
      {studies === 'failed' ? <p className={styles.note}>{words.studiesFailed}</p> : null}
      <p className="visually-hidden" role="status">
        {query === '' ? '' : words.count(found.length)}
      </p>
    </Modal>
  )
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at, count) => Math.min(count - 1, at + 10),
  PageUp: (at) => Math.max(0, at - 10),
}
