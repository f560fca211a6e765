/** The names of each kind of interval, and what it rests on: the compiler asks for every one of a new one. */
import type { IntervalId } from '@/lib/fits/intervals/registry'
import type { Supposition } from '@/lib/result/evidence/suppositions'

/** One kind, in every place that names it. */
export interface IntervalNames {
  /** @param by the column whose values stand or fall together, where the kind reads one */
  readonly menu: (by: string) => string
  /** In a caption, after the method; @param by title of the column whose values stand or fall together. */
  readonly caption: (by: string) => string
  /** Of a standard error by its errors; null of kinds that have none. */
  readonly error: string | null
}

const named = (name: string): IntervalNames => ({ menu: () => name, caption: () => name, error: null })

export const intervalNames: Readonly<Record<IntervalId, IntervalNames>> = {
  t: { menu: () => 'Student’s t', caption: () => 't interval', error: 'independent errors' },
  sen: { menu: () => 'Sen', caption: () => 'Sen’s interval', error: null },
  fieller: { menu: () => 'Fieller', caption: () => 'Fieller interval', error: 'independent errors' },
  'record-count': { menu: () => 'record counts', caption: () => 'interval by record counts', error: null },
  ar1: {
    menu: () => 'neighbours that lean (AR(1))',
    caption: () => 'interval for errors that lean on their neighbours (AR(1))',
    error: 'errors that lean on their neighbours, AR(1)',
  },
  hac: {
    menu: () => 'Newey–West',
    caption: () => 'Newey–West interval',
    error: 'errors that lean on their neighbours, Newey and West',
  },
  cr2: {
    menu: (by) => `clusters by ${by} (CR2)`,
    caption: (by) => `interval by clustered errors (CR2, by “${by}”)`,
    error: 'clustered errors, CR2',
  },
  bootstrap: named('bootstrap of rows'),
  cluster: { menu: (by) => `bootstrap by ${by}`, caption: (by) => `bootstrap by “${by}”`, error: null },
  residual: named('bootstrap of residuals'),
}

/** What has to be so for an interval to hold its level: `if` it is, or where it is not (`narrow`). */
const suppositions: Readonly<Record<Supposition, { readonly if: string } | { readonly narrow: string }>> = {
  independent: { if: 'the points are independent' },
  'exact-costs': { if: 'costs are exact' },
  'little-lean': { narrow: 'where neighbours lean strongly' },
  'long-series': { narrow: 'in short series' },
  'more-points': { narrow: 'with so few points' },
  'more-clusters': { narrow: 'with so few clusters' },
}

/** @example suppositionsText(['independent', 'exact-costs']) // 'if the points are independent and costs are exact' */
export function suppositionsText(list: readonly Supposition[]): string {
  const named = list.map((one) => suppositions[one])
  const ifs = named.flatMap((one) => ('if' in one ? one.if : []))
  const narrow = named.flatMap((one) => ('narrow' in one ? one.narrow : []))
  return [
    ...(ifs.length > 0 ? [`if ${ifs.join(' and ')}`] : []),
    ...(narrow.length > 0 ? [`too narrow ${narrow.join(' and ')}`] : []),
  ].join(', ')
}
