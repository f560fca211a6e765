'use client'

import { useEffect, useRef, useSyncExternalStore } from 'react'
import { darkSystem } from '@/components/shell/dark-system'
import type { PlacedContext, Size } from '@/lib/chart/placed'
import styles from './dot-canvas.module.css'

interface Props {
  readonly layout: Size
  readonly colour: string
  readonly opacity: number
  readonly dots: readonly Pick<PlacedContext, 'x' | 'y' | 'radius'>[]
  /** The hand is on a slider: what is drawn stays, and what comes is added. */
  readonly still: boolean
}

/**
 * A cloud of dots as pixels, for thousands of them; drawn again when the theme changes. It lies by itself below the lines and
 * marks: a browser paints those anew without it. Its colour is one of the page's palette, `var(--…)`: a canvas knows no
 * custom properties and asks for the value.
 */
export function DotCanvas({ layout, colour, opacity, dots, still }: Props) {
  const ref = useRef<HTMLCanvasElement>(null)
  const drawn = useRef<Set<number>>(new Set())
  const { width, height } = layout
  const theme = useSyncExternalStore(watchTheme, readTheme, () => '')

  useEffect(() => {
    const canvas = ref.current
    const context = canvas?.getContext('2d')
    if (!canvas || !context) return
    const density = window.devicePixelRatio || 1
    const size = [Math.round(width * density), Math.round(height * density)] as const
    // Drawing thousands anew at every step of a slider is what a hand feels; a fitted dot lies over what stays below it.
    const there = drawn.current
    if (!still || there.size === 0 || canvas.width !== size[0] || canvas.height !== size[1]) {
      ;[canvas.width, canvas.height] = size
      context.scale(density, density)
      context.fillStyle = valueOf(colour, theme)
      context.globalAlpha = opacity
      there.clear()
    }
    for (const { x, y, radius } of dots) {
      const place = Math.round(x * PLACES) * width * PLACES * 2 + Math.round(y * PLACES)
      if (there.has(place)) continue
      there.add(place)
      context.beginPath()
      context.arc(x, y, radius, 0, 2 * Math.PI)
      context.fill()
    }
  }, [width, height, colour, opacity, dots, theme, still])

  return <canvas ref={ref} className={styles.dots} data-role="context" aria-hidden="true" />
}

/** Places a pixel by which dots are told apart. */
const PLACES = 64

/** What decides the colours of the page; asked at every render, so no style is computed for it. */
const readTheme = (): string =>
  `${document.documentElement.dataset['theme'] ?? ''} ${darkSystem().matches ? 'dark' : 'light'}`

/** Values of custom properties by theme: a computed style is asked for once each. */
const values = new Map<string, string>()

function valueOf(colour: string, theme: string): string {
  const key = `${theme} ${colour}`
  const known = values.get(key)
  if (known !== undefined) return known
  const style = getComputedStyle(document.documentElement)
  const value = style.getPropertyValue(colour.slice('var('.length, -1)).trim() || 'gray'
  values.set(key, value)
  return value
}

function watchTheme(changed: () => void): () => void {
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  darkSystem().addEventListener('change', changed)
  return () => {
    observer.disconnect()
    darkSystem().removeEventListener('change', changed)
  }
}
