/** The sentences of a figure, put together from the words of its language; every output takes them from here. */
import type { BenchmarkDefinition, CostDefinition, Study } from '@/lib/data/study'
import { findMethod } from '@/lib/fits/methods/registry'
import { wordsFor } from '@/lib/text/words-for'
import type { Problem } from '@/lib/problem'
import type { FigureText } from './figure'
import type { FigureFit, FigurePoint, LawComparison, OtherSolver } from '@/lib/result/result'
import type { View } from '@/lib/view/view'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'

interface TextInputs {
  readonly view: View
  readonly study: Study
  readonly benchmark: BenchmarkDefinition
  readonly cost: CostDefinition
  readonly fit: FigureFit | null
  readonly otherSolver: OtherSolver | null
  readonly problem: Problem | null
  readonly laws: readonly LawComparison[]
  readonly points: readonly FigurePoint[]
}

/** The words of a figure in the language of its view; without a fit, the title says why there is none. */
export function figureText({
  view,
  study,
  benchmark,
  cost,
  fit,
  otherSolver,
  problem,
  laws,
  points,
}: TextInputs): FigureText {
  const { formatDate, formatInteger } = formats(view.lang)
  const words = wordsFor(view.lang)
  const everyRow = findMethod(view.method).usesSelection && view.select === 'all'
  const subject = { benchmark, cost, threshold: everyRow ? null : view.threshold }
  const titleParts = fit
    ? words.titleParts(subject, fit.halvingTime)
    : { before: words.titleWithoutFit(problem ?? { code: 'slope-zero' }), number: '', after: '' }
  const title = `${titleParts.before}${titleParts.number}${titleParts.after}`
  const subtitle = fit ? words.subtitle(fit, otherSolver) : words.subjectAlone(subject)
  const comparison = fit ? words.comparison(laws, fit, otherSolver) : ''
  const caption = [
    fit ? words.method(fit, view.select) : '',
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
    comparison,
    caption: `${caption}.`,
    alt: words.alt({
      title,
      subtitle,
      comparison,
      cost,
      points: formatInteger(points.length),
      range: points.length > 0 ? costRange(points, view.lang) : null,
    }),
    yTitle: words.yTitle(cost),
  }
}

/** Who made the data, each once, in the order of the folder. */
export function attribution(study: Study): string {
  return [...new Set(study.meta.sources.map((source) => source.attribution))].join('; ')
}

function costRange(points: readonly FigurePoint[], lang: Lang): readonly [string, string] {
  const { formatNumber } = formats(lang)
  const costs = points.map(({ cost }) => cost)
  return [formatNumber(Math.min(...costs)), formatNumber(Math.max(...costs))]
}
