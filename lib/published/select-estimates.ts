/** Published estimates as a query asks for them: filtered, ordered, grouped. */
import type { LiteratureEstimate } from '@/lib/data/literature'
import type { LiteratureChoices, LiteratureQuery } from './literature-query'

/** Estimates that share a value of what the table is grouped by. */
export interface EstimateGroup<T> {
  /** Name of the group; '' where all are one. */
  readonly name: string
  readonly estimates: readonly T[]
}

/** What can be chosen: every value that occurs, in the table's own order, which begins with what this site is about. */
export function literatureChoices(estimates: readonly LiteratureEstimate[]): LiteratureChoices {
  return {
    fields: [...new Set(estimates.map(({ field }) => field))],
    kinds: [...new Set(estimates.map(({ kind }) => kind))],
    years: [...new Set(estimates.map(({ year }) => year))].sort((a, b) => a - b),
  }
}

/**
 * @returns groups of at least one estimate. Fields and kinds stand as in the whole table, so that groups keep their order
 *   under a filter; years: newest first.
 */
export function selectEstimates<T extends LiteratureEstimate>(
  estimates: readonly T[],
  query: LiteratureQuery,
): readonly EstimateGroup<T>[] {
  const shown = estimates.filter(matches(query)).toSorted(order(query.sort))
  if (query.group === 'none') return shown.length > 0 ? [{ name: '', estimates: shown }] : []
  const { fields, kinds, years } = literatureChoices(estimates)
  const names = { field: fields, kind: kinds, year: years.toReversed().map(String) }[query.group]
  const nameOf = (estimate: T) => String(estimate[query.group === 'none' ? 'field' : query.group])
  return names
    .map((name) => ({ name, estimates: shown.filter((estimate) => nameOf(estimate) === name) }))
    .filter((group) => group.estimates.length > 0)
}

/** Where an estimate stands among others: its months, or the middle of its range on a logarithmic scale, or its one end. */
export function speedOf({ months, low, high }: Pick<LiteratureEstimate, 'months' | 'low' | 'high'>): number {
  if (months !== null) return months
  if (low !== null && high !== null) return Math.sqrt(low * high)
  return low ?? Infinity
}

function matches({ field, kind, direction, from, to, q }: LiteratureQuery): (estimate: LiteratureEstimate) => boolean {
  const words = folded(q).split(/\s+/).filter(Boolean)
  return (estimate) =>
    (field === null || estimate.field === field) &&
    (kind === null || estimate.kind === kind) &&
    (direction === null || estimate.direction === direction) &&
    (from === null || estimate.year >= from) &&
    (to === null || estimate.year <= to) &&
    words.every((word) => searched(estimate).includes(word))
}

function searched({
  study,
  authors,
  year,
  field,
  domain,
  quantity,
  direction,
  publishedValue,
  caveats,
}: LiteratureEstimate): string {
  const way = direction === 'model' ? '' : direction
  return folded([study, authors, year, field, domain, quantity, way, publishedValue, caveats].join(' '))
}

/** Lower case without accents: "Roldán" is found by "roldan". */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Fastest first, newest first, or by name; ties by speed and then by id, so that the order is always the same. */
function order(sort: LiteratureQuery['sort']): (a: LiteratureEstimate, b: LiteratureEstimate) => number {
  const bySpeed = (a: LiteratureEstimate, b: LiteratureEstimate) =>
    compare(speedOf(a), speedOf(b)) || compare(a.id, b.id)
  switch (sort) {
    case 'speed':
      return bySpeed
    case 'year':
      return (a, b) => b.year - a.year || bySpeed(a, b)
    case 'study':
      return (a, b) => compare(folded(a.study), folded(b.study)) || bySpeed(a, b)
  }
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : Number(a > b))
