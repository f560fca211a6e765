// Loads that once made the server unusable, each for some seconds while a reader asks for "/": for `npm run bench:server`.
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

const ABUSER = { 'X-Forwarded-For': '192.0.2.1' }
const READER = { 'X-Forwarded-For': '198.51.100.1' }

/** Each client asks for its next address as soon as the last is answered, or dropped. */
async function clients(count, until, next, dropAfterMs = () => null) {
  const outcomes = new Map()
  const one = async () => {
    while (performance.now() < until) {
      const ms = dropAfterMs()
      const signal = ms === null ? undefined : AbortSignal.timeout(ms)
      // A body that is dropped under way is dropped, too.
      const outcome = await fetch(next(), { signal, headers: ABUSER })
        .then(async (answer) => (await answer.arrayBuffer(), String(answer.status)))
        .catch(() => 'dropped')
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    }
  }
  await Promise.all(Array.from({ length: count }, one))
  return outcomes
}

/** @returns {Promise<number[]>} how long "/" took, in ms, sorted */
async function readerOf(base, seconds) {
  const reader = new Worker(new URL('reader.mjs', import.meta.url), { workerData: { base, seconds, headers: READER } })
  const [times] = await once(reader, 'message')
  return times
}

const at = (times, share) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? NaN

/** @param {string} base @param {number} seconds of each load; @returns {Promise<string[][]>} rows of a table */
export async function hardLoads(base, seconds) {
  let n = Date.now() % 1e6
  const api = (file, query) => () => `${base}/api/v1/${file}?${query}`.replaceAll('#', String((n += 1)))
  const heavy = 'solver=converged&structure=10&draws=3000&ci=bca&seed=#'
  const LOADS = [
    ['none', 0, api('fit', '')],
    [
      '6 connections, quantile fits never asked before',
      6,
      api('fit', 'study=training-runs&estimator=quantile&draws=0&tau=0.0#'),
    ],
    ['the same, refused with 400', 6, api('fit', 'study=training-runs&estimator=quantile&draws=0&tau=0.0#&foo=1')],
    [
      '8 connections, /explore dropped after 5 to 125 ms',
      8,
      () => `${base}/explore?study=imagenet&law=${(n += 1)}`,
      () => 5 + (n % 121),
    ],
    [
      '15 connections, pictures of 2400 by 1250',
      15,
      api('chart.png', 'study=training-runs&width=2400&height=1250&scale=1&level=0.9#'),
    ],
    ['20 connections, heavy bootstraps', 20, api('fit', heavy)],
    ['9 connections, heavy bootstraps dropped after 0.3 s', 9, api('fit', heavy), () => 300],
  ]
  const rows = []
  let idle = NaN
  for (const [what, count, next, drop] of LOADS) {
    const until = performance.now() + seconds * 1000
    const [outcomes, times, honest] = await Promise.all([
      clients(count, until, next, drop),
      readerOf(base, seconds),
      what.includes('dropped after 0.3') ? honestDraws(base) : null,
    ])
    const p99 = at(times, 0.99)
    if (what === 'none') idle = p99
    const became = [...outcomes].map(([outcome, times]) => `${times} × ${outcome}`).join(', ')
    const said = honest === null ? became : `${became}; an honest request for 50 draws: ${honest}`
    rows.push([what, at(times, 0.5).toFixed(0), p99.toFixed(0), (p99 / idle).toFixed(1), said])
    console.log(rows.at(-1).join(' | '))
  }
  return rows
}

/** Asked for while an abuser queues and drops. */
async function honestDraws(base) {
  await new Promise((later) => setTimeout(later, 1000))
  const start = performance.now()
  const path = `/api/v1/fit?study=imagenet&interval=bootstrap&draws=50&seed=${Date.now() % 1e6}`
  const answer = await fetch(`${base}${path}`, { headers: READER })
  return `${answer.status} after ${((performance.now() - start) / 1000).toFixed(1)} s`
}
