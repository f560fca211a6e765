/** The sixth view of the walk through every export: a comparison, whose files are a list of their own. */
import { describe, expect, it } from 'vitest'
import { comparisonFiles } from '@/components/compare/comparison-files'
import { describeComparison } from '@/lib/figure/comparison/comparison-figure'
import { answerView } from '@/lib/result/comparison/compared-view'
import { differencesOf } from '@/lib/result/comparison/difference'
import { pairDrawSteps } from '@/lib/result/comparison/pair-draws'
import { figureOf, study } from '@/lib/result/bundled-studies.fixture'
import { contentOf, spaced } from './file-content.fixture'
import { serverPress } from './server-press'

function opened() {
  const figures = ['study=imagenet', 'study=efficiency-milestones'].map((query) => figureOf(query))
  const views = figures.map(({ view }) => answerView({ view, study: study(view.study), draws: null }))
  const steps = pairDrawSteps(views, 0.95)
  let step = steps.next()
  while (!step.done) step = steps.next()
  const differences = differencesOf(views, 0.95, step.value)
  const link = { queries: figures.map(({ query }) => query), chart: null, pair: null }
  return describeComparison({ link, figures, level: 0.95, differences, ignored: [], origin: 'https://example.org' })
}

const comparison = opened()
const months = comparison.views.map(({ figure }) => figure.fit?.halvingTime.months ?? NaN)
const [difference] = comparison.differences

/** What must be found in a file; a picture's pixels hold nothing to read. */
function expected(id: (typeof comparisonFiles)[number]['id']): readonly string[] {
  switch (id) {
    case 'png':
      return []
    case 'answers':
    case 'json':
      return months.map(String)
    case 'differences':
      return [String(difference?.value)]
    case 'report-pdf':
    case 'report-html':
      return months.map((one) => one.toFixed(2))
    default:
      return months.map((one) => one.toFixed(1))
  }
}

describe('the files of a comparison', () => {
  it.each(comparisonFiles.map(({ id, path, read }) => [id, path, read] as const))(
    '%s holds the numbers of the page',
    async (id, path, read) => {
      const written = await read('').write(comparison, serverPress)
      const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : written
      const found = spaced(await contentOf(path, bytes))
      expect(months.every(Number.isFinite)).toBe(true)
      for (const text of expected(id)) expect(found).toContain(text)
    },
  )
})
