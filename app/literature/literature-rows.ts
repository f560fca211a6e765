/** Published estimates, ours beside those that ask the same. */
import { listLiterature } from '@/app/_server/catalogue'
import { openReplications } from '@/app/replications/open-replications'
import type { LiteratureRow } from '@/components/literature/literature-row'
import type { Lang } from '@/lib/text/words-in'

export async function literatureRows(lang: Lang): Promise<readonly LiteratureRow[]> {
  const replications = new Map((await openReplications(lang)).map((one) => [one.literature, one]))
  return listLiterature().map((estimate) => {
    const answer = replications.get(estimate.id)
    return { ...estimate, ours: answer?.time ? { ...answer.time, n: answer.n, href: answer.href } : null }
  })
}
