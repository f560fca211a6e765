/**
 * Published results that no single view answers (averages over structures, a gain read off two fits): each computed here
 * from the studies' rows and compared by the same rule. A result belongs in this list when a function of `lib/fits` gives
 * our number; one that has none is not shown at all.
 */
import { openScalingReport, SCALING_LAW_STUDY } from '@/app/_server/scaling-report'
import { needStudy } from '@/app/_server/studies'
import { compareEstimates, type ReportedEstimate } from '@/lib/published/compare-estimates'
import type { Replication } from '@/lib/published/replications'
import { publishedResults, type Resampled } from '@/lib/result/analyses/scaling-law-report'
import { replicationPageWords } from '@/lib/text/replications-page'
import type { Lang } from '@/lib/text/words-in'

/** With the page that holds it. */
export interface OtherResult extends Replication {
  readonly href: string
}

/** Each is called once a process. */
export const otherResults: readonly ((lang: Lang) => Promise<OtherResult>)[] = [
  (lang) =>
    ofScalingLaw(
      'averaged',
      {
        what: replicationPageWords(lang).averaged,
        measure: 'months',
        why: replicationPageWords(lang).averagedWhy,
      },
      lang,
    ),
  (lang) =>
    ofScalingLaw(
      'numerical',
      {
        what: replicationPageWords(lang).numerical,
        measure: 'months',
        why: replicationPageWords(lang).numericalWhy,
      },
      lang,
    ),
  (lang) =>
    ofScalingLaw(
      'transformer',
      {
        what: replicationPageWords(lang).transformer,
        measure: 'compute-gain',
        why: replicationPageWords(lang).transformerWhy,
      },
      lang,
    ),
]

async function ofScalingLaw(
  key: keyof typeof publishedResults,
  words: Pick<Replication, 'what' | 'measure' | 'why'>,
  lang: Lang,
): Promise<OtherResult> {
  const texts = replicationPageWords(lang)
  const estimate = (
    { median, low, high }: Pick<Resampled, 'median' | 'low' | 'high'>,
    level: number,
  ): ReportedEstimate => ({
    value: median,
    low,
    high,
    level,
  })
  const report = await openScalingReport()
  const published = estimate(publishedResults[key], 0.95)
  const ours = estimate(report[key], report[key].level)
  return {
    ...words,
    published,
    ours,
    ...compareEstimates(published, ours),
    n: (await needStudy(SCALING_LAW_STUDY)).rows.length,
    source: texts.source,
    url: 'https://arxiv.org/abs/2403.05812v1',
    study: SCALING_LAW_STUDY,
    query: '',
    literature: null,
    href: '/scaling-law#averaged',
  }
}
