import { wrap } from 'comlink'
import type { PictureThread } from './picture.worker'

/**
 * An SVG drawn to a PNG in a thread of its own, byte for byte as the server draws it.
 * @param svg of a stated width and height; @param scale pixels of the picture per pixel of the SVG
 * @throws where the thread breaks down; the caller offers the SVG instead
 */
export async function drawPng(svg: string, scale: number): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new Worker(new URL('./picture.worker.ts', import.meta.url), { type: 'module' })
  try {
    const broken = new Promise<never>((_, reject) => {
      worker.addEventListener('error', () => reject(new Error('the thread of pictures stopped')))
    })
    return await Promise.race([wrap<PictureThread>(worker).draw(svg, scale), broken])
  } finally {
    worker.terminate()
  }
}
