'use client'

import { type KeyboardEvent, type PointerEvent, useMemo, useState } from 'react'
import { shortcutAt, type ShortcutId } from '@/components/guide/keys/shortcuts'
import type { SceneLayout } from '@/lib/chart/placed'
import {
  dateOrder,
  FINGER,
  hoveredPoint,
  type Located,
  nearestPoint,
  pointsHere,
  type Step,
  stepPoint,
} from '@/lib/chart/pointing/nearest'
import { pointGrid } from '@/lib/chart/pointing/point-grid'

export interface FocusedPoint extends Located {
  /** How the reader came to it: only keys are spoken. */
  readonly by: 'mouse' | 'touch' | 'keyboard'
  /** What is open beside it: nothing any more, a glance that goes with the pointer, or the card that stays. */
  readonly card: 'none' | 'glance' | 'pinned'
  /** Of a pinned card: the points that cover one another here, itself among them. */
  readonly here: readonly Located[]
}

interface Chosen extends Pick<FocusedPoint, 'id' | 'by' | 'card'> {
  /** Where the card was pinned: what is "here" does not change while one steps through it. */
  readonly anchor: string
}

const STEPS: Readonly<Partial<Record<ShortcutId, Step>>> = {
  'next-point': 'next',
  'previous-point': 'previous',
  'first-point': 'first',
  'last-point': 'last',
}

/**
 * Which point a reader looks at, by mouse, touch or keys, and whether its card is pinned. The whole plot is one target: the
 * nearest point within reach counts, whatever series it is of.
 */
export function usePointFocus(layout: SceneLayout) {
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const located = useMemo<readonly Located[]>(
    () => [...layout.layers.flatMap(({ context }) => context), ...layout.layers.flatMap(({ points }) => points)],
    [layout],
  )
  const grid = useMemo(() => pointGrid(located), [located])
  const find = (id: string) => located.find((point) => point.id === id)

  const at = chosen && find(chosen.id)
  const pinned = chosen?.card === 'pinned'
  const anchor = pinned ? (find(chosen.anchor) ?? at) : null
  const focused: FocusedPoint | null =
    chosen && at
      ? {
          id: at.id,
          x: at.x,
          y: at.y,
          by: chosen.by,
          card: chosen.card,
          here: anchor ? pointsHere(grid.near(anchor.x, anchor.y), anchor) : [],
        }
      : null
  const choose = (id: string, by: FocusedPoint['by'], card: FocusedPoint['card']) =>
    setChosen({ id, by, card, anchor: id })

  return {
    located,
    focused,
    /** What a press at a place means: under a mouse the point that is ringed. */
    pointAt: (x: number, y: number, touch: boolean): Located | null =>
      touch ? nearestPoint(grid.near(x, y), x, y, FINGER) : hoveredPoint(grid.near(x, y), x, y, focused?.id ?? null),
    pin: (id: string, by: FocusedPoint['by']) => choose(id, by, 'pinned'),
    /** The next of those that cover one another here. */
    nextHere: () => {
      if (!chosen || !focused) return
      const place = focused.here.findIndex(({ id }) => id === focused.id)
      const next = focused.here[(place + 1) % focused.here.length]
      if (next) setChosen({ ...chosen, id: next.id })
    },
    clear: () => setChosen(null),
    /** Closes what is open. Keys stay at their point; a mouse must leave it before it sees it again. */
    close: () => setChosen(chosen && chosen.by !== 'touch' ? { ...chosen, card: 'none' } : null),
    /** The pointer has left chart and card. */
    leave: () => {
      if (chosen?.by === 'mouse' && !pinned) setChosen(null)
    },
    handlers: {
      hover: (event: PointerEvent<HTMLElement>) => {
        if (pinned || event.pointerType === 'touch') return
        const box = event.currentTarget.getBoundingClientRect()
        const before = chosen?.by === 'mouse' ? chosen.id : null
        const [x, y] = [event.clientX - box.left, event.clientY - box.top]
        const point = hoveredPoint(grid.near(x, y), x, y, before)
        if (point?.id === chosen?.id && chosen?.by !== 'keyboard') return
        if (point) choose(point.id, 'mouse', 'glance')
        else if (chosen?.by !== 'keyboard') setChosen(null)
      },
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        const shortcut = shortcutAt('chart', event)
        if (!shortcut || event.target !== event.currentTarget) return
        const step = STEPS[shortcut]
        const point = step && stepPoint(dateOrder(located), focused?.id ?? null, step)
        if (point) choose(point.id, 'keyboard', 'glance')
        else if (shortcut === 'open-card' && focused) choose(focused.id, 'keyboard', 'pinned')
        else if (!step) return
        event.preventDefault()
      },
      onBlur: () => {
        if (chosen?.by === 'keyboard' && !pinned) setChosen(null)
      },
    },
  }
}
