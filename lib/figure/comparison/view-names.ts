/** What views among others are called: by what tells them apart, and no more. */
import { comparisonWords } from '@/lib/text/comparison'
import { estimatorNames } from '@/lib/text/method/estimators'
import { formats } from '@/lib/text/formats'
import { methodNames } from '@/lib/text/method/methods'
import type { Figure } from '../figure'

/** Names of views among each other. */
export interface ViewNames {
  /** One a view, in their order; '' where nothing tells a view from another. */
  readonly names: readonly string[]
  /** What of series, cost and level all have in common, for a title. */
  readonly common: readonly string[]
}

/** @param figures of one language, at least one */
export function viewNames(figures: readonly Figure[]): ViewNames {
  const lang = figures[0]?.view.lang ?? 'en'
  const words = comparisonWords(lang)
  const { formatPerformance } = formats(lang)
  const level = ({ view, data }: Figure) =>
    view.threshold === null ? null : words.level(formatPerformance(view.threshold, data.performanceUnit ?? ''))
  const parts: readonly ((figure: Figure) => string | null)[] = [
    ({ data }) => data.benchmarkLabel,
    ({ data }) => data.shortTitle,
    ({ data }) => data.costLabel,
    level,
    ({ data }) => data.selection && words.selections[data.selection],
    ({ view }) => methodNames(lang)[view.method].menu,
    ({ fit }) => (fit?.estimator ? estimatorNames(lang)[fit.estimator].menu : null),
    ({ view }) => (view.method === 'scaling-law' ? view.solver : null),
    ({ view }) => view.from && words.fromOn(view.from),
    ({ view }) => view.to && words.upTo(view.to),
    ({ view }) =>
      view.where.map(({ field, value, excluded }) => `${field}${excluded ? ' ≠ ' : ' '}${value}`).join(', '),
    ({ view }) => (view.exclude.length === 0 ? null : words.without(view.exclude.length)),
    ({ view }) => (view.interval === 'auto' ? null : words.byInterval(view.interval)),
  ]
  let names: readonly string[] = figures.map(() => '')
  for (const partOf of parts) {
    const longer = names.map((name, place) => {
      const text = figures[place] ? (partOf(figures[place]) ?? '') : ''
      return [name, text].filter((one) => one !== '').join(', ')
    })
    if (new Set(longer).size > new Set(names).size) names = longer
  }
  const common = parts.slice(0, 4).flatMap((partOf, place) => {
    const [first, ...others] = figures.map(partOf)
    const shared = first != null && first !== '' && others.every((text) => text === first)
    return shared && place !== 1 ? [first] : []
  })
  return { names, common }
}
