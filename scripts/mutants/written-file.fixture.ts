/** A file and its digest, and what stands in for pixels and print when one is written. */
import { createHash } from 'node:crypto'
import type { Press } from '@/components/export/press'

export interface WrittenFile {
  readonly name: string
  readonly digest: () => Promise<string>
}

/** A PNG of one pixel. */
export const PIXEL = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)

/** Sources in the place of what is typeset: pixels and print are no concern of a writer. */
export const press: Press = {
  png: () => Promise.resolve(PIXEL),
  embedFaces: (svg) => Promise.resolve(svg),
  typeset: (source) => Promise.resolve(new TextEncoder().encode(source)),
}

/** Numbers in texts to nine digits: the last ones of an exponential belong to the platform. */
const short = (text: string): string =>
  text.replace(/-?\d+\.\d{9,}(?:e[+-]?\d+)?/g, (number) => String(Number(Number(number).toPrecision(9))))

/** @param write gives text, bytes, or what JSON can hold */
export const file = (name: string, write: () => unknown): WrittenFile => ({
  name,
  digest: async () => {
    const written = await write()
    const text = typeof written === 'string' ? written : JSON.stringify(written)
    const digest = createHash('sha256').update(written instanceof Uint8Array ? written : short(text))
    return digest.digest('hex').slice(0, 16)
  },
})

/** Made when it is first asked for, once. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}
