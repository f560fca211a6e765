/** What a row of the forest plot says and draws of a fit: months only where the points carry a rate. */
import { coverageAddress } from '@/lib/text/answer/coverage-table'
import type { FigureFit } from '@/lib/result/result'
import { standingOf } from '@/lib/result/evidence/standing'
import { formats } from '@/lib/text/formats'
import { intervalEnds } from '@/lib/text/answer/interval-ends'
import { overviewWords } from '@/lib/text/pages/overview'
import { wordsFor } from '@/lib/text/words-for'
import type { Lang } from '@/lib/text/words-in'
import type { View } from '@/lib/view/view'

export interface ForestWords {
  readonly n: string
  /** "2012–2019". */
  readonly years: string
  readonly method: string
  readonly monthsText: string
  /** Said in place of the months: the line has its number in its own view, and here its points carry none; null where they do. */
  readonly instead: string | null
  readonly intervalText: string
  /** Where it is shown how often intervals of this kind hold the truth. */
  readonly coverageHref: string
  readonly level: number
  /** How the interval is drawn: see `Drawn`. */
  readonly unclear: boolean
  readonly fastUnbounded: boolean
  readonly outside: boolean
}

export function forestWords(fit: FigureFit, select: View['select'], lang: Lang): ForestWords {
  const { formatInteger, formatMonths } = formats(lang)
  const [from, to] = [fit.from.slice(0, 4), fit.to.slice(0, 4)]
  const standing = standingOf(fit)
  return {
    n: formatInteger(fit.n),
    years: from === to ? from : `${from}–${to}`,
    method: wordsFor(lang).methodShort(fit, select),
    monthsText: formatMonths(fit.halvingTime.months),
    instead: standing === 'clear' || standing === 'pending' ? null : overviewWords(lang).insteadOfMonths[standing],
    intervalText: intervalText(fit, lang),
    coverageHref: coverageAddress(fit.interval),
    level: fit.level,
    ...intervalDrawn(fit),
  }
}

function intervalDrawn(fit: FigureFit): Pick<ForestWords, 'unclear' | 'fastUnbounded' | 'outside'> {
  const { slope, slopeInterval, halvingTime } = fit
  const [low, high] = slopeInterval ?? [slope, slope]
  return {
    unclear: slopeInterval !== null && standingOf(fit) !== 'clear',
    fastUnbounded: (halvingTime.direction === 'halving' ? low : high) === null,
    outside: (low !== null && slope < low) || (high !== null && slope > high),
  }
}

/** Short enough for a column: the direction of a clear trend is beside it. */
function intervalText(fit: FigureFit, lang: Lang): string {
  const texts = overviewWords(lang)
  if (fit.intervalPending) return texts.pending
  if (fit.slopeInterval === null) return texts.noInterval
  const { low, high } = intervalEnds(fit, lang)
  if (fit.bootstrap && low !== null && high !== null) return texts.ends(low, high) // to the digits that draws support
  return texts.monthEnds(fit.halvingTime) ?? texts.noInterval
}
