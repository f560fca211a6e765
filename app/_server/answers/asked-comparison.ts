/** A comparison's link in, its figure out, given the draws: for the server, which makes them in threads, and for the command line. */
import { figureOf, readQuery } from './asked-view'
import { siteLanguage } from '@/app/site-language'
import { type AskedComparison, askedComparison, figureOfComparison } from '@/lib/figure/comparison/asked-comparison'
import type { ComparisonFigure } from '@/lib/figure/comparison/comparison-figure'
import type { AnsweredView } from '@/lib/result/comparison/compared-view'
import type { PairDraws } from '@/lib/result/comparison/pair-draws'
import { readComparisonLink } from '@/lib/view/comparison/comparison-link'
import { parametersPreset } from '@/lib/view/comparison/presets'

/** A link without views asks the question that the site was made for. */
export async function readComparison(query: string, others: readonly string[] = []): Promise<AskedComparison> {
  const { link, ignored } = readComparisonLink(query, others)
  const given = link.queries.length > 0 ? link : { ...link, queries: parametersPreset.queries, pair: null }
  const opened = await Promise.all(given.queries.map((one) => readQuery(one)))
  return askedComparison(given, opened, ignored, siteLanguage)
}

/**
 * @param answered by `answeredOf` of the same comparison
 * @param pairs the draws of the differences; null while they are not there
 * @param origin what links begin with
 */
export function comparisonOf(
  asked: AskedComparison,
  answered: readonly AnsweredView[],
  pairs: readonly PairDraws[] | null,
  origin: string,
): ComparisonFigure {
  const figures = asked.views.map((view, place) =>
    figureOf(view, answered[place]?.draws ?? null, { origin, withoutEachRow: false }),
  )
  return figureOfComparison(asked, { answered, figures, pairs, origin })
}
