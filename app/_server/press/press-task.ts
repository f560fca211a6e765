/**
 * The press as one function, for a thread: what it does takes up to a second, and the native modules hold the thread meanwhile. It
 * is bundled to `.precomputed/press-task.mjs` by `scripts/precompute.mjs`. Server only.
 */
import { serverPress } from './server-press'

export type PressTask =
  | { readonly of: 'pixels'; readonly svg: string; readonly scale: number }
  | { readonly of: 'faces'; readonly svg: string }
  | { readonly of: 'print'; readonly source: string }

/** @returns the file */
export async function pressTask(task: PressTask): Promise<Uint8Array<ArrayBuffer>> {
  if (task.of === 'pixels') return serverPress.png(task.svg, task.scale)
  if (task.of === 'faces') return new TextEncoder().encode(await serverPress.embedFaces(task.svg))
  if (!serverPress.typeset) throw new Error('no typesetter here')
  return serverPress.typeset(task.source)
}
