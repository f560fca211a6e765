/** What the card and the live region say of a point: facts of the figure in the words of its language. */
import { type ChartWords, chartWordsFor } from '@/lib/text/chart-words'
import { wordsFor } from '@/lib/text/words-for'
import { type Layer, rowOfMark } from '@/lib/chart/scene'
import type { Figure } from '@/lib/figure/figure'
import type { ContextPoint, FigurePoint } from '@/lib/result/result'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'

export interface PointDetails {
  readonly name: string
  /** "1 June 2012", "2.68 × 10¹⁷ FLOP", "60 % accuracy", group; in this order, those that exist. */
  readonly facts: readonly string[]
  /** "Sets a record; without it 15.30 months", or why the row is not in the fit. */
  readonly status: string
  /** What a click would do; null where the row can't be changed by one. */
  readonly action: 'exclude' | 'restore' | null
  /** Rows that a click would take: all of the model. */
  readonly rows: number
}

/** @param mark id of a mark, which says layer and row; null where there is no such row */
export function pointDetails(layers: readonly Layer[], mark: string): PointDetails | null {
  const found = rowOfMark(layers, mark)
  const details = found && rowDetails(found.layer.figure, found.row)
  if (!found || !details) return null
  return found.layer.name === null ? details : { ...details, facts: [found.layer.name, ...details.facts] }
}

function rowDetails(figure: Figure, id: string): PointDetails | null {
  const words = chartWordsFor(figure.view.lang)
  const point = figure.points.find((row) => row.id === id)
  if (point)
    return {
      ...basics(figure, point),
      status: fittedStatus(point, words, figure.view.lang),
      action: 'exclude',
      rows: rowsOf(point),
    }
  const row = figure.context.find((context) => context.id === id)
  if (!row) return null
  const excluded = row.reason === 'excluded'
  const reason = wordsFor(figure.view.lang).leftOut(row.reason)
  return {
    ...basics(figure, row),
    status: excluded ? words.excludedPoint : words.leftOutBecause(reason),
    action: excluded ? 'restore' : null,
    rows: rowsOf(row),
  }
}

/** One sentence for a screen reader. */
export function spokenDetails({ name, facts, status }: PointDetails): string {
  return `${[name, ...facts].join(', ')}. ${status}.`
}

function basics(figure: Figure, point: FigurePoint | ContextPoint): Pick<PointDetails, 'name' | 'facts'> {
  const { formatCost, formatDate, formatPerformance } = formats(figure.view.lang)
  const { costUnit, performanceLabel, performanceUnit } = figure.data
  return {
    name: point.name,
    facts: [
      formatDate(point.date),
      formatCost(point.cost, costUnit),
      ...(point.performance === null || performanceLabel === null
        ? []
        : [`${performanceLabel} ${formatPerformance(point.performance, performanceUnit ?? '')}`]),
      ...('benchmark' in point && point.benchmark ? [point.benchmark.label] : []),
      ...(point.group === null ? [] : [point.group]),
    ],
  }
}

function fittedStatus(point: FigurePoint, words: ChartWords, lang: Lang): string {
  const { formatMonths } = formats(lang)
  const place = point.record ? words.setsRecord : words.inTheFit
  return point.withoutMonths === null
    ? place
    : `${place}; ${words.without(formatMonths(point.withoutMonths), rowsOf(point))}`
}

const rowsOf = ({ id, exclusion, modelRows }: FigurePoint | ContextPoint): number => (exclusion === id ? 1 : modelRows)
