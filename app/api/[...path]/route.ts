import { problemResponse } from '@/app/_server/answers/problem-document'
import { siteLanguage } from '@/app/site-language'
import { apiWords } from '@/lib/text/api'

/** Any other path of the API: an error that a program can read, not a page; its root leads to the page that has its addresses. */
export const GET = (request: Request): Response =>
  /^\/api\/v1\/?$/.test(new URL(request.url).pathname)
    ? new Response(null, { status: 308, headers: { Location: '/api' } })
    : problemResponse({ status: 404, kind: 'unknown-path', detail: apiWords(siteLanguage).unknownPath })
