import { expect, it } from 'vitest'
import { keptPlace } from './kept-place'

const ORIGIN = 'https://halvings.example'

it('is one place for all spellings of a view, and another for each other one', async () => {
  const place = (query: string, path = '/explore') => keptPlace(ORIGIN, path, query)
  const one = await place('study=imagenet&level=0.9')
  for (const query of [
    'level=0.9&study=imagenet',
    'study=imagenet&level=0.90',
    'study=imagenet&level=0.9&method=inverse',
  ])
    expect(await place(query)).toEqual(one)
  const others = [
    'study=imagenet',
    'study=imagenet&level=0.9&foo=1',
    'study=imagenet&level=0.8',
    `study=imagenet&level=0.9&engine=1`,
  ]
  const tags = await Promise.all(others.map(async (query) => (await place(query)).tag))
  expect(new Set([one.tag, ...tags]).size).toBe(5)
  expect((await keptPlace('', '/explore', 'study=imagenet&level=0.9')).tag).not.toBe(one.tag)
})

it('says what is ignored at the address that says it', async () => {
  const query = 'study=imagenet&foo=1'
  expect((await keptPlace(ORIGIN, '/explore', query)).query).toBe(query)
})

it('leaves other pages at their address, and their tag to what is in them', async () => {
  expect(await keptPlace(ORIGIN, '/literature', 'a=1')).toMatchObject({ query: 'a=1', tag: null })
})
