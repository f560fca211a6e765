import { darkPalette, lightPalette, type Palette } from '../palette'
import type { Ground } from '../picture-form'

/** Of a file on a ground: white paper is for light ink, whatever the view's own theme. */
export function paletteOn(ground: Ground, theme: 'light' | 'dark' | 'auto' | null): Palette {
  if (ground === 'white') return { ...lightPalette, paper: '#ffffff' }
  return theme === 'dark' ? darkPalette : lightPalette
}
