/**
 * Comparisons at equal performance (METHODS 12): within a task, what a model costs at the level that both it and its partner
 * reach, and what the partner costs there. No dates. The ratio is partner over model: above 1 the model needs less.
 *
 * The level of a pair is the worse of the two sides' best results, and each side counts by its cheapest size that reaches it:
 * a side with several sizes is so read off its own curve. A partner of one size has none, so a model that keeps less than
 * `recovery` of that partner's performance is not its equal, and the pair is left out.
 */
import type { StudyMeta } from '@/lib/data/study'
import type { LeftOut, LeftOutReason, Observation } from '../rows/observation'

type PairColumns = NonNullable<StudyMeta['pairs']>

/** A model and its partner on one task, at the level that both reach. */
export interface Pair {
  readonly task: string
  readonly model: Observation
  readonly partner: Observation
  /** In the task's metric. */
  readonly level: number
  /** Cost of the partner over that of the model. */
  readonly ratio: number
  /** The paper that it is from; null where the row names none. */
  readonly cluster: string | null
}

/** Pairs of a series, and the rows that are in none. */
export interface Pairs {
  /** In the order of the table. */
  readonly pairs: readonly Pair[]
  readonly leftOut: readonly LeftOut[]
}

/** Rows of one kind of model on one task. */
interface Curve {
  readonly task: string
  readonly name: string
  readonly partner: string | null
  readonly better: 'less' | 'more'
  readonly rows: readonly Measured[]
}

interface Measured {
  readonly row: Observation
  readonly performance: number
}

/**
 * @param observations rows of a series with a positive cost
 * @param recovery share of a partner's performance that counts as equal where the partner has one size, 0 to 1
 */
export function comparePairs(observations: readonly Observation[], columns: PairColumns, recovery: number): Pairs {
  const reasons = new Map<string, LeftOutReason>()
  const leave = (rows: readonly Measured[], reason: LeftOutReason) => {
    for (const { row } of rows) if (!reasons.has(row.id)) reasons.set(row.id, reason)
  }
  const curves = curvesOf(observations, columns, (row) => reasons.set(row.id, 'no-performance'))
  const used = new Set<string>()
  const pairs: Pair[] = []
  for (const model of curves) {
    if (model.partner === null) continue
    const partner = curves.find(({ task, name }) => task === model.task && name === model.partner)
    if (!partner) {
      leave(model.rows, 'no-partner')
      continue
    }
    const [own, other] = [bestOf(model), bestOf(partner)]
    const worse = model.better === 'more' ? Math.min : Math.max
    const level = worse(own, other)
    if (partner.rows.length === 1 && share(own, other, model.better) < recovery) {
      leave(model.rows, 'recovers-too-little')
      continue
    }
    const [cheapest, rival] = [cheapestAt(model, level), cheapestAt(partner, level)]
    pairs.push({
      task: model.task,
      model: cheapest,
      partner: rival,
      level,
      ratio: rival.cost / cheapest.cost,
      cluster: cheapest.cluster,
    })
    used.add(cheapest.id).add(rival.id)
  }
  for (const { rows } of curves)
    leave(
      rows.filter(({ row }) => !used.has(row.id)),
      'not-the-cheapest',
    )
  return {
    pairs,
    leftOut: observations.flatMap(({ id }) => {
      const reason = used.has(id) ? undefined : reasons.get(id)
      return reason ? [{ id, reason }] : []
    }),
  }
}

function curvesOf(
  observations: readonly Observation[],
  { task, curve, partner, performance, better }: PairColumns,
  withoutPerformance: (row: Observation) => void,
): readonly Curve[] {
  const curves = new Map<string, Curve & { readonly rows: Measured[] }>()
  for (const row of observations) {
    const { cells } = row.row
    const value = cells[performance]
    if (typeof value !== 'number') {
      withoutPerformance(row)
      continue
    }
    const key = JSON.stringify([cells[task], cells[curve]])
    const known = curves.get(key) ?? {
      task: String(cells[task] ?? ''),
      name: String(cells[curve] ?? ''),
      partner: cells[partner] == null ? null : String(cells[partner]),
      better: cells[better] === 'less' ? 'less' : 'more',
      rows: [],
    }
    known.rows.push({ row, performance: value })
    curves.set(key, known)
  }
  return [...curves.values()]
}

const bestOf = ({ rows, better }: Curve): number =>
  (better === 'more' ? Math.max : Math.min)(...rows.map(({ performance }) => performance))

/** How much of the other's performance one has: above 1 where it is better. */
const share = (one: number, other: number, better: Curve['better']): number =>
  better === 'more' ? one / other : other / one

/** Of those at the level or beyond the one of least cost, the first of them by id where two cost the same. */
function cheapestAt({ rows, better }: Curve, level: number): Observation {
  const reaching = rows.filter(({ performance }) => (better === 'more' ? performance >= level : performance <= level))
  return reaching
    .map(({ row }) => row)
    .reduce((a, b) => (b.cost < a.cost || (b.cost === a.cost && b.id < a.id) ? b : a))
}
