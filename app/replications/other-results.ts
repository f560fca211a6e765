/**
 * Published results that no single view answers (averages over structures, a gain read off two fits): each computed here
 * from the studies' rows and compared by the same rule. A result belongs in this list when a function of `lib/fits` gives
 * our number; one that has none is not shown at all.
 */
import { openScalingReport, publishedScalingReport, SCALING_LAW_STUDY } from '@/app/_server/answers/scaling-report'
import { needStudy } from '@/app/_server/studies'
import { compareEstimates, type ReportedEstimate } from '@/lib/published/compare-estimates'
import type { Replication } from '@/lib/published/replications'
import type { Resampled } from '@/lib/result/analyses/scaling-law-report'
import { replicationPageWords } from '@/lib/text/pages/replications-page'
import type { Lang } from '@/lib/text/words-in'

/** With the page that holds it. */
export interface OtherResult extends Replication {
  readonly href: string
}

/** In the order in which they are shown. */
export async function otherResults(lang: Lang): Promise<readonly OtherResult[]> {
  const words = replicationPageWords(lang)
  const [report, published] = [await openScalingReport(), await publishedScalingReport()]
  const n = (await needStudy(SCALING_LAW_STUDY)).rows.length
  const results = [
    { key: 'averaged', what: words.averaged, measure: 'months', why: words.averagedWhy },
    { key: 'numerical', what: words.numerical, measure: 'months', why: words.numericalWhy },
    { key: 'transformer', what: words.transformer, measure: 'compute-gain', why: words.transformerWhy },
  ] as const
  return results.map(({ key, ...about }) => {
    const [theirs, ours] = [estimateOf(published[key], published.level), estimateOf(report[key], report[key].level)]
    return {
      ...about,
      published: theirs,
      ours,
      ...compareEstimates(theirs, ours),
      n,
      source: published.source,
      url: published.url,
      study: SCALING_LAW_STUDY,
      query: '',
      literature: null,
      href: '/scaling-law#averaged',
    }
  })
}

const estimateOf = (
  { median, low, high }: Pick<Resampled, 'median' | 'low' | 'high'>,
  level: number,
): ReportedEstimate => ({ value: median, low, high, level })
