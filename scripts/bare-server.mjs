// A server that does nothing but send as many bytes as its path says: what a body alone costs, for `npm run bench:server`.
import { createServer } from 'node:http'

const bodies = new Map()
const bodyOf = (bytes) => bodies.get(bytes) ?? bodies.set(bytes, Buffer.alloc(bytes, 7)).get(bytes)

createServer((request, response) => {
  const body = bodyOf(Number(request.url.slice(1)))
  response.writeHead(200, { 'Content-Type': 'application/octet-stream', 'Content-Length': body.length })
  response.end(body)
}).listen(Number(process.argv[2]), '127.0.0.1', () => process.send?.('listens'))
