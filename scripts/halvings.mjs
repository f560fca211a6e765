#!/usr/bin/env node
// The command line `halvings`, and after a build `halvings worker`: a process that makes bootstrap draws for web processes
// with the same REDIS_URL. Works from the folder of the app, wherever it is called.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { changedSince } from './changed-since.mjs'

const PROGRAM = '.precomputed/cli/halvings.mjs'
/** Of a clone, in which the program is made anew after a pull. A package brings the program, and no folder `cli`. */
const SOURCES = ['cli', 'lib', 'app/_server', 'components', 'data', 'package-lock.json']

const calledIn = process.cwd()
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const words = process.argv.slice(2)

if (words[0] === 'worker') await work()
else {
  if (!existsSync(PROGRAM) || (existsSync('cli') && changedSince(PROGRAM, SOURCES))) makeReady()
  const { main } = await import('../.precomputed/cli/halvings.mjs')
  await main(words, calledIn)
}

/** In a clone before its first build, or after a pull: the program, and the draws that its numbers share with the page's. */
function makeReady() {
  console.error('halvings: made ready once, which takes a minute or two')
  const { status } = spawnSync(process.execPath, ['scripts/precompute.mjs'], { stdio: ['ignore', 2, 2] })
  if (status !== 0) refuse('This did not work: run "npm ci && npm run build".')
}

async function work() {
  const url = process.env.REDIS_URL ?? ''
  if (!/^rediss?:\/\//.test(url)) refuse('REDIS_URL takes an address like redis://127.0.0.1:6379.')
  if (!existsSync('.precomputed/worker.mjs')) refuse('.precomputed/worker.mjs is missing: run "npm run build".')
  const { work } = await import('../.precomputed/worker.mjs')
  await work(url)
}

/** @param {string} why */
function refuse(why) {
  console.error(why)
  process.exit(1)
}
