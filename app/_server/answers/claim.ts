/** A claim's link in, its check out, on the server: reads the words, opens the view they are held against, judges. */
import { lawRates } from '@/app/_server/catalogue'
import type { Asker } from '@/app/_server/limits/work-queue'
import { figureOf, readQuery } from './asked-view'
import { drawsOf } from './figures'
import type { Study } from '@/lib/data/study'
import type { Figure } from '@/lib/figure/figure'
import type { ClaimReading } from '@/lib/published/claim/claim'
import { type ClaimLink, readClaimLink, viewOfClaim } from '@/lib/published/claim/claim-link'
import { judgeClaim, type JudgedClaim, viewWithClaim } from '@/lib/published/claim/judge-claim'
import { parseClaim } from '@/lib/published/claim/parse-claim'
import type { Ignored } from '@/lib/view/refusal'
import { contextOf } from '@/lib/view/study-context'

/** A claim held against a view. */
interface CheckedClaim {
  readonly figure: Figure
  readonly study: Study
  readonly judged: JudgedClaim
  readonly progress: -1 | 1
}

export interface OpenedClaim {
  readonly link: ClaimLink
  readonly reading: ClaimReading
  /** Null where the words are no claim. */
  readonly checked: CheckedClaim | null
  readonly ignored: readonly Ignored[]
}

export async function openClaim(query: string, asker: Asker): Promise<OpenedClaim> {
  const { link, ignored } = readClaimLink(query)
  const reading = parseClaim(link.text)
  if (!reading.ok) return { link, reading, checked: null, ignored }
  const { study, view: asked, ignored: ofView } = await readQuery(link.view ?? viewOfClaim(reading.claim))
  const view = viewWithClaim(asked, reading.claim, contextOf(study, lawRates()))
  const drawn = await drawsOf({ study, view, ignored: [] }, asker)
  const opened = { study, view, ignored: [] }
  const figure = figureOf(opened, drawn.ok ? drawn.value : null, { origin: '', withoutEachRow: false })
  const progress = figure.data.costBetter === 'less' ? -1 : 1
  const judged = judgeClaim(reading.claim, figure.fit, figure.laws[0] ?? null, progress)
  return { link, reading, checked: { figure, study, judged, progress }, ignored: [...ignored, ...ofView] }
}
