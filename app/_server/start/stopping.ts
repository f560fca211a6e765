/**
 * The end of the process in order. After SIGTERM it calls itself not ready and lets nobody keep a connection, but still
 * answers for the seconds that balancers need to notice; then Next.js takes no new connections and waits for answers under
 * way, and no longer than a limit.
 */
import type { Server } from 'node:http'
import { logLine } from '../watch/log'

/** Longer than any answer may take. */
const LAST_MS = 45_000

const shared = globalThis as typeof globalThis & { halvingsStopping?: boolean }

export const isStopping = (): boolean => shared.halvingsStopping === true

/** @param drainSeconds between the signal and the end of listening */
export function stopInOrder(servers: ReadonlySet<Server>, drainSeconds: number): void {
  const close = process.listeners('SIGTERM') // of Next.js, which are there before us
  process.removeAllListeners('SIGTERM')
  process.on('SIGTERM', (signal) => {
    if (isStopping()) return
    shared.halvingsStopping = true
    logLine('info', 'stopping', { signal, drainSeconds })
    setTimeout(() => {
      for (const listener of close) listener(signal)
      setTimeout(() => {
        for (const server of servers) server.closeAllConnections()
      }, LAST_MS).unref()
    }, drainSeconds * 1000)
  })
}
