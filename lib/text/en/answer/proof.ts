/** What a pinned link says of its own number, when it is opened again. */
import type { Mover, Proof } from '@/lib/result/proof'
import type { ShownNumber } from '@/lib/view/shown-number'
import { formatMonths } from '../format'

const MOVERS: Readonly<Record<Mover, string>> = {
  data: 'the data have changed since',
  engine: 'the way it is computed has changed since (the changelog says how)',
  default: 'neither data nor computation have changed, so a default of the view, or the link itself, has',
}

export const proof = {
  label: 'What this link showed',
  sentence: (proof: Proof): string => {
    if (proof.state === 'identical') return 'Recomputed: identical to the number that this link was made with.'
    const why = proof.by.map((mover) => MOVERS[mover]).join(', and ')
    return proof.state === 'gone'
      ? `This link was made with ${shown(proof.from)}; recomputed, there is no number any more: ${why}.`
      : `This link was made with ${shown(proof.from)}; recomputed, it is ${shown(proof.to)}: ${why}.`
  },
}

/** "15.7 months (13.2 to 19.3)". */
function shown({ months, ends }: ShownNumber): string {
  const number = `${formatMonths(months)} months`
  if (ends === null) return number
  const [low, high] = ends
  if (low === null && high === null) return `${number} (no interval)`
  const from = low === null ? 'unbounded' : formatMonths(low)
  return `${number} (${from} to ${high === null ? 'unbounded' : formatMonths(high)})`
}
