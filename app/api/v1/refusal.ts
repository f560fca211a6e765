/** Why a file can't be made now, as a problem document. */
import type { Refused } from '@/app/_server/answers/answers'
import { type ProblemDocument, tooOften } from '@/app/_server/answers/problem-document'
import { siteLanguage } from '@/app/site-language'
import { apiWords } from '@/lib/text/api'

const words = apiWords(siteLanguage)

/** Of a file that can't be made now. @param progress where it is made without anybody waiting for it */
export function refusal(refused: Refused, progress?: string): ProblemDocument {
  if (refused.reason === 'too-many') {
    const detail = words.tooManyDraws(refused.most)
    return { status: 422, kind: 'too-many-draws', detail, facts: { most: refused.most, progress } }
  }
  if (refused.reason === 'too-long')
    return { status: 422, kind: 'too-many-draws', detail: words.longDraws, facts: { progress } }
  if (refused.reason === 'rate') return tooOften(refused.of, refused.retryAfter)
  const headers = { 'Retry-After': String(refused.retryAfter) }
  switch (refused.reason) {
    case 'share':
      return { status: 429, kind: 'share', detail: words.share, headers }
    case 'timeout':
      return { status: 503, kind: 'timeout', detail: words.timeout, headers }
    case 'busy':
    case 'gone':
      return { status: 503, kind: 'busy', detail: words.busy, headers }
  }
}
