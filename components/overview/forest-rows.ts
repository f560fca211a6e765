import type { HalvingTime } from '@/lib/fits/rates/halving-time'
import { wordsFor } from '@/lib/text/words-for'
import type { Figure } from '@/lib/figure/figure'
import { fragilityParts } from '@/lib/figure/fragility-parts'
import { viewAddress } from '@/lib/view/view-address'
import { overviewWords } from '@/lib/text/pages/overview'
import { formats } from '@/lib/text/formats'
import { forestWords, type ForestWords } from './forest-words'

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
export type ForestFigure = Pick<Figure, 'data' | 'fit' | 'fragility' | 'laws' | 'points' | 'problem' | 'view' | 'query'>

/**
 * @param figures one figure a study, in any order
 * @returns the rows: those with a rate, fastest first; those whose points show no clear trend, in the order of their lines;
 *   studies without a line, by label
 */
export function forestRows(figures: readonly ForestFigure[]): readonly ForestRow[] {
  return figures
    .map(forestRow)
    .toSorted(
      (a, b) =>
        Number(!hasRate(a)) - Number(!hasRate(b)) ||
        (a.estimate?.months ?? Infinity) - (b.estimate?.months ?? Infinity) ||
        (a.label < b.label ? -1 : Number(a.label > b.label)),
    )
}

/** Whether the row's points carry a number of months. */
export const hasRate = ({ estimate }: ForestRow): boolean => estimate !== null && estimate.instead === null

function forestRow(figure: ForestFigure): ForestRow {
  const texts = overviewWords(figure.view.lang)
  const { data, fit, problem, view, query } = figure
  return {
    study: data.study,
    href: query === '' ? '/explore' : `/explore?${query}`,
    label: data.shortTitle,
    measure: [...new Set([series(figure), data.costLabel])].join(', '),
    estimate: fit ? { ...fit.halvingTime, ...forestWords(fit, view.select, view.lang) } : null,
    caution: cautionOf(figure),
    problem: fit ? null : problem ? wordsFor(view.lang).problem(problem) : texts.noFit,
  }
}

/** The tab that shows what a caution is of. */
const TABS = { bend: 'break', rows: 'residuals', level: 'sweep', choices: 'specifications' } as const

function cautionOf(figure: ForestFigure): ForestRow['caution'] {
  const { parts, from } = fragilityParts(figure, 'biting')
  return from === null ? null : { text: parts.join('; '), href: viewAddress(figure.query, TABS[from]) }
}

function series({ data, view }: ForestFigure): string {
  const { formatPerformance } = formats(view.lang)
  return view.threshold === null || data.performanceUnit === null
    ? data.benchmarkLabel
    : `${data.benchmarkLabel}, ${data.performanceUnit === 'perplexity' ? overviewWords(view.lang).perplexity : ''}${formatPerformance(view.threshold, data.performanceUnit)}`
}
