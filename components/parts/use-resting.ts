'use client'

import { useState } from 'react'

/** A value as it was when it last rested: what is not under the hand stands still while something moves. */
export function useResting<T>(value: T, moving: boolean): T {
  const [rested, setRested] = useState(value)
  if (!moving && rested !== value) setRested(value)
  return moving ? rested : value
}
