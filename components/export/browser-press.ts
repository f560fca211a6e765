/** The press of a browser: resvg's WebAssembly build, and the page's faces. It has no typesetter. */
import { drawPng } from './draw-png'
import { withFaces } from './page-faces'
import type { Press } from './press'

export const browserPress: Press = {
  png: drawPng,
  embedFaces: withFaces,
  typeset: null,
}
