/** What a command may do to the machine: read files and the input, tell how far it is. The only reader and writer of the disk here. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
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
  /** A line of the error stream. */
  readonly say: (line: string) => void
  /** How far something is, 0 to 1. */
  readonly progress: (what: string, share: number) => void
}

/** Where the error stream is no screen, a line at most so often. */
const TOLD_EVERY_MS = 5000

/**
 * @param folder that names of files are read from: where the command was called
 * @param quiet whether progress is kept silent
 */
export function openMachine(folder: string, quiet: boolean): Machine {
  const { stderr } = process
  let drawn = false
  let told = Date.now()
  const clear = () => {
    if (drawn) stderr.write('\r\u001b[K')
    drawn = false
  }
  return {
    isFile: (name) => existsSync(resolve(folder, name)) && !statSync(resolve(folder, name)).isDirectory(),
    read: async (name) => {
      if (name === '-') return { name: 'stdin', bytes: new Uint8Array(await buffer(process.stdin)) }
      return { name: basename(name), bytes: new Uint8Array(readFileSync(resolve(folder, name))) }
    },
    write: (name, fileName, body) => {
      const asked = resolve(folder, name)
      const file = existsSync(asked) && statSync(asked).isDirectory() ? join(asked, fileName) : asked
      writeFileSync(file, body)
      return file
    },
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
