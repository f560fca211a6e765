/** The languages of the programs, and how they are run. */
import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pythonSource from '../reproduce.py'
import rSource from '../reproduce.R'
import { pythonScript } from '../python'
import { rScript } from '../r'

export const python = {
  name: 'Python',
  language: 'python',
  ending: 'py',
  write: pythonScript,
  source: pythonSource,
  commands: ['python3', '/usr/bin/python3'],
  probe: ['-c', 'import numpy, scipy, statsmodels, pyflakes'],
  install: 'python3-scipy, python3-statsmodels and python3-pyflakes',
} as const

export const r = {
  name: 'R',
  language: 'r',
  ending: 'R',
  write: rScript,
  source: rSource,
  commands: ['Rscript'],
  probe: ['-e', 'library(codetools)'],
  install: 'r-base-core and r-cran-codetools',
} as const

export const languages = [python, r] as const
export type Interpreted = Omit<(typeof languages)[number], 'probe'> & { readonly probe: readonly string[] }

export interface Outcome {
  readonly status: number
  readonly output: string
}

/**
 * The first of the language's commands that has what the programs and their lint need.
 * @throws where none has: a program that nobody ran agrees with nothing
 */
export function commandOf({ name, commands, probe, install }: Interpreted): string {
  const command = commands.find((one) => spawnSync(one, [...probe], { stdio: 'ignore' }).status === 0)
  if (command === undefined) throw new Error(`The ${name} programs were not run: install Debian's ${install}.`)
  return command
}

/** Runs texts of programs, two at a time; in the plainest locale: what runs there runs everywhere. */
export async function runPrograms(language: Interpreted, texts: readonly string[]): Promise<readonly Outcome[]> {
  const command = commandOf(language)
  const folder = mkdtempSync(join(tmpdir(), 'halvings-programs-'))
  const outcomes: Outcome[] = []
  const waiting = texts.map((text, i) => ({ text, i }))
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const file = join(folder, `${next.i}.${language.ending}`)
      writeFileSync(file, next.text)
      outcomes[next.i] = await run(command, [file])
    }
  }
  await Promise.all([worker(), worker()])
  return outcomes
}

/** @param command interpreter; @param args program file or options */
export function run(command: string, args: readonly string[]): Promise<Outcome> {
  const env = {
    NODE_ENV: 'test' as const,
    PATH: '/usr/local/bin:/usr/bin:/bin',
    HOME: '/tmp',
    LC_ALL: 'C',
    OPENBLAS_NUM_THREADS: '1',
  }
  return new Promise((resolve) => {
    execFile(command, [...args], { env, timeout: 300_000, encoding: 'utf8' }, (error, stdout, stderr) => {
      const status = error ? (typeof error.code === 'number' ? error.code : -1) : 0
      resolve({ status, output: `${stdout}${stderr}` })
    })
  })
}
