import { describeComparison } from '@/lib/figure/comparison/comparison-figure'
import { answerView } from '@/lib/result/comparison/compared-view'
import { differencesOf } from '@/lib/result/comparison/difference'
import { pairDrawSteps } from '@/lib/result/comparison/pair-draws'
import { figureOf, study } from '@/lib/result/bundled-studies.fixture'

const LEVEL = 0.95

/** A comparison of bundled views, with the draws of their differences. */
export function comparisonOf(queries: readonly string[]) {
  const figures = queries.map((query) => figureOf(query))
  const views = figures.map(({ view }) => answerView({ view, study: study(view.study), draws: null }))
  const steps = pairDrawSteps(views, LEVEL)
  let step = steps.next()
  while (!step.done) step = steps.next()
  const differences = differencesOf(views, LEVEL, step.value)
  const link = { queries: figures.map(({ query }) => query), chart: null, pair: null }
  return describeComparison({ link, figures, level: LEVEL, differences, ignored: [], origin: 'https://example.org' })
}
