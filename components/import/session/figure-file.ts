/** A figure of ours that a reader brings back: its file holds the address of its view. */
import { viewOfFile } from '@/lib/export/view-of-file'

const IS_FIGURE = /\.(?:png|svg|pdf)$/i
/** No figure of ours is larger. */
const MOST_BYTES = 30_000_000

/** What follows `/explore` in the address of the view; null where the file is none of our figures. */
export async function viewOfFigure(file: File): Promise<string | null> {
  if (!IS_FIGURE.test(file.name) || file.size > MOST_BYTES) return null
  return viewOfFile(new Uint8Array(await file.arrayBuffer()))
}
