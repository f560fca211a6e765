// Modules of its own: the door is told once in the life of a process.
import { expect, it } from 'vitest'
import { listening } from '../listening.fixture'
import { answerFile, tellDoor } from './file-door'
import { problemResponse } from '../answers/problem-document'

const base = listening((request, response) => {
  const url = request.url ?? ''
  const [path = '', query = ''] = url.split('?')
  const pass = () => Boolean(response.end('of Next.js'))
  void answerFile({ request, response, origin: '', path, query, pass })
})

const ask = async (path: string, init?: RequestInit) => {
  const answer = await fetch(`${base()}${path}`, init)
  const { status, headers } = answer
  return [status, await answer.text(), headers.get('content-security-policy')?.slice(0, 18), headers.get('x-a')]
}

it('answers what the route says that it answers, once it is loaded, and lets all else pass', async () => {
  const passed = [200, 'of Next.js', undefined, null]
  expect(await ask('/api/v1/fit')).toEqual(passed)
  tellDoor((request, file) => {
    if (file === 'bad') return Promise.resolve(problemResponse({ status: 400, kind: 'bad-query', detail: 'no' }))
    const headers = { 'x-a': `${request.headers.get('accept-language')}${new URL(request.url).search}` }
    return file === 'fit' ? Promise.resolve(new Response('made', { headers })) : null
  })
  const asked = { headers: { 'accept-language': 'en' } }
  expect(await ask('/api/v1/fit?a=1', asked)).toEqual([200, 'made', "default-src 'none'", 'en?a=1'])
  expect(await ask('/api/v1/fit?a=1', { ...asked, method: 'HEAD' })).toEqual([200, '', "default-src 'none'", 'en?a=1'])
  expect((await ask('/api/v1/bad')).slice(0, 1)).toEqual([400])
  for (const path of ['/api/v1/nothing', '/api/v1/compare/fit', '/api/v1/studies'])
    expect(await ask(path)).toEqual(passed)
  expect(await ask('/api/v1/fit', { method: 'POST' })).toEqual(passed)
})
