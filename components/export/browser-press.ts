/** The press of a browser: its own drawing of SVG, and the page's faces. It has no typesetter. */
import type { Press } from './press'
import { svgToPng, withFaces } from './svg-to-png'

export const browserPress: Press = {
  png: async (svg, scale) => new Uint8Array(await (await svgToPng(svg, scale)).arrayBuffer()),
  embedFaces: withFaces,
  typeset: null,
}
