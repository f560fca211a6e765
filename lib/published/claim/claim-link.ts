/** The link of a claim: its words, and the view that it is held against. */
import type { LiteratureEstimate } from '@/lib/data/literature'
import type { Ignored } from '@/lib/view/refusal'
import { queryOfAddress } from '@/lib/view/comparison/comparison-link'
import { isLocalStudy, readStudyId } from '@/lib/view/study-id'
import type { Claim, ClaimSubject } from './claim'

/** What a link says. */
export interface ClaimLink {
  readonly text: string
  /** Query of a view; null: the one that the words are about. */
  readonly view: string | null
}

const LONGEST = 16_384

/** Reads a link; never fails. @param query with or without "?" */
export function readClaimLink(query: string): { readonly link: ClaimLink; readonly ignored: readonly Ignored[] } {
  const ignored: Ignored[] = []
  const given = new URLSearchParams(query.slice(0, LONGEST))
  for (const name of new Set(given.keys()))
    if (name !== 'text' && name !== 'view')
      ignored.push({
        parameter: name.slice(0, 60),
        raw: (given.get(name) ?? '').slice(0, 120),
        refusal: { code: 'unknown-parameter' },
      })
  const raw = given.get('view')
  const view = raw === null || raw === 'auto' ? null : queryOfAddress(raw)
  const own = view !== null && isLocalStudy(readStudyId(view))
  if (own) ignored.push({ parameter: 'view', raw: (raw ?? '').slice(0, 120), refusal: { code: 'own-study' } })
  return { link: { text: given.get('text') ?? '', view: own ? null : view }, ignored }
}

/** @example claimAddress({ text: '4x a year', view: null }) // '/claim?text=4x%20a%20year' */
export function claimAddress({ text, view }: ClaimLink): string {
  const parts = [
    ...(text === '' ? [] : [`text=${encodeURIComponent(text)}`]),
    ...(view === null ? [] : [`view=${encodeURIComponent(view)}`]),
  ]
  return parts.length === 0 ? '/claim' : `/claim?${parts.join('&')}`
}

/** The view of each subject: the study's default where that asks what the words say. */
const VIEWS: Readonly<Record<ClaimSubject, string>> = {
  compute: '',
  price: 'study=inference-prices',
  parameters: 'study=benchmarks&method=inverse&cost=parameters',
  images: 'study=imagenet',
  hardware: 'study=hardware',
  runs: 'study=training-runs',
}

/** Query of the view that a claim's words are about; the headline's where they say nothing. */
export const viewOfClaim = ({ subject }: Pick<Claim, 'subject'>): string => VIEWS[subject ?? 'compute']

/** @returns the check of a published estimate; null where it has no time per factor of two */
export function estimateClaim({ months, direction, field, kind }: LiteratureEstimate): ClaimLink | null {
  if (months === null || direction === 'model') return null
  const subject: ClaimSubject = kind.startsWith('price')
    ? 'price'
    : field === 'computer vision'
      ? 'images'
      : field === 'hardware'
        ? 'hardware'
        : field === 'training runs'
          ? 'runs'
          : 'compute'
  const verb = direction === 'halving' ? 'halves' : 'doubles'
  return { text: `${verb} every ${months} months`, view: VIEWS[subject] }
}
