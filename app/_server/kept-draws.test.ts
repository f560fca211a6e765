import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Draws } from '@/lib/result/draws/draws'
import { roundDraws } from '@/lib/result/draws/packed-draws'
import { defaultDrawsRequests, draw } from './draws-thread'

/** Of a generator with one stream for all draws: where the first are as they were, so are the rest. */
const FIRST = 25

const kept = JSON.parse(readFileSync('lib/result/draws/kept-draws.json', 'utf8')) as readonly Draws[]
const requests = defaultDrawsRequests()

it('the draws in the repository are those of the views that pages show without being asked (npm run draws)', () => {
  expect(kept.map(({ key, draws }) => ({ key, draws }))).toEqual(requests.map(({ key, draws }) => ({ key, draws })))
})

it.each(requests)('they begin as the code draws them now: $view.solver by $by', async (request) => {
  const { draws } = await draw({ ...request, draws: FIRST })
  const { slopes, failed } = roundDraws(draws)
  expect(slopes.length).toBe(FIRST - failed)
  expect(kept.find(({ key }) => key === request.key)?.slopes.slice(0, slopes.length)).toEqual(slopes)
})
