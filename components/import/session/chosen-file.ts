/** A file that a reader chose. A long one stays where it lies: the thread that reads it fetches its bytes, and nobody keeps them. */
import type { KeptReading } from '@/lib/data/import/files/study-file'
import type { SourceFile } from '@/lib/data/import/tables/text-table'

export interface ChosenFile {
  readonly name: string
  readonly bytes: Uint8Array | Blob
}

/** Such a file and how it was read. */
export type ChosenReading = Omit<KeptReading, 'file'> & { readonly file: ChosenFile }

/** Short files are copied: whoever changes theirs meanwhile loses nothing. */
const LONG_BYTES = 8 * 1024 * 1024

/** @returns rejects where the browser can't give the bytes */
export const chosenFile = async (file: File): Promise<ChosenFile> => ({
  name: file.name,
  bytes: file.size > LONG_BYTES ? file : new Uint8Array(await file.arrayBuffer()),
})

/** With its bytes; rejects where a long file has changed since it was chosen. */
export async function sourceOf({ name, bytes }: ChosenFile): Promise<SourceFile> {
  return { name, bytes: bytes instanceof Blob ? new Uint8Array(await bytes.arrayBuffer()) : bytes }
}

/** Its first bytes, which say what kind of file it is. */
export async function startOf({ bytes }: ChosenFile): Promise<Uint8Array> {
  return bytes instanceof Blob ? new Uint8Array(await bytes.slice(0, START).arrayBuffer()) : bytes.subarray(0, START)
}

const START = 64
