/** Who sends a request, for fair shares: never by what a client can write into it itself. */
import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

/** On the request, for routes: who asks. Whatever a client sends by that name is replaced. */
export const CLIENT_HEADER = 'x-halvings-client'

/**
 * @param proxies how many proxies of ours stand in front; the outermost of them saw the client, so it is that many entries from
 *                the right of X-Forwarded-For; what stands further left is the client's own text
 * @returns an IPv4 address, or the first half of an IPv6 one, which is one household; '' for this machine itself
 */
export function clientOf({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>, proxies: number): string {
  const forwarded = [headers['x-forwarded-for'] ?? ''].flat().join(',').split(',')
  const seen = proxies === 0 ? (socket.remoteAddress ?? '') : (forwarded.at(-proxies)?.trim() ?? '')
  const address = seen.replace(/^::ffff:(?=\d+\.)/i, '')
  if (isIP(address) === 4) return address.startsWith('127.') ? '' : address
  return isIP(address) === 6 && address !== '::1' ? firstHalf(address) : ''
}

/** The /64 of an IPv6 address, its zeros written out. */
function firstHalf(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const groups =
    tail === undefined ? left : [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right]
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
