// A reader who asks for "/" every tenth of a second, for `hard-loads.mjs`: in a thread of its own, so that what others ask for in the
// same process takes nothing of its time.
import { parentPort, workerData } from 'node:worker_threads'

const { base, seconds, headers } = workerData
const until = performance.now() + seconds * 1000
const times = []
while (performance.now() < until) {
  const start = performance.now()
  await (await fetch(`${base}/`, { headers })).arrayBuffer()
  times.push(performance.now() - start)
  await new Promise((later) => setTimeout(later, 100))
}
parentPort?.postMessage(times.sort((a, b) => a - b))
