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

/** What of the view a remedy changes; null where no level is known that more would reach. */
export function remedyChange(remedy: Remedy, asked: Asked): Partial<View> | null {
  switch (remedy) {
    case 'easier': {
      const threshold = middleOfMissing(asked)
      return threshold === null ? null : { threshold }
    }
    case 'every':
      return { select: 'reaching' }
    case 'dates':
      return { from: null, to: null }
    case 'filters':
      return { where: [] }
    case 'put-back':
      return { exclude: [] }
  }
}

/** The level that half of those that miss it reach, whichever way is better. */
function middleOfMissing({ context }: Asked): number | null {
  const levels = context
    .flatMap(({ reason, performance }) => (reason === REASONS.easier && performance !== null ? [performance] : []))
    .toSorted((a, b) => a - b)
  return levels[Math.floor(levels.length / 2)] ?? null
}
