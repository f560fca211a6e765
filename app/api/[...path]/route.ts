import { problemResponse } from '@/app/_server/problem-document'

/** Any other path of the API: an error that a program can read, not a page. */
export const GET = (): Response =>
  problemResponse({ status: 404, kind: 'unknown-path', detail: 'The API has no such path: see docs/api.md.' })
