/** What a figure's number hangs on, as clauses: the same in the line below it, on the overview and in a report. */
import { bendOf, breakOf, leaningOf } from '@/lib/result/evidence/bend'
import { bitingOf } from '@/lib/result/evidence/biting'
import { influentialOf } from '@/lib/result/evidence/influence'
import { fragilityIn } from '@/lib/text/answer/fragility'
import type { Figure } from './figure'

/** Share of the time that a model must decide to be named. */
const NAMED = 0.05
/** The same for a mark: every short series moves a little without one of its models. */
const MARKED = 0.2

/** Clauses, and whether they come from the rows' bend, from single rows, from the level or from other choices. */
export interface FragilityParts {
  readonly parts: readonly string[]
  /** The first of these that has a part; null where none has. */
  readonly from: 'bend' | 'rows' | 'level' | 'choices' | null
}

/** @param only `biting`: what should stop a reader; `all`: also what is only told, less the rates that the subtitle says */
export function fragilityParts(
  { data, fit, fragility, laws, points, view }: Pick<Figure, 'data' | 'fit' | 'fragility' | 'laws' | 'points' | 'view'>,
  only: 'all' | 'biting',
): FragilityParts {
  if (!fit || !fragility) return { parts: [], from: null }
  const [bend, leaning] = [bendOf(fit), leaningOf(fit)]
  const influential = influentialOf(fit, points, only === 'all' ? NAMED : MARKED)
  const choices = only === 'all' ? fragility : bitingOf(fragility, fit)
  const { steps, specifications } = choices
  return {
    parts: fragilityIn(view.lang).fragilityParts({
      ...choices,
      bend: only === 'all' && breakOf(fit) ? null : bend,
      leaning,
      influential,
      direction: fit.halvingTime.direction,
      performanceUnit: data.performanceUnit,
      lawLabel: (id) => laws.find((law) => law.id === id)?.label ?? null,
    }),
    from: bend
      ? 'bend'
      : leaning !== null || influential
        ? 'rows'
        : steps?.lower || steps?.higher
          ? 'level'
          : specifications
            ? 'choices'
            : null,
  }
}
