// Readers who ask as fast as they are answered, for `npm run bench:server`. What a body says is nobody's concern here: its bytes are
// dropped as they come. (autocannon makes a text of each, 3 ms for a picture, five times what the server takes to send it.)
import { Agent, get } from 'node:http'

/** @returns {Promise<{ status: number | undefined, ms: number }>} once the last byte has come; status undefined where none has */
function ask(url, agent, headers) {
  const start = performance.now()
  return new Promise((resolve) => {
    const end = (status) => resolve({ status, ms: performance.now() - start })
    get(url, { agent, headers }, (answer) => {
      answer.once('end', () => end(answer.statusCode)).once('error', () => end(undefined))
      answer.resume()
    }).once('error', () => end(undefined))
  })
}

/**
 * @param {string} base
 * @param {() => string} next the path that is asked for next
 * @param {{ readonly connections: number, readonly seconds: number }} how
 * @returns answers in all and a second, the slowest hundredth in ms (NaN where none came), and how many were no 200
 */
export async function load(base, next, { connections, seconds }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const start = performance.now()
  const until = start + seconds * 1000
  const times = []
  let faults = 0
  const reader = async () => {
    while (performance.now() < until) {
      const { status, ms } = await ask(`${base}${next()}`, agent, { 'accept-encoding': 'gzip' })
      if (status === 200) times.push(ms)
      else faults += 1
    }
  }
  await Promise.all(Array.from({ length: connections }, reader))
  const took = (performance.now() - start) / 1000
  agent.destroy()
  times.sort((a, b) => a - b)
  const p99 = times[Math.floor(0.99 * times.length)] ?? NaN
  return { total: times.length, rate: times.length / took, p99, faults }
}
