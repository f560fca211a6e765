import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type WrittenCall, writtenCalls } from './api-calls'

/** Each text is run as it is copied, against a server that answers with what it was asked. */
const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'halvings-calls-'))
const PROGRAMS: Readonly<Record<WrittenCall['language'], (text: string) => Promise<unknown>>> = {
  curl: (text) => run('sh', ['-c', `${text.trim()} --silent`], { cwd: folder }),
  python: (text) => run('python3', ['-c', text], { cwd: folder }),
  javascript: (text) => run('node', ['--input-type=module', '-e', text], { cwd: folder }),
  r: (text) => run('Rscript', ['-e', text], { cwd: folder }),
}
/** R alone writes files; what reads and sends JSON there are packages, which not every machine has. */
const PACKAGES = 'quit(status = !(requireNamespace("jsonlite") && requireNamespace("httr2")))'
const sends = { curl: true, python: true, javascript: true, r: spawnSync('Rscript', ['-e', PACKAGES]).status === 0 }
const QUERY = "where=model:Chlo%C3%A9%20%26%20co&note='quoted'%20%22twice%22"
const TEXT = '["study=imagenet","it\'s \\"so\\""]'

let server: Server
let asked: { readonly url?: string | undefined; readonly method?: string | undefined; readonly body: string }[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (bytes: Buffer) => (body += bytes.toString()))
    request.on('end', () => {
      asked.push({ url: request.url, method: request.method, body })
      response.setHeader('Content-Type', 'application/json')
      response.end('{"answer":1}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => server.close())

const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

describe.each(['curl', 'python', 'javascript', 'r'] as const)('a call copied for %s', (language) => {
  const textOf = (call: Parameters<typeof writtenCalls>[0]) =>
    writtenCalls(call).find((one) => one.language === language)?.text ?? ''

  it('asks what it says, and keeps the file', async () => {
    asked = []
    const saveAs = `${language}.json`
    await PROGRAMS[language](textOf({ url: `${origin()}/api/v1/fit?${QUERY}`, saveAs }))
    expect(asked).toHaveLength(1)
    expect(new URLSearchParams(asked[0]?.url?.split('?')[1])).toEqual(new URLSearchParams(QUERY))
    expect(readFileSync(join(folder, saveAs), 'utf8')).toBe('{"answer":1}')
  })

  it.runIf(sends[language])('reads JSON', async () => {
    asked = []
    await PROGRAMS[language](textOf({ url: `${origin()}/api/v1/fit?${QUERY}`, saveAs: null }))
    expect(asked.map(({ method }) => method)).toEqual(['GET'])
  })

  it.runIf(sends[language])('sends what it says', async () => {
    asked = []
    const body = { type: 'application/json', text: TEXT }
    await PROGRAMS[language](textOf({ url: `${origin()}/api/v1/fits`, saveAs: null, body }))
    expect(asked).toEqual([{ url: '/api/v1/fits', method: 'POST', body: TEXT }])
  })
})

it('a call for R names the package that it needs, and parses without it', async () => {
  const body = { type: 'application/json', text: TEXT }
  const call = { url: 'https://halvings.example/api/v1/fits', saveAs: null, body }
  const text = writtenCalls(call).find(({ language }) => language === 'r')?.text ?? ''
  expect(text).toContain('install.packages("httr2")')
  await run('Rscript', ['-e', `invisible(parse(text = ${JSON.stringify(text)}))`])
})
