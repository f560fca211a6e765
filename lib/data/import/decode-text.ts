/** Bytes of a file to text: byte order marks, UTF-8, UTF-16, and Windows-1252 where the bytes are no valid UTF-8. */
import type { ImportProblem, ImportResult } from './import-problem'

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const
export type Encoding = (typeof ENCODINGS)[number]

const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly kind: NotText }[] = [
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], kind: 'spreadsheet' },
  { bytes: [0x1f, 0x8b], kind: 'archive' },
  { bytes: [0x25, 0x50, 0x44, 0x46], kind: 'pdf' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: 'image' },
  { bytes: [0xff, 0xd8, 0xff], kind: 'image' },
]
const ZIP = [0x50, 0x4b, 0x03, 0x04]
type NotText = Extract<ImportProblem, { code: 'not-text' }>['kind']

/**
 * Text of a file and the encoding that was used. The order of evidence: the caller's choice, a byte order mark, zero bytes at
 * every other place (UTF-16), valid UTF-8, else Windows-1252, which any bytes are.
 * @param chosen encoding that the reader picked, or null to detect it
 * @returns text without its byte order mark, or `not-text` for spreadsheets, archives, pictures and other binary files
 */
export function decodeText(
  bytes: Uint8Array,
  chosen: Encoding | null = null,
): ImportResult<{ readonly text: string; readonly encoding: Encoding }> {
  const kind = binaryKind(bytes)
  if (kind) return { ok: false, problem: { code: 'not-text', kind } }
  const encoding = chosen ?? detectEncoding(bytes)
  const text = new TextDecoder(encoding).decode(bytes)
  // Zero characters after decoding mean that this was no text at all, or not in this encoding.
  if (chosen === null && text.slice(0, 4096).includes('\0')) {
    return { ok: false, problem: { code: 'not-text', kind: 'binary' } }
  }
  return { ok: true, value: { text: text.startsWith('\ufeff') ? text.slice(1) : text, encoding } }
}

/** The encoding that the bytes speak for; see `decodeText`. */
export function detectEncoding(bytes: Uint8Array): Encoding {
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
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

function binaryKind(bytes: Uint8Array): NotText | null {
  // XLSX and ODS are ZIP archives; the names of their parts stand near the start in clear text.
  if (startsWith(bytes, ZIP)) {
    const names = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2000))
    return /xl\/|\[Content_Types\]|opendocument\.spreadsheet/.test(names) ? 'spreadsheet' : 'archive'
  }
  return SIGNATURES.find(({ bytes: signature }) => startsWith(bytes, signature))?.kind ?? null
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  bytes.length >= signature.length && signature.every((byte, index) => bytes[index] === byte)
