/** The laws of a view held against its fit, each with the line that starts at the fit on the first fitted date. */
import { decimalYear } from '@/lib/data/decimal-year'
import type { Better } from '@/lib/data/study'
import type { Fit } from '@/lib/fits/fit'
import { compareWithLaw, type LawResult } from '@/lib/fits/rates/laws'
import { isDrawn } from './drawn-interval'
import type { Draws } from './draws'
import { pFasterFromDraws } from '@/lib/fits/resampling/draws-summary'
import { shareError } from '@/lib/stats/chance/draws-error'
import type { FigureFit, LawComparison } from './result'
import { finiteOrNull } from './finite-or-null'
import { type LawOver, lawRate, type LawRates } from './measured-laws'
import type { View } from '@/lib/view/view'

/** A line is drawn no further than this from where it starts: beyond, its values leave the numbers. */
const MOST_DOUBLINGS = 500

interface LawInputs {
  readonly view: View
  readonly fit: Fit
  readonly facts: FigureFit
  readonly better: Better
  readonly lawRates: LawRates
  readonly draws: Draws | null
  /** A law's name in the view's language. */
  readonly labelOf: (id: string, months: number, measured: LawOver['measured']) => string
}

/** Laws in the order of the view; one without a rate is left out. */
export function compareLaws({
  view,
  fit,
  facts,
  better,
  lawRates,
  draws,
  labelOf,
}: LawInputs): readonly LawComparison[] {
  const sign = better === 'less' ? -1 : 1
  const interval = facts.slopeInterval && { lower: facts.slopeInterval[0], upper: facts.slopeInterval[1] }
  const first = decimalYear(facts.from) ?? NaN
  const last = decimalYear(facts.to) ?? NaN
  const start = fit.curve(first).value
  /** From the draws where the interval is theirs, and then only with an interval. */
  const confidence = (law: LawResult) => {
    if (!isDrawn(facts.interval)) return law.pFaster
    return facts.slopeInterval && draws ? pFasterFromDraws(draws.slopes, law, sign) : null
  }
  return view.law.flatMap((id): LawComparison[] => {
    const law = lawRate(id, lawRates, facts)
    if (law === null) return []
    const result = compareWithLaw(fit, interval, law, better, facts.spanYears)
    const pFaster = confidence(result)
    const end = Math.min(last, first + MOST_DOUBLINGS / Math.abs(result.slope))
    return [
      {
        id: law.id,
        label: labelOf(law.id, result.months, law.measured),
        measured: law.measured !== null,
        source: law.measured?.source ?? null,
        over: law.measured?.over ?? null,
        ...result,
        gain: finiteOrNull(result.gain),
        pFaster,
        ...(pFaster !== null && draws && isDrawn(facts.interval)
          ? { pFasterError: shareError(pFaster, draws.slopes.length) }
          : {}),
        line: [
          { decimalYear: first, value: start },
          { decimalYear: end, value: start * 2 ** (result.slope * (end - first)) },
        ],
      },
    ]
  })
}
