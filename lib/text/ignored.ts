/** Parameters that could not be read, as pages, programs and the API tell them. */
import type { Ignored } from '@/lib/view/refusal'
import type { View } from '@/lib/view/view'
import { wordsFor } from './words-for'

/** A parameter that could not be read, with the reason in a language. */
export interface IgnoredInWords {
  readonly parameter: string
  readonly raw: string
  readonly reason: string
}

/** In the order of the query. */
export function ignoredInWords(ignored: readonly Ignored[], lang: View['lang']): readonly IgnoredInWords[] {
  const words = wordsFor(lang)
  return ignored.map(({ parameter, raw, refusal }) => ({ parameter, raw, reason: words.refusal(refusal) }))
}
