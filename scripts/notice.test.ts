import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

it('NOTICE names every package of the lock file that the app runs with', () => {
  const { status, stderr } = spawnSync('node', ['scripts/notice.mjs', '--check'], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
})
