/** Bytes of a file to text: byte order marks, UTF-8, UTF-16, and what the bytes speak for where they are no Unicode. */
import type { Encoding } from './encodings'

/** The characters of a file, and how its bytes were read. */
export interface DecodedText {
  /** Without its byte order mark. */
  readonly text: string
  readonly encoding: Encoding
  /** Whether the encoding is the likeliest one, by what the text looks like, and no fact about the bytes. */
  readonly guessed: boolean
}

/**
 * Text of a file and the encoding that was used. The order of evidence: the caller's choice, a byte order mark, zero bytes at
 * every other place (UTF-16), valid UTF-8, UTF-8 with a few broken bytes, else the caller's guess.
 * @param chosen encoding that the reader picked, or null to detect it
 * @param guess asked where the bytes are no Unicode; without it they are taken for Windows-1252, which any bytes are
 */
export function decodeText(
  bytes: Uint8Array,
  chosen: Encoding | null = null,
  guess: (bytes: Uint8Array) => Encoding = () => 'windows-1252',
): DecodedText {
  const certain = chosen ?? unicodeOf(bytes)
  const encoding = certain ?? guess(bytes)
  const text = decoderOf(encoding).decode(bytes)
  return { text: text.startsWith('\ufeff') ? text.slice(1) : text, encoding, guessed: certain === null }
}

/** The Unicode encoding of the bytes, or null where they are none; see `decodeText`. */
export function unicodeOf(bytes: Uint8Array): Encoding | null {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8'
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be'
  const sample = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (odd > sample.length / 4 && even === 0) return 'utf-16le'
  if (even > sample.length / 4 && odd === 0) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : null
}

/** Characters of several bytes that are whole, against bytes that belong to none: text in another encoding has hardly any of the first. */
function isUtf8(bytes: Uint8Array): boolean {
  let whole = 0
  let broken = 0
  // Four letters of ASCII at a time.
  const isAligned = bytes.byteOffset % 4 === 0
  const fours = isAligned ? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2) : new Uint32Array()
  for (let index = 0; index < bytes.length; index += 1) {
    if ((index & 3) === 0 && ((fours[index >> 2] ?? 0x80) & 0x80808080) === 0) {
      index += 3
      continue
    }
    const lead = bytes[index] ?? 0
    if (lead < 0x80) continue
    const more = lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : 0
    let found = 0
    while (found < more && ((bytes[index + found + 1] ?? 0) & 0xc0) === 0x80) found += 1
    if (more > 0 && found === more) {
      whole += 1
      index += more
    } else broken += 1
  }
  return broken === 0 || whole >= 4 * broken
}

/** A browser knows all of them; a server may lack one, and Latin letters are then the least wrong. */
function decoderOf(encoding: Encoding): TextDecoder {
  try {
    return new TextDecoder(encoding)
  } catch {
    return new TextDecoder('windows-1252')
  }
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  bytes.length >= signature.length && signature.every((byte, index) => bytes[index] === byte)
