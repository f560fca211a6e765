/** The press of the server, of native modules. Server only. */
import { renderPng } from './answers/render-png'
import type { Press } from '@/components/export/press'

export const serverPress: Press = {
  png: async (svg, scale) => new Uint8Array(await renderPng(svg, scale)),
}
