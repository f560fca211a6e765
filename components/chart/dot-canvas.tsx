'use client'

import { useEffect, useRef, useSyncExternalStore } from 'react'
import type { CrowdProps } from './marks/plot-marks'

/**
 * A cloud of dots as pixels, for thousands of them; drawn again when the theme changes. Its colour is one of the page's
 * palette, `var(--…)`: a canvas knows no custom properties and asks for the value.
 */
export function DotCanvas({ layout, colour, opacity, dots }: CrowdProps) {
  const ref = useRef<HTMLCanvasElement>(null)
  const { width, height } = layout
  const theme = useSyncExternalStore(watchTheme, readTheme, () => '')

  useEffect(() => {
    const canvas = ref.current
    const context = canvas?.getContext('2d')
    if (!canvas || !context) return
    const density = window.devicePixelRatio || 1
    canvas.width = Math.round(width * density)
    canvas.height = Math.round(height * density)
    context.scale(density, density)
    context.fillStyle = getComputedStyle(canvas).getPropertyValue(colour.slice('var('.length, -1)).trim() || 'gray'
    context.globalAlpha = opacity
    for (const [x, y, radius] of dots) {
      context.beginPath()
      context.arc(x, y, radius, 0, 2 * Math.PI)
      context.fill()
    }
  }, [width, height, colour, opacity, dots, theme])

  return (
    <foreignObject x={0} y={0} width={width} height={height}>
      <canvas ref={ref} style={{ display: 'block', width, height }} data-role="context" />
    </foreignObject>
  )
}

const readTheme = (): string => getComputedStyle(document.documentElement).getPropertyValue('--paper')

function watchTheme(changed: () => void): () => void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  dark.addEventListener('change', changed)
  return () => {
    observer.disconnect()
    dark.removeEventListener('change', changed)
  }
}
