'use client'

import { useEffect, useState } from 'react'

interface Frame {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Milliseconds between two looks: what is shown may scroll, grow, or not be there yet. */
const LOOK = 100
/** Pixels between it and the frame. */
const ROOM = 6

/**
 * Where on the window something stands, which is brought into sight once.
 * @param shows selectors, of which the first counts that something in sight has
 * @returns null while there is none
 */
export function useFrame(shows: readonly string[], ready: boolean): Frame | null {
  const [frame, setFrame] = useState<Frame | null>(null)
  useEffect(() => {
    if (!ready) return
    let brought = false
    const look = () => {
      const shown = shows
        .map((one) => document.querySelector(`main ${one}`))
        .find((one) => one?.checkVisibility({ visibilityProperty: true }))
      if (!shown) return setFrame(null)
      if (!brought) shown.scrollIntoView({ block: 'center' })
      brought = true
      const { left, top, width, height } = shown.getBoundingClientRect()
      const next = { left: left - ROOM, top: top - ROOM, width: width + 2 * ROOM, height: height + 2 * ROOM }
      setFrame((now) => (now && KEYS.every((key) => now[key] === next[key]) ? now : next))
    }
    look()
    const timer = setInterval(look, LOOK)
    return () => clearInterval(timer)
  }, [shows, ready])
  return frame
}

const KEYS = ['left', 'top', 'width', 'height'] as const
