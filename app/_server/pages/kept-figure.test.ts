import { expect, it, vi } from 'vitest'
import { figureOf, readQuery } from '../answers/asked-view'
import { keptFigure } from './kept-figure'
import { pageFigure } from './page-figure'

it('makes one figure for all queries that ask for the same, as it is made without a thread', async () => {
  const make = vi.fn(pageFigure)
  const open = async (query: string, origin = 'https://halvings.example') =>
    keptFigure(await readQuery(query), query, origin, make)
  const query = 'study=imagenet&level=0.9'
  const [one, other] = await Promise.all([open(query), open('level=0.9&study=imagenet')])
  expect(make).toHaveBeenCalledTimes(1)
  expect(one).toEqual(figureOf(await readQuery(query), null, { origin: 'https://halvings.example' }))
  expect(other).toEqual(one)
  expect(await open('level=0.90&study=imagenet')).toEqual(one)
  expect(make).toHaveBeenCalledTimes(1)
  const moved = await open(`${query}&was=12,10,14&engine=1`)
  expect([moved.proof?.state, one.proof]).toEqual(['moved', null])
  expect((await open(`${query}&foo=1`)).ignored).toHaveLength(1)
  expect((await open(query, '')).permalink).toMatch(/^\//)
  expect(await open(query)).toEqual(one)
})

it('tries again after a failure', async () => {
  const query = 'study=imagenet&level=0.91'
  const make = vi.fn(pageFigure).mockRejectedValueOnce(new Error('the thread has ended'))
  const open = async () => keptFigure(await readQuery(query), query, '', make)
  await expect(open()).rejects.toThrow('the thread has ended')
  expect((await open()).view.level).toBe(0.91)
})
