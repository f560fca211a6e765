/** A comparison's link in, its figure out, given the draws: for the server, which makes them in threads, and for the command line. */
import { type AskedView, figureOf, readQuery, shownView } from './asked-view'
import { siteLanguage } from '@/app/site-language'
import { type ComparisonFigure, describeComparison } from '@/lib/figure/comparison/comparison-figure'
import { type AnsweredView, answerView } from '@/lib/result/comparison/compared-view'
import { differencesOf } from '@/lib/result/comparison/difference'
import type { PairDraws } from '@/lib/result/comparison/pair-draws'
import type { Draws } from '@/lib/result/draws/draws'
import { comparisonWords } from '@/lib/text/comparison'
import { type ComparisonLink, MOST_VIEWS, readComparisonLink } from '@/lib/view/comparison/comparison-link'
import { parametersPreset } from '@/lib/view/comparison/presets'
import type { Ignored } from '@/lib/view/refusal'
import { encodeView } from '@/lib/view/view-codec'

/** A link as it was read: nothing is computed yet. */
export interface AskedComparison {
  /** Canonical; never without a view. */
  readonly link: ComparisonLink
  readonly views: readonly AskedView[]
  readonly ignored: readonly Ignored[]
}

/** A link without views asks the question that the site was made for. */
export async function readComparison(query: string, others: readonly string[] = []): Promise<AskedComparison> {
  const { link, ignored } = readComparisonLink(query, others)
  const given = link.queries.length > 0 ? link : { ...link, queries: parametersPreset.queries, pair: null }
  const asked = await Promise.all(given.queries.map((one) => readQuery(one)))
  const { letters, ignoredOf } = comparisonWords(siteLanguage)
  const ofViews = asked.flatMap(({ ignored: own }, place) =>
    own.map((one) => ({ ...one, parameter: ignoredOf(letters[place] ?? '', one.parameter) })),
  )
  const compared = compareViews(given, asked)
  return { ...compared, ignored: [...ignored, ...ofViews, ...compared.ignored] }
}

/**
 * Views that were opened, as a comparison: two texts of one view are one view.
 * @param asked of how they are drawn and which two are told apart, by their places before that
 */
export function compareViews(asked: Omit<ComparisonLink, 'queries'>, opened: readonly AskedView[]): AskedComparison {
  const queries = opened.map(({ view, study }) => encodeView(shownView({ view, study, ignored: [] }, {}), study.meta))
  const kept = [...queries.keys()].filter((place) => queries.indexOf(queries[place] ?? '') === place)
  const repeated = [...queries.keys()].filter((place) => !kept.includes(place))
  const ignored = repeated.map((place): Ignored => ({
    ...{ parameter: 'view', raw: queries[place]?.slice(0, 120) ?? '', refusal: { code: 'repeated' } },
  }))
  return {
    link: {
      chart: asked.chart,
      queries: kept.map((place) => queries[place] ?? ''),
      pair: repeated.length > 0 ? null : asked.pair,
    },
    views: kept.flatMap((place) => opened[place] ?? []).slice(0, MOST_VIEWS),
    ignored,
  }
}

/** The level of the differences: the first view's. */
export const levelOf = ({ views }: AskedComparison): number => views[0]?.view.level ?? 0.95

/** Each view fitted. @param draws of each, in their order; null where a view needs none, or they are not there */
export const answeredOf = ({ views }: AskedComparison, draws: readonly (Draws | null)[]): readonly AnsweredView[] =>
  views.map(({ view, study }, place) => answerView({ view, study, draws: draws[place] ?? null }))

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
  const { link, views, ignored } = asked
  const level = levelOf(asked)
  const figures = views.map((view, place) =>
    figureOf(view, answered[place]?.draws ?? null, { origin, withoutEachRow: false }),
  )
  return describeComparison({
    link,
    figures,
    level,
    differences: differencesOf(answered, level, pairs),
    ignored,
    origin,
  })
}
