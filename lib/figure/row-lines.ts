/** The fitted line at the date of each fitted row, with its band: what tables of rows hold and no picture needs. */
import { fitView } from '@/lib/result/fit-view'
import type { Draws } from '@/lib/result/draws/draws'
import { answeredInterval } from '@/lib/result/evidence/answered-interval'
import { bandOf, lineAt } from '@/lib/result/line'
import type { LinePoint } from '@/lib/result/result'
import type { Study } from '@/lib/data/study'
import type { Figure } from './figure'

/** By a row's id, in the cost's unit. */
export type RowLines = ReadonlyMap<string, Pick<LinePoint, 'value' | 'low' | 'high'>>

/**
 * Fits the view again.
 * @param draws those that the figure's interval was read off; null where it has none
 * @returns empty where there is no fit
 */
export function rowLines({ view, fit: facts, points }: Figure, study: Study, draws: Draws | null): RowLines {
  if (!facts) return new Map()
  const fitted = fitView(view, study)
  if (!fitted.fit.ok) return new Map()
  const fit = fitted.fit.value
  const dates = points.map(({ date }) => date)
  const band = bandOf(answeredInterval({ ...fitted, fit, view, study, draws }), fitted.method)
  return new Map(lineAt(fit, dates, facts.level, band).map((line, index) => [points[index]?.id ?? '', line] as const))
}
