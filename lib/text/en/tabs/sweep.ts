/** The words of the tab "Sweep": the pace at every level of performance. */
import type { HalvingTime } from '@/lib/fits/rates/halving-time'
import type { SweepPoint } from '@/lib/fits/questions/threshold-sweep'
import type { SweepView } from '@/lib/result/analyses/sweep-view'
import { formatInteger, formatMonthsShort, formatMonthYear, formatPercent, formatPerformance, plural } from '../format'
import { NBSP, halvingText } from './halving-time-text'

export const sweepWords = {
  question: 'What if another performance were held fixed?',
  picture: (sweep: SweepView) =>
    `Months per factor of two at ${plural(sweep.points.length, 'level', 'levels')} of performance, with ${formatPercent(sweep.level)} intervals`,
  keys: 'Arrow keys go from level to level, Enter holds that level fixed.',
  none: 'This series holds one target fixed, or none, so there is no level to vary. Choose a series with a performance, such as the language models or the benchmarks.',
  tooFew: (sweep: SweepView) =>
    `None of ${plural(sweep.levels, 'observed level', 'observed levels')} leaves 4 points to fit. Take every model that reaches the level instead of the records, or widen dates and filters.`,
  notOwn:
    'This view holds performance inside its model, where a level moves the line and not its slope. The sweep is of the plain trend of the same rows, by least squares.',
  allSelected: 'This view takes every row, whatever its level; the sweep takes the rows that reach each level.',
  act: 'Hold this level fixed',
  table: 'All levels as a table',
  own: 'this view',
}

/** The range of paces over all levels. */
export function sweepFinding({ points, select, counted }: SweepView): string {
  const times = points.flatMap(({ time }) => time ?? [])
  const down = times.filter(({ direction }) => direction === 'halving')
  const up = times.filter(({ direction }) => direction === 'doubling')
  const which = select === 'records' ? 'records' : 'models that reach it'
  const range = (some: readonly HalvingTime[]) => {
    const months = some.map((time) => time.months)
    return `${formatMonthsShort(Math.min(...months))} to ${formatMonthsShort(Math.max(...months))}${NBSP}months`
  }
  const clear = times.filter(({ significant }) => significant === true).length
  const count = (some: number) => (some === points.length ? 'all' : formatInteger(some))
  const parts = [
    ...(down.length > 0 ? [`${count(down.length)} give a halving time, of ${range(down)}`] : []),
    ...(up.length > 0 ? [`${count(up.length)} give a doubling time, of ${range(up)}`] : []),
  ]
  return `Of ${plural(points.length, 'level', 'levels')} that leave at least 4 points among the ${which}, ${parts.join(', ')}. The interval${counted ? ' by record counts' : ''} excludes standing still at ${clear === 0 ? 'none' : count(clear)} of them.`
}

/** What is missing from the sweep, so that nothing is left out in silence; '' where nothing is. */
export function sweepOmissions({ tooFew, noSlope, thinned }: SweepView): string {
  const parts = [
    ...(tooFew > 0 ? [`${plural(tooFew, 'further level leaves', 'further levels leave')} too few points`] : []),
    ...(noSlope > 0 ? [`${formatInteger(noSlope)} no slope`] : []),
    ...(thinned > 0 ? [`${formatInteger(thinned)} between them are not drawn`] : []),
  ]
  return parts.length > 0 ? `${parts.join(', ')}.` : ''
}

/** What the bands say; '' where there is only the plain one. */
export function sweepTogether({ points, counted, levelTogether, level }: SweepView): string {
  if (counted)
    return `Band: the ${formatPercent(level)} interval of each level by itself, by record counts: which rates of all models that reach the level leave as many records as there are. It does not rest on the line, need not hold it, and has no end where too few models reach. Of so many levels some miss by chance.`
  const wide = points.flatMap(({ together }) => (together ? [together] : []))
  if (levelTogether === null || wide.length === 0) return ''
  const clear = wide.filter(([low, high]) => low * high > 0).length
  const percent = formatPercent(level)
  return `Dark band: the ${percent} interval of each level by itself. Of so many levels some miss by chance; the pale band holds at all of them together (${percent}, independent errors supposed), and excludes standing still at ${formatInteger(clear)}.`
}

/** One level in a line; `unit` of the threshold. */
export function sweepPointText(point: SweepPoint, unit: string, lowerIsBetter: boolean): string {
  const level = `${lowerIsBetter ? '≤' : '≥'}${NBSP}${formatPerformance(point.threshold, unit)}`
  const pace = point.time ? halvingText(point.time) : 'neither rises nor falls'
  return `${level}: ${pace}, n${NBSP}${formatInteger(point.n)} of ${formatInteger(point.reaching)} that reach it, ${formatMonthYear(point.from)} to ${formatMonthYear(point.to)}`
}
