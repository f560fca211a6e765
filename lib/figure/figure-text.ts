/** The sentences of a figure, put together from the words of its language; every output takes them from here. */
import { max, min } from 'd3-array'
import type { BenchmarkDefinition, CostDefinition, Study } from '@/lib/data/study'
import { findMethod } from '@/lib/fits/methods/registry'
import { wordsFor } from '@/lib/text/words-for'
import type { Problem } from '@/lib/problem'
import type { Population } from '@/lib/fits/rows/population'
import type { FigureText } from './figure'
import type { FigureFit, FigurePoint, LawComparison, OtherSolver } from '@/lib/result/result'
import type { Comparison } from '@/lib/result/pairs'
import { namedFilters } from './named-filters'
import type { View } from '@/lib/view/view'
import type { Forecast } from '@/lib/result/forecast'
import { forecastDatesIn } from '@/lib/text/tabs/forecast-dates'
import { rowsUsedWords } from '@/lib/text/answer/rows-used'
import { pairsWords } from '@/lib/text/answer/pairs'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'

interface TextInputs {
  readonly view: View
  readonly study: Study
  readonly benchmark: BenchmarkDefinition
  readonly cost: CostDefinition
  readonly fit: FigureFit | null
  readonly otherSolver: OtherSolver | null
  readonly pairs: Comparison | null
  readonly problem: Problem | null
  readonly laws: readonly LawComparison[]
  readonly points: readonly FigurePoint[]
  readonly population: Population
  readonly forecast: Forecast | null
}

/** The words of a figure in the language of its view; without a fit, the title says why there is none. */
export function figureText({
  view,
  study,
  benchmark,
  cost,
  fit,
  otherSolver,
  pairs,
  problem,
  laws,
  points,
  population,
  forecast,
}: TextInputs): FigureText {
  const { formatDate, formatInteger } = formats(view.lang)
  const words = wordsFor(view.lang)
  const everyRow = findMethod(view.method).usesSelection && view.select === 'all'
  const subject = { benchmark, cost, threshold: everyRow ? null : view.threshold }
  const ofPairs = pairsWords(view.lang)
  const titleParts = pairs
    ? ofPairs.pairsTitle(subject, pairs)
    : fit
      ? words.titleParts(subject, fit, points)
      : { before: words.titleWithoutFit(problem ?? { code: 'slope-zero' }), number: '', after: '' }
  const title = `${titleParts.before}${titleParts.number}${titleParts.after}`
  const subtitle = pairs
    ? ofPairs.pairsSubtitle(pairs)
    : fit
      ? words.subtitle(fit, otherSolver)
      : words.subjectAlone(subject)
  const comparison = fit ? words.comparison(laws, fit, otherSolver) : ''
  const rows = rowsUsedWords(view.lang).rowsUsed({
    used: pairs
      ? new Set(pairs.pairs.flatMap(({ model, partner }) => [model.id, partner.id])).size
      : (fit?.n ?? pointsLeft(problem)),
    of: population.rows,
    level: levelOf(view, study, benchmark),
    filters: namedFilters(view.where, study.meta),
    from: view.from,
    to: view.to,
    excluded: excludedNames(view, population),
  })
  const xTitle = dateTitle(study, view.dates)
  const caption = [
    pairs ? ofPairs.pairsMethod(pairs) : fit ? words.method(fit, view.select) : '',
    rows,
    `${words.source}: ${attribution(study)}`,
    `${words.dataOf(formatDate(study.meta.date), study.version)}`,
  ]
    .filter(Boolean)
    .join('. ')
  return {
    title,
    titleParts,
    subtitle,
    interval: fit ? words.interval(fit) : '',
    rows,
    comparison,
    caption: `${caption}.`,
    alt: pairs
      ? ofPairs.pairsAlt(title, subtitle, pairs.tasks)
      : words.alt({
          title,
          subtitle,
          comparison,
          rows,
          forecast: forecastTexts(forecast, cost.unit, view),
          cost,
          dates: xTitle,
          points: formatInteger(fit?.n ?? 0),
          range: points.length > 0 ? costRange(points, view.lang) : null,
        }),
    yTitle: words.yTitle(cost),
    xTitle,
  }
}

/** As many as the title says are left. */
const pointsLeft = (problem: Problem | null): number => (problem?.code === 'too-few-points' ? problem.n : 0)

/** What is asked of other dates, answered in words. */
function forecastTexts(forecast: Forecast | null, unit: string, view: View): readonly string[] {
  const { costThenText, targetText } = forecastDatesIn(view.lang)
  const { target, until } = forecast ?? { target: null, until: null }
  return [
    ...(target ? [targetText(target, unit, view.level)] : []),
    ...(until ? [costThenText(until, unit, view.level)] : []),
  ]
}

/** Who made the data, each once, in the order of the folder. */
export function attribution(study: Study): string {
  return [...new Set(study.meta.sources.map((source) => source.attribution))].join('; ')
}

function levelOf({ method, select, threshold }: View, { meta }: Study, { performance }: BenchmarkDefinition) {
  const asked = findMethod(method).usesSelection && select !== 'all'
  if (!asked || performance === null || threshold === null) return null
  const column = meta.fields.find(({ name }) => name === performance.field)?.title ?? performance.field
  const { label, unit, better } = performance
  return { label, column, unit, better, threshold }
}

/** A model once, however many of its rows went; what is not among the rows that can be drawn, by its id. */
function excludedNames({ exclude }: View, { candidates, models }: Population): readonly string[] {
  return exclude.map((one) => candidates.find(({ id }) => id === one || models.get(id)?.exclusion === one)?.name ?? one)
}

function dateTitle({ meta }: Study, dates: View['dates']): string {
  const column = dates === 'checked' ? (meta.roles.checkedDate ?? meta.roles.date) : meta.roles.date
  return meta.fields.find(({ name }) => name === column)?.title ?? column
}

function costRange(points: readonly FigurePoint[], lang: Lang): readonly [string, string] {
  const { formatNumber } = formats(lang)
  const costs = points.map(({ cost }) => cost)
  return [formatNumber(min(costs) ?? NaN), formatNumber(max(costs) ?? NaN)]
}
