/**
 * What every file of the API shares: the strict reading of the query (a page forgives, the API answers 400 with the same
 * list), draws under a time limit, and the headers. A route adds only how a figure becomes its bytes.
 */
import { createHash } from 'node:crypto'
import { type AskedFigure, openFigure } from '@/app/_server/figures'
import { originOf } from '@/app/_server/origin'
import { renderPng } from '@/app/_server/render-png'
import type { ExportFormat } from '@/components/export/formats'
import { isLocalStudy, readStudyId } from '@/lib/view/view-codec'

/** Answers a request with the file of that format of the figure that its query asks for. */
export async function answerWithFile(request: Request, format: ExportFormat): Promise<Response> {
  const query = new URL(request.url).search.slice(1)
  const id = readStudyId(query)
  if (isLocalStudy(id))
    return problemResponse(404, 'local-data', 'This view reads a file that is kept in one reader’s browser.', {
      study: id,
    })
  const file = format.read(query)
  const asked = await openFigure(query, {
    origin: originOf(request.headers),
    others: format.parameters,
    waitForDraws: true,
  })
  const ignored = [...asked.figure.ignored, ...file.ignored]
  if (ignored.length > 0)
    return problemResponse(400, 'bad-query', `${ignored.length} of the parameters can’t be read.`, { ignored })
  if (asked.drawsOutcome === 'busy' || asked.drawsOutcome === 'timeout')
    return problemResponse(
      503,
      asked.drawsOutcome,
      'The bootstrap did not finish in time; ask for fewer draws or try again.',
      {},
      {
        'Retry-After': '10',
      },
    )
  const text = await file.write(asked)
  const body = file.scale === null ? text : new Uint8Array(await renderPng(text, file.scale))
  return fileResponse(request, body, format.type, file.fileName(asked.figure), asked)
}

function fileResponse(
  request: Request,
  body: string | Uint8Array<ArrayBuffer>,
  type: string,
  fileName: string,
  { figure }: AskedFigure,
): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  const pinned = figure.view.data === figure.data.version && figure.view.engine === figure.data.engine
  const headers = {
    'Content-Type': type,
    'Content-Disposition': `inline; filename="${fileName}"`,
    ETag: etag,
    'Cache-Control': pinned ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate',
    'Access-Control-Allow-Origin': '*',
  }
  const known = request.headers.get('if-none-match')?.split(/\s*,\s*/) ?? []
  return known.includes(etag) ? new Response(null, { status: 304, headers }) : new Response(body, { headers })
}

/** RFC 9457. */
export function problemResponse(
  status: number,
  code: string,
  detail: string,
  facts: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const body = { type: `/problems/${code}`, title: code, status, detail, ...facts }
  return new Response(JSON.stringify(body, null, 2), {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      'Access-Control-Allow-Origin': '*',
      ...headers,
    },
  })
}
