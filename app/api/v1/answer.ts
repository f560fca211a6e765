/**
 * What every file of the API shares: the strict reading of the query (a page forgives, the API answers 400 with the same
 * list), draws under a time limit, and the headers. A route adds only how a figure becomes its bytes.
 */
import { createHash } from 'node:crypto'
import { type AskedFigure, openFigure } from '@/app/_server/figures'
import { originOf } from '@/app/_server/origin'
import { isLocalStudy, readStudyId } from '@/lib/view/view-codec'
import type { Ignored } from '@/lib/view/view'

export interface FileBody {
  readonly body: string | Uint8Array<ArrayBuffer>
  readonly type: string
  readonly fileName: string
}

/** A parameter of the file itself, beside the view's: reads its text or says what it expects. */
export interface FileParameter<T> {
  readonly name: string
  readonly read: (raw: string) => T | null
  readonly expected: string
  readonly fallback: T
}

/** Values of the file's own parameters, and those that could not be read. */
export function readParameters<T extends Record<string, FileParameter<unknown>>>(
  query: string,
  parameters: T,
): { readonly values: { readonly [Key in keyof T]: T[Key]['fallback'] }; readonly ignored: readonly Ignored[] } {
  const given = new URLSearchParams(query)
  const ignored: Ignored[] = []
  const values = Object.fromEntries(
    Object.entries(parameters).map(([key, { name, read, expected, fallback }]) => {
      const raw = given.get(name)
      if (raw === null) return [key, fallback]
      const value = read(raw)
      if (value === null) ignored.push({ parameter: name, raw: raw.slice(0, 120), reason: `expected ${expected}` })
      return [key, value ?? fallback]
    }),
  )
  // Object.fromEntries forgets the keys' types; they are those of `parameters`, entry by entry.
  return { values: values as { readonly [Key in keyof T]: T[Key]['fallback'] }, ignored }
}

/**
 * Answers a request with a file of the figure that its query asks for.
 * @param others names of the file's own parameters; @param also what of them could not be read
 */
export async function answerWithFigure(
  request: Request,
  render: (asked: AskedFigure) => FileBody | Promise<FileBody>,
  others: readonly string[] = [],
  also: readonly Ignored[] = [],
): Promise<Response> {
  const query = new URL(request.url).search.slice(1)
  const id = readStudyId(query)
  if (isLocalStudy(id))
    return problemResponse(404, 'local-data', 'This view reads a file that is kept in one reader’s browser.', {
      study: id,
    })
  const asked = await openFigure(query, { origin: originOf(request.headers), others, waitForDraws: true })
  const ignored = [...asked.figure.ignored, ...also]
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
  return fileResponse(request, await render(asked), asked)
}

function fileResponse(request: Request, { body, type, fileName }: FileBody, { figure }: AskedFigure): Response {
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
function problemResponse(
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
