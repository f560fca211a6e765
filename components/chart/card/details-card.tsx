'use client'

import { useEffect, useRef } from 'react'
import { chartWordsFor } from '@/lib/text/chart-words'
import type { Layer } from '@/lib/chart/scene'
import type { ChartActions } from '../chart-actions'
import buttons from '../chart-buttons.module.css'
import styles from './details-card.module.css'
import { type PointDetails, pointDetails } from './point-details'
import type { FocusedPoint } from '../use-point-focus'

interface Props {
  readonly layers: readonly Layer[]
  readonly point: FocusedPoint
  /** Width of the picture, which decides on which side of the point the card opens. */
  readonly width: number
  readonly height: number
  /** On a small picture the pinned card stands below it, at the foot of the window. */
  readonly compact: boolean
  readonly actions: ChartActions
  readonly onNext: () => void
  readonly onClose: () => void
}

/** Details of the point looked at, beside it: a glance that goes with the pointer, or pinned, with what can be done. */
export function DetailsCard({ layers, point, width, height, compact, actions, onNext, onClose }: Props) {
  const words = chartWordsFor(layers[0]?.figure.view.lang ?? 'en')
  const pinned = point.card === 'pinned'
  const details = pointDetails(layers, point.id, pinned ? actions.sourceOf : undefined)
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!pinned) return
    card.current?.focus({ preventScroll: true })
    // At the foot of the window it must not lie over its own point.
    const hidden = card.current?.parentElement?.querySelector('[data-role="focus"]')?.getBoundingClientRect().bottom
    const top = card.current?.getBoundingClientRect().top
    if (compact && hidden !== undefined && top !== undefined && hidden > top)
      window.scrollBy({ top: hidden - top + 16 })
  }, [pinned, compact])
  if (!details) return null
  const right = point.x > width / 2
  const low = point.y > height / 2
  const docked = pinned && compact
  const beside = {
    ...(right ? { right: width - point.x + 14 } : { left: point.x + 14 }),
    ...(low ? { bottom: Math.max(0, height - point.y - 18) } : { top: Math.max(0, point.y - 18) }),
    maxWidth: Math.max(150, (right ? point.x : width - point.x) - 18),
  }
  return (
    <div
      // A glance is made anew at each point: until the pointer rests there, it lets the pointer through.
      key={pinned ? 'pinned' : point.id}
      ref={card}
      className={styles.card}
      data-testid="point-details"
      data-card={point.card}
      data-docked={docked || undefined}
      style={docked ? undefined : beside}
      {...(pinned ? { role: 'dialog', 'aria-label': details.name, tabIndex: -1 } : {})}
    >
      <p className={styles.name} dir="auto">
        {details.name}
      </p>
      <ul className={styles.facts}>
        {[...details.facts, ...(pinned ? details.further : [])].map((fact) => (
          <li key={fact} dir="auto">
            {fact}
          </li>
        ))}
      </ul>
      <p>{details.status}</p>
      {pinned ? (
        <PinnedPart {...{ details, words, actions, onNext, onClose }} others={point.here.length - 1} />
      ) : details.action ? (
        <p className={styles.hint}>{words.pinHint}</p>
      ) : null}
    </div>
  )
}

interface PinnedProps {
  readonly details: PointDetails
  readonly words: ReturnType<typeof chartWordsFor>
  readonly actions: ChartActions
  /** Points that share this one's place. */
  readonly others: number
  readonly onNext: () => void
  readonly onClose: () => void
}

function PinnedPart({ details, words, actions, others, onNext, onClose }: PinnedProps) {
  const { url, action, exclusion, row, rows } = details
  const then = (act: () => void) => () => {
    onClose()
    act()
  }
  return (
    <>
      {url ? (
        <p>
          <a href={url} rel="noopener noreferrer nofollow" target="_blank">
            {words.source}
          </a>
        </p>
      ) : null}
      <p className={`${buttons.buttons} ${styles.buttons}`}>
        {others > 0 ? (
          <button type="button" onClick={onNext}>
            {words.moreHere(others)}
          </button>
        ) : null}
        {action === 'leave-out' ? (
          <button type="button" onClick={then(() => actions.leaveOut([exclusion]))}>
            {words.leaveOut(rows)}
          </button>
        ) : null}
        {action === 'leave-out' && exclusion !== row ? (
          <button type="button" onClick={then(() => actions.leaveOut([row]))}>
            {words.leaveOutScore}
          </button>
        ) : null}
        {action === 'put-back' ? (
          <button type="button" onClick={then(() => actions.putBack(exclusion))}>
            {words.putBack}
          </button>
        ) : null}
        <button type="button" onClick={then(() => actions.addNote(row))}>
          {words.addNote}
        </button>
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </p>
    </>
  )
}
