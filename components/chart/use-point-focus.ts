'use client'

import { type KeyboardEvent, type PointerEvent, useMemo, useState } from 'react'
import type { SceneLayout } from '@/lib/chart/placed'
import { dateOrder, type Located, nearestPoint, type Step, stepPoint } from '@/lib/chart/nearest'

export interface FocusedPoint extends Located {
  /** How the reader came to it: only keys are spoken, only a touch leaves a card with a button. */
  readonly by: 'mouse' | 'touch' | 'keyboard'
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
}

/**
 * Which point a reader looks at, by mouse, touch or keys. The whole plot is one target: the nearest point within a
 * fingertip counts, whatever series it is of.
 * @param onAct what a click or Enter does with a point
 */
export function usePointFocus(layout: SceneLayout, onAct: (id: string) => void) {
  const [chosen, setChosen] = useState<{ readonly id: string; readonly by: FocusedPoint['by'] } | null>(null)
  const located = useMemo<readonly Located[]>(
    () => [...layout.layers.flatMap(({ context }) => context), ...layout.layers.flatMap(({ points }) => points)],
    [layout],
  )
  const order = useMemo(() => dateOrder(located), [located])

  const at = chosen && located.find(({ id }) => id === chosen.id)
  const focused: FocusedPoint | null = chosen && at ? { id: at.id, x: at.x, y: at.y, by: chosen.by } : null
  const under = (event: PointerEvent<HTMLElement>): Located | null => {
    const box = event.currentTarget.getBoundingClientRect()
    return nearestPoint(located, event.clientX - box.left, event.clientY - box.top)
  }

  return {
    focused,
    close: () => setChosen(null),
    handlers: {
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (event.pointerType === 'touch') return
        const point = under(event)
        if (point?.id !== chosen?.id || chosen?.by === 'keyboard')
          setChosen(point ? { id: point.id, by: 'mouse' } : null)
      },
      onPointerLeave: (event: PointerEvent<HTMLElement>) => {
        if (event.pointerType !== 'touch' && chosen?.by === 'mouse') setChosen(null)
      },
      onPointerUp: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0) return
        const point = under(event)
        if (event.pointerType === 'touch') setChosen(point ? { id: point.id, by: 'touch' } : null)
        else if (point) onAct(point.id)
      },
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        if (event.altKey || event.ctrlKey || event.metaKey || event.target !== event.currentTarget) return
        const step = STEPS[event.key]
        if (step) {
          const point = stepPoint(order, focused?.id ?? null, step)
          if (point) setChosen({ id: point.id, by: 'keyboard' })
        } else if (event.key === 'Enter' && focused) onAct(focused.id)
        else if (event.key === 'Escape' && focused) setChosen(null)
        else return
        event.preventDefault()
      },
      onBlur: () => {
        if (chosen?.by === 'keyboard') setChosen(null)
      },
    },
  }
}
