import { describeComparison } from '@/lib/figure/comparison/comparison-figure'
import { answerView } from '@/lib/result/comparison/compared-view'
import { differencesOf } from '@/lib/result/comparison/difference'
import { pairDrawSteps } from '@/lib/result/comparison/pair-draws'
import type { ComparisonLink } from '@/lib/view/comparison/comparison-link'
import { figureOf, study } from '@/lib/result/bundled-studies.fixture'

const LEVEL = 0.95

/** A comparison of bundled views, with the draws of their differences. */
export function comparisonOf(queries: readonly string[], chart: ComparisonLink['chart'] = null) {
  const figures = queries.map((query) => figureOf(query))
  const views = figures.map(({ view }) => answerView({ view, study: study(view.study), draws: null }))
  const steps = pairDrawSteps(views, LEVEL)
  let step = steps.next()
  while (!step.done) step = steps.next()
  const differences = differencesOf(views, LEVEL, step.value)
  const link = { queries: figures.map(({ query }) => query), chart, pair: null }
  return describeComparison({ link, figures, level: LEVEL, differences, ignored: [], origin: 'https://example.org' })
}
