/** A comparison's link with its views opened, before anything is computed: by the server, the command line or a browser. */
import { type AnsweredView, answerView } from '@/lib/result/comparison/compared-view'
import { differencesOf } from '@/lib/result/comparison/difference'
import type { PairDraws } from '@/lib/result/comparison/pair-draws'
import type { Draws } from '@/lib/result/draws/draws'
import { comparisonWords } from '@/lib/text/comparison'
import type { Lang } from '@/lib/text/words-in'
import { type AskedView, shownView } from '@/lib/view/asked-view'
import { type ComparisonLink, MOST_VIEWS } from '@/lib/view/comparison/comparison-link'
import type { Ignored } from '@/lib/view/refusal'
import { encodeView } from '@/lib/view/view-codec'
import type { Figure } from '../figure'
import { type ComparisonFigure, describeComparison } from './comparison-figure'

/** A link as it was read: nothing is computed yet. */
export interface AskedComparison {
  /** Canonical; never without a view. */
  readonly link: ComparisonLink
  readonly views: readonly AskedView[]
  readonly ignored: readonly Ignored[]
}

/** A link and its views. @param ignored what of the link itself could not be read */
export function askedComparison(
  link: ComparisonLink,
  opened: readonly AskedView[],
  ignored: readonly Ignored[],
  lang: Lang,
): AskedComparison {
  const { letters, ignoredOf } = comparisonWords(lang)
  const ofViews = opened.flatMap(({ ignored: own }, place) =>
    own.map((one) => ({ ...one, parameter: ignoredOf(letters[place] ?? '', one.parameter) })),
  )
  const compared = compareViews(link, opened)
  return { ...compared, ignored: [...ignored, ...ofViews, ...compared.ignored] }
}

/**
 * Views that were opened, as a comparison: two texts of one view are one view.
 * @param asked of how they are drawn and which two are told apart, by their places before that
 */
export function compareViews(asked: Omit<ComparisonLink, 'queries'>, opened: readonly AskedView[]): AskedComparison {
  const queries = opened.map((one) => encodeView(shownView(one), one.study.meta))
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

interface Inputs {
  /** By `answeredOf` of the same comparison. */
  readonly answered: readonly AnsweredView[]
  /** Of the views, in their order. */
  readonly figures: readonly Figure[]
  /** The draws of the differences; null while they are not there. */
  readonly pairs: readonly PairDraws[] | null
  /** What links begin with. */
  readonly origin: string
}

/** What is shown of it. */
export function figureOfComparison(asked: AskedComparison, inputs: Inputs): ComparisonFigure {
  const { answered, figures, pairs, origin } = inputs
  const { link, ignored } = asked
  const level = levelOf(asked)
  return describeComparison({
    link,
    figures,
    level,
    differences: differencesOf(answered, level, pairs),
    ignored,
    origin,
  })
}
