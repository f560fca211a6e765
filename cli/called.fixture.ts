/** The command line as a shell calls it: the built program, in a folder of its own, without a network. */
import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const PROGRAM = resolve('scripts/halvings.mjs')

export interface Called {
  readonly code: number | null
  readonly out: string
  readonly bytes: Buffer
  readonly said: string
}

/** An empty folder. */
export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'halvings-cli-'))

/** A folder with these files. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = emptyFolder()
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

/** Whatever wants the network fails: names have no address. */
const OFFLINE = { http_proxy: 'http://127.0.0.1:9', https_proxy: 'http://127.0.0.1:9', HALVINGS_ORIGIN: '' }

/** Calls `halvings` with these words. @param program another copy of it */
export function halvings(
  words: readonly string[],
  { folder = emptyFolder(), input = '', program = PROGRAM } = {},
): Promise<Called> {
  const child = spawn(process.execPath, [program, ...words], { cwd: folder, env: { ...process.env, ...OFFLINE } })
  const out: Buffer[] = []
  const said: Buffer[] = []
  child.stdout.on('data', (bytes: Buffer) => out.push(bytes))
  child.stderr.on('data', (bytes: Buffer) => said.push(bytes))
  child.stdin.on('error', () => undefined) // of a program that does not read it
  child.stdin.end(input)
  return new Promise((done) => {
    child.once('close', (code) => {
      const bytes = Buffer.concat(out)
      done({ code, out: bytes.toString(), bytes, said: Buffer.concat(said).toString() })
    })
  })
}
