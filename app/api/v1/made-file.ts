/** A file that a queue made, or why it did not, as a response: of comparisons, charts of pages and reports of studies. */
import { openToAll, problemResponse } from '@/app/_server/answers/problem-document'
import { refusal } from './refusal'

type Outcome =
  { readonly ok: true; readonly value: BodyInit } | (Parameters<typeof refusal>[0] & { readonly ok: false })

/** @param headers beside type, name and how long it may be kept */
export function madeFile(
  outcome: Outcome,
  { type, fileName, headers = {} }: { type: string; fileName: string; headers?: Readonly<Record<string, string>> },
): Response {
  if (!outcome.ok) return problemResponse(refusal(outcome))
  return new Response(outcome.value, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `inline; filename="${fileName}"`,
      'Cache-Control': 'public, max-age=300',
      ...headers,
      ...openToAll,
    },
  })
}
