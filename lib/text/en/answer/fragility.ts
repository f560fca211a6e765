/** What a number hangs on, in one line below it. */
import type { Bend } from '@/lib/result/evidence/linearity'
import { formatFixed, formatMonthsShort } from '../format'
import { bendShort } from './linearity'

/** What is known of a fit without waiting; null where it does not bite. */
export interface Fragility {
  readonly bend: Bend | null
  /** Lag-1 correlation of residuals beyond what independent points show. */
  readonly leaning: number | null
  /** The point without which the time changes most, and months then. */
  readonly influential: { readonly name: string; readonly months: number } | null
}

/** Parts of the line, each a clause; none where nothing bites. */
export function fragilityParts({ bend, leaning, influential }: Fragility): readonly string[] {
  return [
    ...(bend ? [bendShort(bend)] : []),
    ...(leaning !== null && !bend?.leaning
      ? [`neighbouring points lean on one another (lag-1 correlation ${formatFixed(leaning, 2)})`]
      : []),
    ...(influential
      ? [`without ${influential.name} it is ${formatMonthsShort(Math.abs(influential.months))} months`]
      : []),
  ]
}

export const fragilityLead = 'What it hangs on:'
