/** What would give a figure without a trend more points: each remedy alone, and only where it would. */
import type { ContextPoint } from '@/lib/result/result'
import type { View } from '@/lib/view/view'

const REASONS = {
  easier: 'does-not-reach',
  every: 'not-a-record',
  dates: 'outside-window',
  filters: 'filtered',
  'put-back': 'excluded',
} as const satisfies Readonly<Record<string, ContextPoint['reason']>>

/** By what it changes. */
export type Remedy = keyof typeof REASONS

interface Asked {
  /** Rows left out, with why. */
  readonly context: readonly ContextPoint[]
  readonly view: Pick<View, 'from' | 'to'>
}

/** @returns remedies in the order in which they are named; none where the rows left out would not come back by any */
export function remediesOf({ context, view: { from, to } }: Asked): readonly Remedy[] {
  const isInside = ({ date }: ContextPoint): boolean => (from === null || date >= from) && (to === null || date <= to)
  // The keys of an object literal are its own.
  return (Object.keys(REASONS) as Remedy[]).filter((remedy) =>
    context.some((point) => point.reason === REASONS[remedy] && (remedy === 'dates' || isInside(point))),
  )
}
