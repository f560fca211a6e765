'use client'

import { Fragment } from 'react'
import { Modal } from '@/components/parts/modal'
import { shortcutWords } from '@/lib/text/guide/shortcuts'
import type { Lang } from '@/lib/text/words-in'
import { shortcuts, type ShortcutPlace, type Stroke } from './shortcuts'
import styles from './shortcuts-sheet.module.css'

interface Props {
  readonly lang: Lang
  readonly onClose: () => void
}

/** Every shortcut by the place where it works. */
export function ShortcutsSheet({ lang, onClose }: Props) {
  const words = shortcutWords(lang)
  const places = [...new Set<ShortcutPlace>(shortcuts.map(({ place }) => place))]
  const command = /Mac|iP(hone|ad)/.test(navigator.userAgent) ? 'Meta' : 'Control'
  const nameOf = (key: string) => words.keyNames[key] ?? key.toUpperCase()
  const keysOf = ({ key, command: withCommand, shift }: Stroke) => [
    ...(withCommand ? [command] : []),
    ...(shift ? ['Shift'] : []),
    key,
  ]
  return (
    <Modal title={words.title} onClose={onClose}>
      {places.map((place) => (
        <section key={place} className={styles.place} aria-labelledby={`keys-${place}`}>
          <h3 id={`keys-${place}`}>{words.places[place]}</h3>
          <dl className={styles.list}>
            {shortcuts
              .filter((one) => one.place === place)
              .map(({ id, strokes }) => (
                <div key={id}>
                  <dt>
                    {strokes.map((stroke, index) => (
                      <Fragment key={index}>
                        {index > 0 ? ` ${words.or} ` : null}
                        {keysOf(stroke).map((key, place) => (
                          <Fragment key={key}>
                            {place > 0 ? ' + ' : null}
                            <kbd>{nameOf(key)}</kbd>
                          </Fragment>
                        ))}
                      </Fragment>
                    ))}
                  </dt>
                  <dd>{words.does[id]}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
      <button type="button" className={styles.close} onClick={onClose}>
        {words.close}
      </button>
    </Modal>
  )
}
