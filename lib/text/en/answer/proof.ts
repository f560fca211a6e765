/** What a pinned link says of its own number, when it is opened again. */
import type { Mover, OtherVersions, Proof } from '@/lib/result/proof'
import type { FigureFit } from '@/lib/result/result'
import type { ShownNumber } from '@/lib/view/shown-number'
import { formatMonths } from '../format'
import { interval } from './answer-sentences'

const MOVERS: Readonly<Record<Mover, string>> = {
  data: 'the data have changed since',
  engine: 'the way it is computed has changed since (the changelog says how)',
  default: 'neither data nor computation have changed, so a default of the view, or the link itself, has',
}

export const proof = {
  label: 'What this link showed',
  /** @param fit of now: its interval is said as the page says it */
  sentence: (proof: Proof, fit: FigureFit | null): string => {
    if (proof.state === 'identical') return 'Recomputed: identical to the number that this link was made with.'
    const why = proof.by.map((mover) => MOVERS[mover]).join(', and ')
    const then = `${formatMonths(proof.from.months)} months${bracket(endsThen(proof.from))}`
    if (proof.state === 'gone')
      return `This link was made with ${then}; recomputed, there is no number any more: ${why}.`
    const now = `${formatMonths(proof.to.months)} months${bracket(proof.to.ends && fit ? interval(fit) : null)}`
    return `This link was made with ${then}; recomputed, it is ${now}: ${why}.`
  },
  /** Of a link that carries no number. */
  otherVersions: ({ data, engine }: OtherVersions): string => {
    const parts = [
      ...(data ? [{ was: `data version ${data.linked}`, is: `data version ${data.current}` }] : []),
      ...(engine ? [{ was: `engine ${engine.linked}`, is: `engine ${engine.current}` }] : []),
    ]
    const said = (part: 'was' | 'is') => parts.map((one) => one[part]).join(' and ')
    return `This link was made with ${said('was')}; this page is of ${said('is')}, and the numbers may differ.`
  },
}

const bracket = (ends: string | null): string => (ends === null ? '' : ` (${ends})`)

/** "13.22 to 19.28"; a link does not carry what lies beyond an end that nothing bounds. */
function endsThen({ ends }: ShownNumber): string | null {
  if (ends === null) return null
  const [low, high] = ends
  if (low === null) return high === null ? 'no interval' : `${formatMonths(high)} or less`
  return high === null
    ? `${formatMonths(low)} or more, without an upper end`
    : `${formatMonths(low)} to ${formatMonths(high)}`
}
