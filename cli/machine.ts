/** What a command may do to the machine: read files and the input, write, tell how far it is. The only toucher of disk and streams here. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { SourceFile } from '@/lib/data/import/tables/text-table'
import { plainText } from '@/lib/export/terminal/text-table'

export interface Machine {
  /** Whether a word names a file that is there. */
  readonly isFile: (name: string) => boolean
  /** A file of the disk, or the input for `-`. Rejects where it can't be read. */
  readonly read: (name: string) => Promise<SourceFile>
  /** @returns where it was written */
  readonly write: (name: string, fileName: string, body: string | Uint8Array) => string
  /** Hands on to the output. Resolves once all is, so that the process does not end before a slow reader has it. */
  readonly print: (body: string | Uint8Array) => Promise<void>
  /** Whether the output is a screen, which shows no bytes. */
  readonly onScreen: boolean
  /** A line of the error stream. */
  readonly say: (line: string) => void
  /** How far something is, 0 to 1. */
  readonly progress: (what: string, share: number) => void
}

/** Where a command reads and writes: those of the process, or others in their place. */
export interface Streams {
  readonly stdin: Readable
  readonly stdout: Writable & { readonly isTTY?: boolean }
  readonly stderr: Writable & { readonly isTTY?: boolean }
}

/** Where the error stream is no screen, a line at most so often. */
const TOLD_EVERY_MS = 5000

/**
 * @param folder that names of files are read from: where the command was called
 * @param quiet whether progress is kept silent
 */
export function openMachine(folder: string, quiet: boolean, { stdin, stdout, stderr }: Streams): Machine {
  let drawn = false
  let told = Date.now()
  const clear = () => {
    if (drawn) stderr.write('\r\u001b[K')
    drawn = false
  }
  return {
    isFile: (name) => existsSync(resolve(folder, name)) && !statSync(resolve(folder, name)).isDirectory(),
    read: async (name) => {
      if (name === '-') return { name: 'stdin', bytes: new Uint8Array(await buffer(stdin)) }
      return { name: basename(name), bytes: new Uint8Array(readFileSync(resolve(folder, name))) }
    },
    write: (name, fileName, body) => {
      const asked = resolve(folder, name)
      const file = existsSync(asked) && statSync(asked).isDirectory() ? join(asked, fileName) : asked
      writeFileSync(file, body)
      return file
    },
    print: (body) => new Promise((resolve) => stdout.write(body, () => resolve())),
    onScreen: stdout.isTTY === true,
    say: (line) => {
      clear()
      stderr.write(`${plainText(line)}\n`)
    },
    progress: (what, share) => {
      if (quiet) return
      const line = `${what} ${Math.floor(share * 100)} %`
      if (stderr.isTTY) {
        stderr.write(`\r\u001b[K${line}`)
        drawn = true
      } else if (Date.now() - told > TOLD_EVERY_MS) {
        stderr.write(`${line}\n`)
        told = Date.now()
      }
    },
  }
}
