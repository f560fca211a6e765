/** Runs programs where their languages are installed. */
import { execFile, spawnSync } from 'node:child_process'

export interface Outcome {
  readonly status: number
  readonly output: string
}

/** The first of the commands that the probe succeeds in; null where none does. */
function find(commands: readonly string[], probe: readonly string[]): string | null {
  return commands.find((command) => spawnSync(command, [...probe], { stdio: 'ignore' }).status === 0) ?? null
}

export const findPython = (): string | null =>
  find(['python3', '/usr/bin/python3'], ['-c', 'import numpy, scipy, statsmodels'])

export const findR = (): string | null => find(['Rscript'], ['-e', 'quit()'])

/** @param command interpreter; @param args program file or options */
export function runProgram(command: string, args: readonly string[]): Promise<Outcome> {
  // In the plainest locale: what runs there runs everywhere.
  const env = { NODE_ENV: 'test' as const, PATH: '/usr/local/bin:/usr/bin:/bin', HOME: '/tmp', LC_ALL: 'C', OPENBLAS_NUM_THREADS: '1' }
  return new Promise((resolve) => {
    execFile(command, [...args], { env, timeout: 120_000, encoding: 'utf8' }, (error, stdout, stderr) => {
      const status = error ? (typeof error.code === 'number' ? error.code : -1) : 0
      resolve({ status, output: `${stdout}${stderr}` })
    })
  })
}

/** Two at a time. */
export async function runAll(command: string, files: readonly string[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  const waiting = files.map((file, i) => ({ file, i }))
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      outcomes[next.i] = await runProgram(command, [next.file])
  }
  await Promise.all([worker(), worker()])
  return outcomes
}
