'use client'

import { type RefObject, useEffect, useRef } from 'react'
import { yearAt } from '@/lib/chart/pointing/box'
import type { SceneLayout } from '@/lib/chart/placed'
import { zoomedWindow } from '@/lib/figure/shown-window'
import type { View } from '@/lib/view/view'
import type { ChartActions } from './chart-actions'

/** By how much one pixel of the wheel shows more or less. */
const BY_PIXEL = 0.0015
/** One turn of a coarse wheel. */
const MOST_PIXELS = 200
/** Milliseconds without a turn, after which the zoom is one step of the history. */
const QUIET = 250

/** The wheel with Ctrl or the command key, which is also a pinch on a touchpad, zooms about the date under the pointer. */
export function useWheelZoom(surface: RefObject<HTMLElement | null>, layout: SceneLayout, zoom: ChartActions['zoom']) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => {
    const element = surface.current
    if (!element) return
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault() // else the whole page is zoomed
      const { plot, axes } = layout
      const pixel = event.clientX - element.getBoundingClientRect().left
      const at = yearAt(axes, plot, Math.min(plot.right, Math.max(plot.left, pixel)))
      const pixels = Math.min(MOST_PIXELS, Math.max(-MOST_PIXELS, event.deltaY))
      const shown = zoomAbout(layout, at, Math.exp(pixels * BY_PIXEL))
      zoom(shown, 'passing')
      clearTimeout(timer.current)
      timer.current = setTimeout(() => zoom(shown), QUIET)
    }
    // React listens to wheels passively, and then they can't be kept from the page.
    element.addEventListener('wheel', turn, { passive: false })
    return () => element.removeEventListener('wheel', turn)
  }, [surface, layout, zoom])
}

/** @param factor below 1 shows less */
export const zoomAbout = ({ layers, axes }: SceneLayout, year: number, factor: number): View['x'] =>
  zoomedWindow(
    layers.map(({ figure }) => figure),
    axes.x.domain,
    year,
    factor,
  )
