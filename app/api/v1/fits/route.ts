import { oneOfFits } from './one-of-fits'
import { openToAll, problemResponse } from '@/app/_server/answers/problem-document'
import { readBody } from '@/app/_server/answers/read-body'
import { CLIENT_HEADER } from '@/app/_server/limits/client-of'
import { originOf } from '@/app/_server/start/origin'
import { siteLanguage } from '@/app/site-language'
import { fitsQuestion } from '@/lib/export/schema/fits-answer'
import { apiWords } from '@/lib/text/api'

const words = apiWords(siteLanguage)

/** A hundred queries of the longest kind are more than anyone has. */
const MOST_BYTES = 262_144
const LINES = 'application/x-ndjson'

/** Many views at once: answered one after another, as one JSON, or each on its line as soon as it is there. */
export async function POST(request: Request): Promise<Response> {
  const sent = await readBody(request, MOST_BYTES)
  if (!sent.ok) return problemResponse(sent.problem)
  const { text } = sent
  const body = jsonOf(text)
  const read = fitsQuestion.safeParse(body)
  if (!read.success) {
    const [issue] = read.error.issues
    const why = body === undefined ? words.notJson : (issue?.message ?? '')
    const detail = words.badBody(issue?.path.join('.') ?? '', why)
    return problemResponse({ status: 400, kind: 'bad-body', detail })
  }
  const asker = { client: request.headers.get(CLIENT_HEADER) ?? '', signal: request.signal }
  const origin = originOf(request.headers)
  const answerAt = (place: number): Promise<string> | null => {
    const question = read.data[place]
    return question === undefined ? null : oneOfFits(question, origin, asker, place === 0)
  }
  const lines = (request.headers.get('accept') ?? '').includes(LINES)
  const headers = {
    'Content-Type': lines ? `${LINES}; charset=utf-8` : 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    ...openToAll,
  }
  return new Response(lines ? linesOf(answerAt) : wholeOf(answerAt), { headers })
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Asks for the answer of each place in turn, until there is none. */
type AnswerAt = (place: number) => Promise<string> | null

/** One piece a turn, so that what nobody reads is not made. */
function streamOf(pieceAt: (place: number) => Promise<string | null>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let place = 0
  return new ReadableStream({
    pull: async (controller) => {
      const piece = await pieceAt(place)
      place += 1
      if (piece === null) controller.close()
      else controller.enqueue(encoder.encode(piece))
    },
  })
}

const linesOf = (answerAt: AnswerAt): ReadableStream<Uint8Array> =>
  streamOf(async (place) => {
    const answer = await answerAt(place)
    return answer === null ? null : `${answer}\n`
  })

function wholeOf(answerAt: AnswerAt): ReadableStream<Uint8Array> {
  let ended = false
  return streamOf(async (place) => {
    if (ended) return null
    const answer = await answerAt(place)
    ended = answer === null
    return answer === null ? ']}\n' : `${place === 0 ? '{"answers":[' : ','}${answer}`
  })
}
