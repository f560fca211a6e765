/** A server of a test's own, as `npm start` runs it, with settings of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { expect } from '@playwright/test'

export interface OwnServer {
  readonly process: ChildProcess
  readonly base: string
  /** What it has printed so far. */
  readonly said: () => string
  /** Ends it if it still runs. */
  readonly end: () => void
}

/** @param place tells the ports of servers that run at once apart: 1 to 9 */
export const portOf = (place: number): number => Number(process.env.E2E_PORT ?? 4310) + place

/** @param place as of `portOf` */
export async function startServer(place: number, environment: Readonly<Record<string, string>>): Promise<OwnServer> {
  const port = portOf(place)
  const base = `http://127.0.0.1:${port}`
  const env = { ...process.env, ...environment, PORT: String(port) }
  const started = spawn('npm', ['start', '--', '-H', '127.0.0.1'], { env, detached: true })
  let said = ''
  started.stdout.on('data', (bytes) => (said += String(bytes)))
  started.stderr.on('data', (bytes) => (said += String(bytes)))
  const answers = () =>
    fetch(`${base}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    )
  await expect.poll(answers, { timeout: 60_000 }).toBe(true)
  const end = () => {
    try {
      if (started.pid) process.kill(-started.pid, 'SIGKILL')
    } catch {
      // it has ended by itself
    }
  }
  return { process: started, base, said: () => said, end }
}
