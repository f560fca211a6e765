/**
 * An answer as it is kept: headers and body whole, compressed once in each form that was asked for, and written straight to
 * whoever asks again. Server only.
 */
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { holdsTag } from './entity-tag'

export interface KeptAnswer {
  /** Of a 200, its tag among them; nothing of the connection, the length or the encoding. */
  readonly headers: Readonly<OutgoingHttpHeaders>
  readonly tag: string
  readonly body: Uint8Array<ArrayBuffer>
  /** Filled as they are asked for. */
  readonly encoded: Map<Encoding, Promise<Uint8Array>>
}

type Encoding = 'br' | 'gzip'

/** Compressed on the thread pool, not on the thread that answers; 5 is about as fast as gzip at 6, and smaller. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
const compress: Readonly<Record<Encoding, (body: Uint8Array) => Promise<Uint8Array>>> = {
  br: (body) => promisify(brotliCompress)(body, BROTLI),
  gzip: (body) => promisify(gzip)(body),
}
const TEXT = /^(?:text\/|application\/(?:json|xml)|image\/svg)/

/** Bytes that it takes in memory: text is sent compressed as well, in two forms that together are less than half of it. */
export const bytesOf = ({ headers, body }: KeptAnswer): number =>
  body.length * (isText(headers) ? 1.5 : 1) + JSON.stringify(headers).length

const isText = (headers: KeptAnswer['headers']): boolean => TEXT.test(String(headers['content-type'] ?? ''))

/** Writes it, or that the client holds it already. */
export async function sendKept(kept: KeptAnswer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { headers, tag, encoded } = kept
  const text = isText(headers)
  const own = text ? { ...headers, vary: varyOf(headers) } : headers
  if (holdsTag(request.headers['if-none-match'] ?? null, tag)) {
    response.writeHead(304, own).end()
    return
  }
  const encoding = text ? encodingOf(request.headers['accept-encoding']) : null
  const body = encoding === null ? kept.body : await once(encoded, encoding, () => compress[encoding](kept.body))
  if (response.destroyed) return
  const sent = { ...own, 'content-length': body.length }
  response.writeHead(200, encoding === null ? sent : { ...sent, 'content-encoding': encoding })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** @example encodingOf('gzip, br;q=0') // 'gzip' */
export function encodingOf(accepted: string | readonly string[] | undefined): Encoding | null {
  const offered = [accepted ?? ''].flat().join(',').toLowerCase().split(',')
  const takes = (name: string): boolean =>
    offered.some((one) => one.trim().split(';')[0] === name && !/;\s*q=0(?:\.0*)?\s*$/.test(one))
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : null
}

function once(made: KeptAnswer['encoded'], encoding: Encoding, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const known = made.get(encoding)
  if (known) return known
  const begun = make()
  made.set(encoding, begun)
  return begun
}

function varyOf({ vary }: KeptAnswer['headers']): string {
  const named = [vary ?? []].flat().join(', ').split(', ')
  return [...new Set([...named, 'Accept-Encoding'])].filter(Boolean).join(', ')
}
