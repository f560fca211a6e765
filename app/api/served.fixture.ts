/** The API on a port of this machine, by its own routes, without a build: for programs that ask it as others would. */
import { readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join, sep } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

type Handler = (request: Request, context: { readonly params: Promise<object> }) => Response | Promise<Response>
type Route = Readonly<Partial<Record<string, Handler>>>

const here = dirname(fileURLToPath(import.meta.url))

interface Served {
  readonly origin: string
  readonly close: () => void
}

/** As Next.js reads the folders: a name in brackets is any part, and a name that is written comes before it. */
const routes = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(sep).join('/'))
  .filter((name) => name.endsWith('/route.ts'))
  .map((name) => {
    const path = `/api/${name.replace('/route.ts', '')}`
    const pattern = path.replace(/\[\.\.\.\w+\]/, '.*').replace(/\[(\w+)\]/g, '(?<$1>[^/]+)')
    return {
      file: join(here, name),
      pattern: new RegExp(`^${pattern.replaceAll('.json', '\\.json')}$`),
      open: path.split('[').length + (path.includes('...') ? 100 : 0),
    }
  })
  .sort((one, other) => one.open - other.open)

/** @returns its origin, and how it is ended */
export async function serveApi(): Promise<Served> {
  const answer = async (method: string, url: string, headers: Headers, body: Buffer): Promise<Response> => {
    const path = new URL(url, 'http://any').pathname
    for (const { file, pattern } of routes) {
      const found = pattern.exec(path)
      if (!found) continue
      const route = (await import(/* @vite-ignore */ file)) as Route
      const handler = route[method]
      if (!handler) return new Response(null, { status: 405 })
      const sent = method === 'POST' ? { method, headers, body: new Uint8Array(body) } : { method, headers }
      const params = Promise.resolve(
        Object.fromEntries(Object.entries(found.groups ?? {}).map(([key, part]) => [key, decodeURIComponent(part)])),
      )
      return handler(new Request(new URL(url, 'http://127.0.0.1'), sent), { params })
    }
    return new Response(null, { status: 404 })
  }
  const server = createServer((request, response) => {
    // A connection kept open may end just as the next call is made on it.
    response.setHeader('Connection', 'close')
    void (async () => {
      const headers = new Headers(
        Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
          typeof value === 'string' ? [[name, value]] : [],
        ),
      )
      const answered = await answer(request.method ?? 'GET', request.url ?? '/', headers, await buffer(request))
      response.writeHead(answered.status, Object.fromEntries(answered.headers))
      response.end(new Uint8Array(await answered.arrayBuffer()))
    })().catch((error: unknown) => {
      console.error(error)
      response.destroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() }
}
