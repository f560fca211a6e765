/** Published results beside ours, those that need no bootstrap draws; the page `/replications` has all, with verdicts. */
import { figureOf, studies } from '@/lib/result/bundled-studies.fixture'
import { publishedNumbers, replicate } from '@/lib/published/replications'
import type { AccuracySection } from './row'

export function publishedResults(): readonly AccuracySection[] {
  return [...studies.values()].flatMap(({ meta }) => {
    const rows = publishedNumbers(meta).flatMap((published) => {
      if ('statistic' in published) return [] // a median of draws
      const found = replicate(published, figureOf(`study=${meta.id}&${published.query}`), meta)
      if (!found || found.published.value === null || found.ours.value === null) return []
      const unit = found.measure === 'months' ? 'months' : found.measure.replace('-', ' ')
      return [
        {
          quantity: `${found.what} (${found.source}), ${unit}`,
          reference: found.published.value,
          ours: found.ours.value,
        },
      ]
    })
    return rows.length === 0
      ? []
      : [{ title: `Published: ${meta.title}`, source: 'the publication named in each row', rows }]
  })
}
