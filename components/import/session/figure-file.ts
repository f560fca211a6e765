/** A figure of ours that a reader brings back: its file holds the address of what it shows. */
import { addressOfFile } from '@/lib/export/address-of-file'

const IS_FIGURE = /\.(?:png|svg|pdf)$/i
/** No figure of ours is larger. */
const MOST_BYTES = 30_000_000

/** Path, query and fragment of the page that shows it; null where the file is none of our figures. */
export async function addressOfFigure(file: File): Promise<string | null> {
  if (!IS_FIGURE.test(file.name) || file.size > MOST_BYTES) return null
  return addressOfFile(new Uint8Array(await file.arrayBuffer()))
}
