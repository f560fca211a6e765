/** What a request sends, as text, up to a limit: more is not taken into memory. Server only. */
import { siteLanguage } from '@/app/site-language'
import { apiWords } from '@/lib/text/api'
import type { ProblemDocument } from './problem-document'

type SentBody = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: ProblemDocument }

/** Refused where it is longer than `most` bytes. Where the client leaves before its end, there is nobody to be told. */
export async function readBody(request: Request, most: number): Promise<SentBody> {
  const words = apiWords(siteLanguage)
  const tooLarge: SentBody = {
    ok: false,
    problem: { status: 413, kind: 'too-large', detail: words.tooLarge(most), facts: { most } },
  }
  if (Number(request.headers.get('content-length') ?? 0) > most) return tooLarge
  const parts: Uint8Array[] = []
  let bytes = 0
  const reader = request.body?.getReader()
  try {
    for (;;) {
      const { done = true, value } = (await reader?.read()) ?? {}
      if (done || !value) break
      bytes += value.length
      if (bytes > most) {
        await reader?.cancel()
        return tooLarge
      }
      parts.push(value)
    }
  } catch {
    // No fault of ours, and none for the log: whoever sends half a body again and again would fill it.
    return { ok: false, problem: { status: 400, kind: 'bad-body', detail: words.badBody('', words.halfBody) } }
  }
  return { ok: true, text: new TextDecoder().decode(Buffer.concat(parts)) }
}
