/** What the card and the live region say of a point: facts of the figure in the words of its language. */
import { type ChartWords, chartWordsFor } from '@/lib/text/chart-words'
import { wordsFor } from '@/lib/text/words-for'
import { type Layer, rowOfMark } from '@/lib/chart/scene'
import type { Figure } from '@/lib/figure/figure'
import type { ContextPoint, FigurePoint } from '@/lib/result/result'
import type { RowSource } from '@/lib/result/row-source'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'

export interface PointDetails {
  /** Id of its row. */
  readonly row: string
  readonly name: string
  /** "1 June 2012", "2.68 × 10¹⁷ FLOP", "60 % accuracy", group; in this order, those that exist. */
  readonly facts: readonly string[]
  /** What only the pinned card has room for: how sure the cost is, how far the point lies from the line. */
  readonly further: readonly string[]
  /** "Sets a record; without it 15.30 months", or why the row is not in the fit. */
  readonly status: string
  /** What its page in the source is, where the study knows one. */
  readonly url: string | null
  /** What a reader may do with it; null where the row can't be changed by hand. */
  readonly action: 'leave-out' | 'put-back' | null
  /** What leaves it out by hand, or has left it out: its model or its row. */
  readonly exclusion: string
  /** Rows that this takes: all of the model. */
  readonly rows: number
}

/**
 * @param mark id of a mark, which says layer and row
 * @param sourceOf where a row comes from, as far as the rows are at hand
 * @returns null where there is no such row
 */
export function pointDetails(
  layers: readonly Layer[],
  mark: string,
  sourceOf: (row: string) => RowSource | null = () => null,
): PointDetails | null {
  const found = rowOfMark(layers, mark)
  const details = found && rowDetails(found.layer.figure, found.row, sourceOf)
  if (!found || !details) return null
  return found.layer.name === null ? details : { ...details, facts: [found.layer.name, ...details.facts] }
}

function rowDetails(figure: Figure, id: string, sourceOf: (row: string) => RowSource | null): PointDetails | null {
  const words = chartWordsFor(figure.view.lang)
  const point = figure.points.find((row) => row.id === id)
  const context = point ? undefined : figure.context.find((row) => row.id === id)
  const row = point ?? context
  if (!row) return null
  const source = sourceOf(id)
  const graded = source?.graded ? [words.graded(source.graded.grade, source.graded.factor)] : []
  const shared = { ...basics(figure, row), exclusion: row.exclusion, rows: row.exclusion === id ? 1 : row.modelRows }
  if (point)
    return {
      ...shared,
      further: [...graded, ...(figure.fit ? [words.residual(point.residual, figure.fit.residualSpace)] : [])],
      status: fittedStatus(point, shared.rows, words, figure.view.lang),
      url: point.url,
      action: 'leave-out',
    }
  const reason = (context as ContextPoint).reason
  const excluded = reason === 'excluded'
  return {
    ...shared,
    further: graded,
    status: excluded ? words.excludedPoint : words.leftOutBecause(wordsFor(figure.view.lang).leftOut(reason)),
    url: source?.url ?? null,
    action: excluded ? 'put-back' : null,
  }
}

/** One sentence for a screen reader. */
export function spokenDetails({ name, facts, status }: PointDetails): string {
  return `${[name, ...facts].join(', ')}. ${status}.`
}

function basics(figure: Figure, point: FigurePoint | ContextPoint): Pick<PointDetails, 'row' | 'name' | 'facts'> {
  const { formatCost, formatDate, formatPerformance } = formats(figure.view.lang)
  const { costUnit, performanceLabel, performanceUnit } = figure.data
  return {
    row: point.id,
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

function fittedStatus(point: FigurePoint, rows: number, words: ChartWords, lang: Lang): string {
  const { formatMonths } = formats(lang)
  const place = point.record ? words.setsRecord : words.inTheFit
  return point.withoutMonths === null ? place : `${place}; ${words.without(formatMonths(point.withoutMonths), rows)}`
}
