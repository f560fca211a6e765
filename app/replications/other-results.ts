/**
 * Published results that no single view answers (averages over structures, a gain read off two fits): each computed here
 * from the studies' rows and compared by the same rule. A result belongs in this list when a function of `lib/fits` gives
 * our number; one that has none is not shown at all.
 */
import { openScalingReport, SCALING_LAW_STUDY } from '@/app/_server/scaling-report'
import { needStudy } from '@/app/_server/studies'
import { compareStated, type Replication, type Stated } from '@/lib/published/replications'
import { publishedResults, type Resampled } from '@/lib/result/analyses/scaling-law-report'

/** With the page that holds it. */
export interface OtherResult extends Replication {
  readonly href: string
}

/** Each is called once a process. */
export const otherResults: readonly (() => Promise<OtherResult>)[] = [
  () =>
    ofScalingLaw('averaged', {
      what: 'Effective compute, ten pairs of structure and penalty averaged',
      measure: 'months',
      why: 'Other random draws: the same ten pairs, 100 resamples each, as theirs.',
    }),
  () =>
    ofScalingLaw('numerical', {
      what: 'Effective compute by the numerical route, at 2023 and 10²⁵ FLOP',
      measure: 'months',
      why: 'They draw 100 times, we 1,000.',
    }),
  () =>
    ofScalingLaw('transformer', {
      what: 'The transformer’s gain in compute at 10²⁵ FLOP',
      measure: 'compute-gain',
      why: 'They draw 100 times, we 1,000; the upper end rests on few draws in either.',
    }),
]

async function ofScalingLaw(
  key: keyof typeof publishedResults,
  words: Pick<Replication, 'what' | 'measure' | 'why'>,
): Promise<OtherResult> {
  const stated = ({ median, low, high }: Pick<Resampled, 'median' | 'low' | 'high'>, level: number): Stated => ({
    value: median,
    low,
    high,
    level,
  })
  const report = await openScalingReport()
  const published = stated(publishedResults[key], 0.95)
  const ours = stated(report[key], report[key].level)
  return {
    ...words,
    published,
    ours,
    ...compareStated(published, ours),
    n: (await needStudy(SCALING_LAW_STUDY)).rows.length,
    source: 'Ho et al. 2024, arXiv v1',
    url: 'https://arxiv.org/abs/2403.05812v1',
    study: SCALING_LAW_STUDY,
    query: '',
    literature: null,
    href: '/scaling-law#averaged',
  }
}
