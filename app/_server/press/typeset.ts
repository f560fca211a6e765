/** Typst sources to PDF, tagged, with their fonts inside. A native module of its own: about 0.1 s to load, then milliseconds. Server only. */
import path from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { FACES } from './font-files'

let compiler: NodeCompiler | null = null

/** Beyond so many documents, what the compiler remembers of older ones is dropped. */
const MOST_REMEMBERED = 10

function open(): NodeCompiler {
  const fontPaths = [...new Set(FACES.map(({ file }) => path.dirname(file)))]
  return (compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths }] }))
}

/**
 * @param source names no file and reads no clock: equal sources give equal bytes
 * @throws what the compiler says where the source is wrong, which is a bug of ours
 */
export async function typeset(source: string): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = open().pdf({ mainFileContent: source })
  open().evictCache(MOST_REMEMBERED)
  return new Uint8Array(pdf)
}

/** The compiler writes the addresses of links as they are. */
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/gi

/** The pages one under the other as an SVG, letters as outlines. @param source as of `typeset` */
export async function pagesSvg(source: string): Promise<string> {
  return open().plainSvg({ mainFileContent: source }).replace(BARE_AMPERSAND, '&amp;')
}
