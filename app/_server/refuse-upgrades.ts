import { Server } from 'node:http'
import { Duplex } from 'node:stream'

const REFUSAL = [
  'HTTP/1.1 426 Upgrade Required',
  'Upgrade: HTTP/1.1',
  'Connection: Upgrade, close',
  'Content-Length: 0',
  '',
  '',
].join('\r\n')

/**
 * Answers every request for another protocol (web sockets) with 426 and closes it. Next.js leaves the socket of an upgrade
 * that meets no route to "a custom server", and there is none: nobody would ever close it, and some thousand small requests
 * would use up the process's open files. Not for the development server, which reloads pages through a web socket.
 */
export function refuseUpgrades(): void {
  const emit = Server.prototype.emit
  Server.prototype.emit = function (this: Server, event: string, ...details: unknown[]): boolean {
    const [, socket] = details
    if (event !== 'upgrade' || !(socket instanceof Duplex)) return Reflect.apply(emit, this, [event, ...details])
    socket.on('error', () => socket.destroy()) // the client may be gone before the answer
    socket.end(REFUSAL, () => socket.destroy())
    return true
  }
}
