/** The link of a comparison in, its figure out, on the server: opens each view, draws what the differences need. */
import { computePairs, type PairsOutcome } from './comparison-draws'
import { type AskedView, figureOf, readQuery } from './asked-view'
import { drawsOf } from './figures'
import type { Asker } from '@/app/_server/limits/work-queue'
import { type ComparisonFigure, describeComparison } from '@/lib/figure/comparison/comparison-figure'
import type { Figure } from '@/lib/figure/figure'
import { answerView, type ComparedView } from '@/lib/result/comparison/compared-view'
import { differencesOf } from '@/lib/result/comparison/difference'
import { comparisonWords } from '@/lib/text/comparison'
import { type ComparisonLink, MOST_VIEWS, readComparisonLink } from '@/lib/view/comparison/comparison-link'
import type { Ignored } from '@/lib/view/refusal'
import { encodeView } from '@/lib/view/view-codec'
import { siteLanguage } from '@/app/site-language'
import { parametersPreset } from '@/lib/view/comparison/presets'

/** A link as it was read: nothing is computed yet. */
export interface AskedComparison {
  /** Canonical; never without a view. */
  readonly link: ComparisonLink
  readonly views: readonly AskedView[]
  readonly ignored: readonly Ignored[]
}

/** A link without views asks the question that the site was made for. */
export async function readComparison(query: string, others: readonly string[] = []): Promise<AskedComparison> {
  const { link, ignored: ofLink } = readComparisonLink(query, others)
  const given = link.queries.length > 0 ? link : { ...link, queries: parametersPreset.queries, pair: null }
  const asked = await Promise.all(given.queries.map((one) => readQuery(one)))
  const { letters, ignoredOf } = comparisonWords(siteLanguage)
  const ofViews = asked.flatMap(({ ignored }, place) =>
    ignored.map((one) => ({ ...one, parameter: ignoredOf(letters[place] ?? '', one.parameter) })),
  )
  // Two texts of one view are one view.
  const queries = asked.map(({ view, study }) => encodeView(view, study.meta))
  const kept = [...queries.keys()].filter((place) => queries.indexOf(queries[place] ?? '') === place)
  const repeated = [...queries.keys()].filter((place) => !kept.includes(place))
  const ofRepeats = repeated.map((place): Ignored => ({
    ...{ parameter: 'view', raw: queries[place]?.slice(0, 120) ?? '', refusal: { code: 'repeated' } },
  }))
  return {
    link: {
      ...given,
      queries: kept.map((place) => queries[place] ?? ''),
      pair: repeated.length > 0 ? null : given.pair,
    },
    views: kept.flatMap((place) => asked[place] ?? []).slice(0, MOST_VIEWS),
    ignored: [...ofLink, ...ofViews, ...ofRepeats],
  }
}

/** Why the draws of the differences are not there; the figure stands without them. */
export type MissingDraws = Extract<PairsOutcome, { ok: false }>

/** The figure of a comparison, and which draws could not be had. */
export async function openComparison(
  { link, views, ignored }: AskedComparison,
  origin: string,
  asker: Asker,
): Promise<{ readonly comparison: ComparisonFigure; readonly missing: MissingDraws | null }> {
  const figures: Figure[] = []
  const compared: ComparedView[] = []
  let missing: MissingDraws | null = null
  for (const asked of views) {
    const outcome = await drawsOf(asked, asker)
    if (!outcome.ok) missing = outcome
    const draws = outcome.ok ? outcome.value : null
    figures.push(figureOf(asked, draws, { origin, withoutEachRow: false }))
    compared.push({ view: asked.view, study: asked.study, draws })
  }
  const level = views[0]?.view.level ?? 0.95
  const answered = compared.map(answerView)
  const pairs = await computePairs(answered, level, asker)
  if (!pairs.ok) missing = pairs
  const differences = differencesOf(answered, level, pairs.ok ? pairs.value : null)
  return { comparison: describeComparison({ link, figures, level, differences, ignored, origin }), missing }
}
