import type { HalvingTime } from '@/lib/fits/rates/halving-time'
import { wordsFor } from '@/lib/text/words-for'
import type { Figure } from '@/lib/figure/figure'
import { influentialOf } from '@/components/tabs/residuals/influence'
import { bendOf, leaningOf } from '@/lib/result/linearity'
import type { FigureFit } from '@/lib/result/result'
import { standingOf } from '@/lib/result/standing'
import { intervalEnds } from '@/lib/text/interval-ends'
import { fragilityIn } from '@/lib/text/fragility'
import { viewAddress } from '@/lib/view/view-address'
import { overviewWords } from '@/lib/text/overview'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'
import type { View } from '@/lib/view/view'

/** One study in the forest plot: what its default view answers, ready to be set. */
export interface ForestRow {
  readonly study: string
  readonly href: string
  /** The study: "DAWNBench". */
  readonly label: string
  /** What is measured, in which cost: "MMLU, 60 %, training compute". */
  readonly measure: string
  readonly estimate: (HalvingTime & ForestWords) | null
  /** Why there is no estimate; null when there is one. */
  readonly problem: string | null
  /** What a reader must know beside the number, and where it is shown; null where nothing bites. */
  readonly caution: { readonly text: string; readonly href: string } | null
}

/** What of a figure a row is made of. */
export type ForestFigure = Pick<Figure, 'data' | 'fit' | 'points' | 'problem' | 'view' | 'query'>

interface ForestWords {
  readonly n: string
  /** "2012–2019". */
  readonly years: string
  readonly method: string
  readonly monthsText: string
  readonly intervalText: string
  readonly level: number
  /** How the interval is drawn: see `Drawn`. */
  readonly unclear: boolean
  readonly fastUnbounded: boolean
  readonly outside: boolean
}

/**
 * @param figures one figure a study, in any order
 * @returns the rows, fastest first; studies without an estimate last, by label
 */
export function forestRows(figures: readonly ForestFigure[]): readonly ForestRow[] {
  return figures
    .map(forestRow)
    .toSorted(
      (a, b) =>
        (a.estimate?.months ?? Infinity) - (b.estimate?.months ?? Infinity) ||
        (a.label < b.label ? -1 : Number(a.label > b.label)),
    )
}

function forestRow(figure: ForestFigure): ForestRow {
  const texts = overviewWords(figure.view.lang)
  const { data, fit, problem, view, query } = figure
  return {
    study: data.study,
    href: query === '' ? '/explore' : `/explore?${query}`,
    label: data.shortTitle,
    measure: `${series(figure)}, ${data.costLabel}`,
    estimate: fit ? { ...fit.halvingTime, ...words(fit, view.select, view.lang) } : null,
    caution: cautionOf(figure),
    problem: fit ? null : problem ? wordsFor(view.lang).problem(problem) : texts.noFit,
  }
}

/** Share of the time that one model must decide for a mark: every short series moves a little without one of them. */
const BITES = 0.2

function cautionOf({ fit, points, query, view }: ForestFigure): ForestRow['caution'] {
  if (!fit) return null
  const bend = bendOf(fit)
  const parts = fragilityIn(view.lang).fragilityParts({
    bend,
    leaning: leaningOf(fit),
    influential: influentialOf(fit, points, BITES),
  })
  return parts.length === 0 ? null : { text: parts.join('; '), href: viewAddress(query, bend ? 'break' : 'residuals') }
}

function series({ data, view }: ForestFigure): string {
  const { formatPerformance } = formats(view.lang)
  return view.threshold === null || data.performanceUnit === null
    ? data.benchmarkLabel
    : `${data.benchmarkLabel}, ${data.performanceUnit === 'perplexity' ? overviewWords(view.lang).perplexity : ''}${formatPerformance(view.threshold, data.performanceUnit)}`
}

function words(fit: FigureFit, select: View['select'], lang: Lang): ForestWords {
  const { formatInteger, formatMonths } = formats(lang)
  const [from, to] = [fit.from.slice(0, 4), fit.to.slice(0, 4)]
  return {
    n: formatInteger(fit.n),
    years: from === to ? from : `${from}–${to}`,
    method: wordsFor(lang).methodShort(fit, select),
    monthsText: formatMonths(fit.halvingTime.months),
    intervalText: intervalText(fit, lang),
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

/** Short enough for a column: the direction and the reason are beside it. */
function intervalText(fit: FigureFit, lang: Lang): string {
  const texts = overviewWords(lang)
  const ends = intervalEnds(fit, lang)
  if (fit.intervalPending) return texts.pending
  if (fit.slopeInterval === null) return texts.noInterval
  if (standingOf(fit) !== 'clear') return texts.noClearTrend
  if (ends.low === null) return ends.high === null ? texts.noInterval : texts.orLess(ends.high)
  return ends.high === null ? texts.orMore(ends.low) : texts.ends(ends.low, ends.high)
}
