import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { afterAll, beforeAll } from 'vitest'

/** A server for the tests of one file. @returns what its addresses begin with, once they run */
export function listening(answer: RequestListener): () => string {
  const server = createServer(answer)
  let base = ''
  beforeAll(async () => {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    base = `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : ''}`
  })
  afterAll(() => server.close())
  return () => base
}
