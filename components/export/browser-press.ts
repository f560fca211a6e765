/** The press of a browser: its own drawing of SVG, with the page's faces. */
import type { Press } from './press'
import { svgToPng } from './svg-to-png'

export const browserPress: Press = {
  png: async (svg, scale) => new Uint8Array(await (await svgToPng(svg, scale)).arrayBuffer()),
}
