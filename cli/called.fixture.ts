/** The command line as a shell calls it, in a folder of its own and without a network: its program in this process, or the built one. */
import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { called } from './halvings'

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

/** Calls `halvings` with these words. */
export async function halvings(words: readonly string[], { folder = emptyFolder(), input = '' } = {}): Promise<Called> {
  const [out, said] = [kept(), kept()]
  const stdin = Readable.from([Buffer.from(input)])
  const code = await called(words, folder, { stdin, stdout: out.stream, stderr: said.stream })
  return { code, out: out.bytes().toString(), bytes: out.bytes(), said: said.bytes().toString() }
}

function kept() {
  const parts: Buffer[] = []
  const stream = new Writable({
    write: (part: Buffer, _, done) => {
      parts.push(part)
      done()
    },
  })
  return { stream, bytes: () => Buffer.concat(parts) }
}

/** Whatever wants the network fails: names have no address. */
const OFFLINE = { http_proxy: 'http://127.0.0.1:9', https_proxy: 'http://127.0.0.1:9', HALVINGS_ORIGIN: '' }

/** The same by a process of its own, which costs a second or more. @param program another copy of it */
export function halvingsProcess(
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
