/** Sets of dates on which something holds: one interval, rays, all or none. */

/** In decimal years; it need not be one interval. */
export type DateSet =
  | { readonly kind: 'interval'; readonly from: number; readonly to: number }
  /** Every date up to one and from another on: the data do not say on which side it lies. */
  | { readonly kind: 'outside'; readonly until: number; readonly since: number }
  /** Every date up to, or from, one on. */
  | { readonly kind: 'until'; readonly until: number }
  | { readonly kind: 'since'; readonly since: number }
  | { readonly kind: 'every-date' }
  | { readonly kind: 'no-date' }

/** The set in other units: `date` rises. */
export function inDates(set: DateSet, date: (u: number) => number): DateSet {
  switch (set.kind) {
    case 'interval':
      return { ...set, from: date(set.from), to: date(set.to) }
    case 'outside':
      return { ...set, until: date(set.until), since: date(set.since) }
    case 'until':
      return { ...set, until: date(set.until) }
    case 'since':
      return { ...set, since: date(set.since) }
    default:
      return set
  }
}
