/**
 * The log: one JSON object a line, of bounded length, for programs that collect them. Never an address of a reader, never
 * what stands behind "?" of one's own file. Server only.
 */
import { format } from 'node:util'
import { namesOwnFile } from '../query-header'

type Level = 'info' | 'warn' | 'error'
type Facts = Readonly<Record<string, string | number | boolean | null>>

/** Of one text in a line. */
const MOST_CHARACTERS = 2000

/** @example logLine('info', 'stopping', {}) // {"time":"2026-11-27T04:00:00.000Z","level":"info","event":"stopping"} */
export function logLine(level: Level, event: string, facts: Facts): void {
  const bounded = Object.entries(facts).map(([name, value]) => [name, typeof value === 'string' ? cut(value) : value])
  const line = { time: new Date().toISOString(), level, event, ...Object.fromEntries(bounded) }
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

/** What a request line may show: the query of a bundled study, which anyone may ask for, and of no other. */
export function loggedAddress(url: string): string {
  const [path = '', query = ''] = url.split(/\?(.*)/s)
  return query === '' || namesOwnFile(query) ? path : `${path}?${query}`
}

/** From now on whatever Next.js or a library prints about faults becomes such a line, stacks included. */
export function logPrintedFaults(): void {
  const as =
    (level: Level) =>
    (...parts: unknown[]): void =>
      logLine(level, 'printed', { text: format(...parts) })
  Object.assign(console, { error: as('error'), warn: as('warn') })
}

/**
 * Whoever collects the log may go: its lines are lost then, and the process works on. Unheard, the fault of the broken pipe
 * would be printed to that same pipe, and again, for ever.
 */
export function outliveLogReaders(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
}

const cut = (text: string): string =>
  text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS)}… (${text.length} characters)`
