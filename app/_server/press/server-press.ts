/** The press of the server. Its modules are native and heavy: each is loaded when a file first needs it. Server only. */
import { renderPng } from '../answers/render-png'
import type { Press } from '@/components/export/press'

export const serverPress: Press = {
  png: async (svg, scale) => new Uint8Array(await renderPng(svg, scale)),
  embedFaces: async (svg) => (await import('./embed-faces')).embedFaces(svg),
  typeset: async (source) => (await import('./typeset')).typeset(source),
}
