import { openToAll } from '@/app/_server/answers/problem-document'
import { openApiDocument } from '@/app/_server/openapi/document'

export const dynamic = 'force-static'

/** What the API answers, for programs. Made at build. */
export const GET = (): Response =>
  new Response(`${JSON.stringify(openApiDocument(), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...openToAll },
  })
