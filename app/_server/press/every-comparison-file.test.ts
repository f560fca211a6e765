/** The sixth view of the walk through every export: a comparison, whose files are a list of their own. */
import { describe, expect, it } from 'vitest'
import { comparisonOf } from '@/components/compare/compared.fixture'
import { comparisonFiles } from '@/components/compare/comparison-files'
import { contentOf, spaced } from './file-content.fixture'
import { serverPress } from './server-press'

const comparison = comparisonOf(['study=imagenet', 'study=efficiency-milestones'])
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
