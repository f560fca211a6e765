/** What a view is asked of other dates: when its line comes to a cost, what it costs on a day, and how far it is drawn for that. */
import { decimalYear, isoDate } from '@/lib/data/decimal-year'
import type { Study } from '@/lib/data/study'
import type { Fit } from '@/lib/fits/fit'
import type { DateSet } from '@/lib/fits/questions/date-set'
import type { View } from '@/lib/view/view'
import { type TargetDates, targetDates } from './analyses/forecast-view'
import { isInReach } from './analyses/line-reach'
import type { Question } from './fit-view'
import { type Band, lineAt } from './line'
import type { FigureFit, LinePoint } from './result'

/** The target and the day of a view, answered; each null where it is not asked, or has no answer. */
export interface Forecast {
  readonly target: TargetDates | null
  readonly until: LinePoint | null
  /** Decimal years that a chart shows for it: the dates themselves and, as far as it bears, the ends of their interval. */
  readonly shown: readonly number[]
  /** The line beyond the dates fitted, in date order, up to what is asked; empty where that lies within them. */
  readonly before: readonly LinePoint[]
  readonly after: readonly LinePoint[]
}

/** An end of an interval widens the axis by this share of what is drawn already; beyond, the interval leaves the picture. */
const WIDENED_BY = 0.5
const STEPS = 24

interface Inputs extends Question {
  readonly view: View
  readonly study: Study
  readonly fit: Fit
  readonly facts: FigureFit
  readonly band: Band | null
}

/** Null where nothing is asked of other dates. */
export function forecastOf({ view, facts, band, ...inputs }: Inputs): Forecast | null {
  if (view.target === null && view.until === null) return null
  const { fit } = inputs
  const first = decimalYear(facts.from) ?? NaN
  const last = decimalYear(facts.to) ?? NaN
  const met = view.target === null ? null : targetDates({ ...inputs, view }, view.target)
  const day = view.until === null ? null : (decimalYear(view.until) ?? null)
  const until = view.until !== null && day !== null && isInReach(day, first, last) ? view.until : null
  const asked = [...(met?.drawn ? [met.decimalYear ?? NaN] : []), ...(until === null ? [] : [day ?? NaN])]
  const from = Math.min(first, ...asked)
  const to = Math.max(last, ...asked)
  const beyond = (start: number, end: number): readonly string[] =>
    end - start < 1e-6
      ? []
      : Array.from({ length: STEPS + 1 }, (_, step) => isoDate(start + ((end - start) * step) / STEPS) ?? '')
  const line = (dates: readonly string[]) => lineAt(fit, dates, facts.level, band)
  const margin = WIDENED_BY * (to - from)
  const ends = met?.drawn ? endsOf(met.mean).map((end) => Math.min(Math.max(end, from - margin), to + margin)) : []
  return {
    target: met,
    until: until === null ? null : (line([until])[0] ?? null),
    shown: [...asked, ...ends],
    before: line(beyond(from, first).slice(0, -1)),
    after: line(beyond(last, to).slice(1)),
  }
}

/** Ends that a set of dates has. */
const endsOf = (set: DateSet | null): readonly number[] =>
  set === null || set.kind === 'every-date' || set.kind === 'no-date'
    ? []
    : set.kind === 'interval'
      ? [set.from, set.to]
      : set.kind === 'until'
        ? [set.until]
        : set.kind === 'since'
          ? [set.since]
          : [set.until, set.since]
