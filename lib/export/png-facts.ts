/**
 * What a PNG says of itself: dots per inch (pHYs) and the address of its view (iTXt), in chunks of the PNG specification, third
 * edition (https://www.w3.org/TR/png-3/).
 */
const SIGNATURE_BYTES = 8
const INCH_IN_METRES = 0.0254
/** Keyword of the text that holds the address. */
const VIEW_KEYWORD = 'halvings-view'

interface PngFacts {
  readonly dotsPerInch: number
  /** Address of the view that the picture shows; null where it shows none. */
  readonly view: string | null
}

/** A copy of the file that says this, after its header, where both chunks may stand. */
export function withPngFacts(png: Uint8Array, { dotsPerInch, view }: PngFacts): Uint8Array<ArrayBuffer> {
  const [header, ...rest] = chunksOf(png).filter(({ type }) => type !== 'pHYs')
  if (!header) throw new Error('not a PNG')
  const dots = new DataView(new ArrayBuffer(9))
  const perMetre = Math.round(dotsPerInch / INCH_IN_METRES)
  dots.setUint32(0, perMetre)
  dots.setUint32(4, perMetre)
  dots.setUint8(8, 1) // the unit is the metre
  const parts = [
    png.subarray(0, SIGNATURE_BYTES),
    header.whole,
    chunk('pHYs', new Uint8Array(dots.buffer)),
    // Keyword, no compression, no language, no translated keyword, then UTF-8 text.
    ...(view === null ? [] : [chunk('iTXt', new TextEncoder().encode(`${VIEW_KEYWORD}\0\0\0\0\0${view}`))]),
    ...rest.map(({ whole }) => whole),
  ]
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** The address that a PNG holds; null where it holds none or is no PNG. */
export function viewOfPng(png: Uint8Array): string | null {
  for (const { type, data } of chunksOf(png)) {
    if (type !== 'iTXt') continue
    const [keyword, compressed, , , , ...text] = new TextDecoder().decode(data).split('\0')
    if (keyword === VIEW_KEYWORD && compressed === '') return text.join('')
  }
  return null
}

interface Chunk {
  readonly type: string
  readonly data: Uint8Array
  /** With length, type and checksum. */
  readonly whole: Uint8Array
}

function chunksOf(png: Uint8Array): readonly Chunk[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const chunks: Chunk[] = []
  for (let at = SIGNATURE_BYTES; at + 12 <= png.length;) {
    const length = view.getUint32(at)
    const end = at + 12 + length
    if (end > png.length) break
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8))
    chunks.push({ type, data: png.subarray(at + 8, end - 4), whole: png.subarray(at, end) })
    at = end
  }
  return chunks
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const whole = new Uint8Array(12 + data.length)
  const view = new DataView(whole.buffer)
  view.setUint32(0, data.length)
  whole.set(new TextEncoder().encode(type), 4)
  whole.set(data, 8)
  view.setUint32(8 + data.length, crc32(whole.subarray(4, 8 + data.length)))
  return whole
}

/** Checksum of the specification's annex D. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}
