/** What a file is, by its first bytes: never by its name, which says what somebody hoped. */

/** What the bytes say: text, a package that is opened, or a kind of file that holds no table we read. */
export type FileKind =
  'text' | 'xlsx' | 'ods' | 'parquet' | 'gzip' | 'zip' | 'old-spreadsheet' | 'archive' | 'pdf' | 'image' | 'binary'

const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly kind: FileKind }[] = [
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], kind: 'old-spreadsheet' }, // also XLSX behind a password
  { bytes: [0x1f, 0x8b], kind: 'gzip' },
  { bytes: [0x50, 0x41, 0x52, 0x31], kind: 'parquet' }, // PAR1
  { bytes: [0x25, 0x50, 0x44, 0x46], kind: 'pdf' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: 'image' },
  { bytes: [0xff, 0xd8, 0xff], kind: 'image' },
  { bytes: [0x47, 0x49, 0x46, 0x38], kind: 'image' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], kind: 'archive' }, // 7z
  { bytes: [0x52, 0x61, 0x72, 0x21], kind: 'archive' }, // RAR
  { bytes: [0x42, 0x5a, 0x68], kind: 'archive' }, // bzip2
  { bytes: [0xfd, 0x37, 0x7a, 0x58], kind: 'archive' }, // xz
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], kind: 'archive' }, // zstd
]
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06]

/** @returns `text` for whatever has no known signature and few zero bytes that are not UTF-16's */
export function fileKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, ZIP)) return zipKind(bytes)
  if (startsWith(bytes, EMPTY_ZIP)) return 'zip'
  const known = SIGNATURES.find(({ bytes: signature }) => startsWith(bytes, signature))
  if (known) return known.kind
  return isBinary(bytes) ? 'binary' : 'text'
}

/** XLSX and ODS are ZIP archives; the names of their parts stand in clear text near the start and in the list at the end. */
function zipKind(bytes: Uint8Array): FileKind {
  const latin = new TextDecoder('windows-1252')
  const names = latin.decode(bytes.subarray(0, 2000)) + latin.decode(bytes.subarray(Math.max(0, bytes.length - 8000)))
  if (/mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet/.test(names)) return 'ods'
  return /xl\/workbook\.xml/.test(names) ? 'xlsx' : 'zip'
}

/** Zero bytes come in pairs with letters in UTF-16, alone by a slip in text, and often in anything else; so do control characters. */
function isBinary(bytes: Uint8Array): boolean {
  const isWide = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])
  if (isWide) return false
  const sample = bytes.subarray(0, 4096)
  let even = 0
  let odd = 0
  let controls = 0
  sample.forEach((byte, index) => {
    if (byte === 0 && index % 2 === 0) even += 1
    else if (byte === 0) odd += 1
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1
  })
  const zeros = even + odd
  const oneSided = Math.min(even, odd) === 0 && zeros > sample.length / 4
  return controls > sample.length / 20 || (zeros > Math.max(3, sample.length / 100) && !oneSided)
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  bytes.length >= signature.length && signature.every((byte, index) => bytes[index] === byte)
