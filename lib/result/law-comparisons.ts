/** The laws of a view held against its fit, each with the line that starts at the fit on the first fitted date. */
import { decimalYear } from '@/lib/data/decimal-year'
import type { Better } from '@/lib/data/study'
import type { Fit } from '@/lib/fits/fit'
import { compareWithLaw } from '@/lib/fits/rates/laws'
import { shareError } from '@/lib/stats/chance/draws-error'
import { power } from '@/lib/stats/elementary/power'
import type { Draws } from './draws/draws'
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
  /** See `Fit.pFaster`: by the interval that answers. */
  readonly pFaster: Fit['pFaster']
  readonly better: Better
  readonly lawRates: LawRates
  /** Draws that the interval is read off; null where it is a formula's. */
  readonly drawn: Draws | null
  /** A law's name in the view's language. */
  readonly labelOf: (id: string, months: number, measured: LawOver['measured']) => string
}

/** Laws in the order of the view; one without a rate is left out, and all where the fit is of what models spent. */
export function compareLaws({
  view,
  fit,
  facts,
  pFaster,
  better,
  lawRates,
  drawn,
  labelOf,
}: LawInputs): readonly LawComparison[] {
  if (facts.intervalOf === 'spending') return []
  const { slopeInterval: ends } = facts
  const interval = ends && { lower: ends[0] ?? -Infinity, upper: ends[1] ?? Infinity }
  const first = decimalYear(facts.from) ?? NaN
  const last = decimalYear(facts.to) ?? NaN
  const start = fit.curve(first).value
  return view.law.flatMap((id): LawComparison[] => {
    const law = lawRate(id, lawRates, facts)
    if (law === null) return []
    const result = compareWithLaw({ slope: fit.slope, pFaster }, interval, law, better, facts.spanYears)
    const end = Math.min(last, first + MOST_DOUBLINGS / Math.abs(result.slope))
    return [
      {
        id: law.id,
        label: labelOf(law.id, result.months, law.measured),
        measured: law.measured !== null,
        source: law.measured?.source ?? null,
        over: law.measured?.over ?? null,
        ...result,
        speedRatio: {
          value: result.speedRatio.value,
          low: finiteOrNull(result.speedRatio.low),
          high: finiteOrNull(result.speedRatio.high),
        },
        gain: finiteOrNull(result.gain),
        ...(result.pFaster !== null && drawn ? { pFasterError: shareError(result.pFaster, drawn.slopes.length) } : {}),
        line: [
          { decimalYear: first, value: start },
          { decimalYear: end, value: start * power(2, result.slope * (end - first)) },
        ],
      },
    ]
  })
}
