/** Typst sources to PDF, tagged, with their fonts inside. A native module of its own: about 0.1 s to load, then milliseconds. Server only. */
import path from 'node:path'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { FACES } from './font-files'

let compiler: NodeCompiler | null = null

/** Beyond so many documents, what the compiler remembers of older ones is dropped. */
const MOST_REMEMBERED = 10

async function open(): Promise<NodeCompiler> {
  const typst = await import('@myriaddreamin/typst-ts-node-compiler')
  const fontPaths = [...new Set(FACES.map(({ file }) => path.dirname(file)))]
  return (compiler ??= typst.NodeCompiler.create({ fontArgs: [{ fontPaths }] }))
}

/**
 * @param source names no file and reads no clock: equal sources give equal bytes
 * @throws what the compiler says where the source is wrong, which is a bug of ours
 */
export async function typeset(source: string): Promise<Uint8Array<ArrayBuffer>> {
  const typst = await open()
  const pdf = typst.pdf({ mainFileContent: source })
  typst.evictCache(MOST_REMEMBERED)
  return new Uint8Array(pdf)
}

/** The compiler writes the addresses of links as they are. */
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/gi

/** The pages one under the other as an SVG, letters as outlines. @param source as of `typeset` */
export async function pagesSvg(source: string): Promise<string> {
  const typst = await open()
  return typst.plainSvg({ mainFileContent: source }).replace(BARE_AMPERSAND, '&amp;')
}
