/** Which numbers that pages show without being asked move when a study's data change. */
import type { Study } from '@/lib/data/study'
import type { MovedNumber } from '@/lib/data/versions/data-changes'
import { describeFigure } from '@/lib/figure/describe-figure'
import type { LawRates } from '@/lib/result/measured-laws'
import { shownNumberOf } from '@/lib/result/proof'
import { contextOf } from '@/lib/view/study-context'
import { decodeView } from '@/lib/view/view-codec'
import { type ShownNumber, readShownNumber, sameNumber, writeShownNumber } from '@/lib/view/shown-number'

interface Asked {
  readonly query: string
  readonly what: string
}

/** Default views of every series, presets and published values, each query once, in that order. */
function askedOf({ meta }: Study): readonly Asked[] {
  const own = meta.defaults.benchmark ?? meta.benchmarks[0]?.id
  const all = [
    ...meta.benchmarks.map(({ id, label }) => ({ query: id === own ? '' : `benchmark=${id}`, what: label })),
    ...meta.presets.map(({ query, question }) => ({ query, what: question })),
    ...meta.published.map(({ query, what }) => ({ query, what })),
  ]
  return [...new Map(all.reverse().map((one) => [one.query, one])).values()].reverse()
}

/**
 * Numbers of views that differ in their five printed digits. Intervals that are made of draws are left out: they move with
 * every row.
 */
export function movedNumbers(older: Study, newer: Study, lawRates: LawRates): readonly MovedNumber[] {
  return askedOf(newer).flatMap(({ query, what }) => {
    const [from, to] = [numberOf(older, query, lawRates), numberOf(newer, query, lawRates)]
    const same = from && to ? sameNumber(from, to) : from === to
    return same ? [] : [{ query, what, from: printed(from), to: printed(to) }]
  })
}

function numberOf(study: Study, query: string, lawRates: LawRates): ShownNumber | null {
  const { view, ignored } = decodeView(query, contextOf(study, lawRates))
  if (ignored.length > 0) return null // a question that the older version could not be asked
  const inputs = { lawRates, draws: null, ignored, asOf: study.meta.date, origin: '', withoutEachRow: false }
  return shownNumberOf(describeFigure(view, study, inputs).fit)
}

/** To the digits that a link carries. */
function printed(number: ShownNumber | null): MovedNumber['from'] {
  const short = number && readShownNumber(writeShownNumber(number))
  return short && { months: short.months, low: short.ends?.[0] ?? null, high: short.ends?.[1] ?? null }
}
