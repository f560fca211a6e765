#!/usr/bin/env node
// `npm run worker`, after a build: a process that makes bootstrap draws for web processes with the same REDIS_URL.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const [command] = process.argv.slice(2)
const url = process.env.REDIS_URL ?? ''
const refusal =
  command !== 'worker'
    ? 'The command is: halvings worker.'
    : !/^rediss?:\/\//.test(url)
      ? 'REDIS_URL takes an address like redis://127.0.0.1:6379.'
      : !existsSync('.precomputed/worker.mjs')
        ? '.precomputed/worker.mjs is missing: run "npm run build".'
        : null
if (refusal !== null) {
  console.error(refusal)
  process.exit(1)
}
const { work } = await import('../.precomputed/worker.mjs')
await work(url)
