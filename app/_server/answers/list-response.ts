/** A list of the data as an answer: it changes with the data only, and shared caches may hold it for minutes. Server only. */
import { openToAll } from './problem-document'

export const listResponse = (list: unknown): Response =>
  new Response(`${JSON.stringify(list)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'public, max-age=300',
      ...openToAll,
    },
  })
