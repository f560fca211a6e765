'use client'

import { useState } from 'react'
import type { Figure } from '@/lib/figure/figure'
import type { View } from '@/lib/view/view'

/** What was left out last, while that can be taken back at a click. */
export interface JustLeftOut {
  /** The name of a single point, and its rows; null: several points. */
  readonly name: string | null
  /** Points that went. */
  readonly points: number
  readonly undo: () => void
  readonly dismiss: () => void
}

/** Leaving models and rows out by hand, and putting them back. */
export function useLeavingOut(view: View, figure: Figure, change: (part: Partial<View>) => void) {
  const [last, setLast] = useState<Last | null>(null)
  const { exclude } = view
  const leaveOut = (exclusions: readonly string[]) => {
    const went = figure.points.filter(({ id, exclusion }) => exclusions.includes(id) || exclusions.includes(exclusion))
    const after = [...exclude, ...exclusions.filter((one) => !exclude.includes(one))]
    setLast({
      before: exclude,
      after,
      name: exclusions.length === 1 ? (went[0]?.name ?? null) : null,
      points: went.length,
    })
    change({ exclude: after })
  }
  const putBack = (exclusion: string) => change({ exclude: exclude.filter((one) => one !== exclusion) })
  const stands = last !== null && last.after.join() === exclude.join()
  const justLeftOut: JustLeftOut | null = stands
    ? {
        name: last.name,
        points: last.points,
        undo: () => change({ exclude: last.before }),
        dismiss: () => setLast(null),
      }
    : null
  return {
    leaveOut,
    putBack,
    justLeftOut,
    toggle: (exclusion: string) => (exclude.includes(exclusion) ? putBack(exclusion) : leaveOut([exclusion])),
  }
}

interface Last extends Pick<JustLeftOut, 'name' | 'points'> {
  readonly before: readonly string[]
  readonly after: readonly string[]
}
