/** Typst sources to PDF, tagged, with their fonts inside. A native module of its own: about 0.1 s to load, then milliseconds. Server only. */
import path from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { FACES } from './font-files'

let compiler: NodeCompiler | null = null

/** Beyond so many documents, what the compiler remembers of older ones is dropped. */
const MOST_REMEMBERED = 10

/**
 * @param source names no file and reads no clock: equal sources give equal bytes
 * @throws what the compiler says where the source is wrong, which is a bug of ours
 */
export async function typeset(source: string): Promise<Uint8Array<ArrayBuffer>> {
  const fontPaths = [...new Set(FACES.map(({ file }) => path.dirname(file)))]
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths }] })
  const pdf = compiler.pdf({ mainFileContent: source })
  compiler.evictCache(MOST_REMEMBERED)
  return new Uint8Array(pdf)
}
