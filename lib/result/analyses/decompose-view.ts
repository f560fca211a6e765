/**
 * The decomposition of progress (METHODS 10) from the bundled studies, of one population: algorithms from the scaling
 * law's default view, compute and spending from training runs, FLOP/s per dollar from hardware, over one window.
 */
import type { Study } from '@/lib/data/study'
import { type Decomposition, decompose } from '@/lib/fits/questions/decomposition'
import type { Observation } from '@/lib/fits/rows/observation'
import { inWindow } from '@/lib/fits/rows/select'
import { fail, ok, type Result } from '@/lib/problem'
import type { Draws } from '../draws/draws'
import { type DrawsRequest, drawsRequest } from '../draws/draws-request'
import { fitView, questionOf } from '../fit-view'
import type { View } from '@/lib/view/view'
import { defaultView, encodeView } from '@/lib/view/view-codec'

/** What a decomposition is asked with. */
export interface DecompositionPlan {
  /** Inclusive ISO dates; null: the span of the scaling law's sample, which its rate describes whole. */
  readonly window: { readonly from: string; readonly to: string } | null
  /** Whose compute and spending: notable models, or the largest runs of their day. */
  readonly runs: 'notable' | 'frontier'
  /**
   * One population: runs of this domain, alone or among others; null: of every domain. The rate of algorithms is of
   * language models, whatever the domain.
   */
  readonly domain: string | null
  /** Resamples of training runs and hardware, and their seed. */
  readonly draws: number
  readonly seed: number
  readonly level: number
  /** Draws of the default view of `lm-perplexity` (`algorithmDrawsRequest`); null: the interval is pending. */
  readonly algorithmDraws: Draws | null
}

export const DECOMPOSITION_DRAWS = 2000

/** The domain of training runs that the rate of algorithms is of. */
export const ALGORITHMS_DOMAIN = 'Language'

/** What limits the comparison; words in `lib/text/answer/decomposition.ts`. */
export type DecompositionNote =
  /** The rate of algorithms is of its whole sample, whatever the window. */
  | { readonly code: 'algorithms-whole-sample'; readonly from: string; readonly to: string }
  /** Spending is known for few runs beside compute. */
  | { readonly code: 'few-with-spending'; readonly withSpending: number; readonly withCompute: number }
  /** Spending is in dollars of 2023, launch prices of hardware in dollars of their day. */
  | { readonly code: 'dollars-differ' }
  /** Hardware on sale is not hardware in use, and the remainder also holds utilisation, prices paid and number formats. */
  | { readonly code: 'remainder-holds-more' }
  /** A series ends before the window does. */
  | { readonly code: 'ends-early'; readonly series: 'compute' | 'spending' | 'hardware'; readonly to: string }

/** The terms with the window they are of, and the views that show each. */
export interface DecompositionView extends Decomposition {
  readonly window: { readonly from: string; readonly to: string }
  readonly runs: DecompositionPlan['runs']
  readonly domain: DecompositionPlan['domain']
  /** True while the draws of algorithms are not there: the intervals of algorithms and effective compute are null. */
  readonly pending: boolean
  readonly notes: readonly DecompositionNote[]
  /** The views behind the terms, as queries: each opens the number's own chart. */
  readonly queries: Readonly<Record<'algorithms' | 'physical' | 'spending' | 'hardwarePerDollar', string>>
}

/** The draws that the interval of algorithms needs, as `computeDraws` and `drawsAtBuild` take them. */
export function algorithmDrawsRequest(perplexity: Study): DrawsRequest | null {
  return drawsRequest(defaultView(perplexity.meta), perplexity)
}

/** The studies that the terms come from: algorithms, training runs, hardware. */
export const DECOMPOSED_STUDIES = ['lm-perplexity', 'training-runs', 'hardware'] as const

/** @param findStudy by id; a study that is missing is `columns-needed` */
export function decompositionOf(
  findStudy: (id: string) => Study | null,
  { window: asked, runs, domain, draws, seed, level, algorithmDraws }: DecompositionPlan,
): Result<DecompositionView> {
  const [perplexity, training, chips] = DECOMPOSED_STUDIES.map(findStudy)
  if (!perplexity || !training || !chips) return fail({ code: 'columns-needed', columns: [...DECOMPOSED_STUDIES] })

  const algorithmsView = defaultView(perplexity.meta)
  const { fit } = fitView(algorithmsView, perplexity)
  if (!fit.ok) return fit
  const sample = fit.value.points.map(({ observation }) => observation.date).sort()
  const span = { from: sample[0] ?? '', to: sample.at(-1) ?? '' }
  const window = asked ?? span

  const computeView = runsView(training, 'compute', { runs, domain }, window)
  const spendingView = runsView(training, 'usd', { runs, domain }, window)
  const hardwareView = { ...defaultView(chips.meta, 'fp32-per-usd'), ...window }
  const compute = rowsOf(computeView, training)
  const spending = rowsOf(spendingView, training)
  const hardware = rowsOf(hardwareView, chips)
  const request = algorithmDrawsRequest(perplexity)
  const known = request && algorithmDraws?.key === request.key ? algorithmDraws : null
  const result = decompose({
    compute,
    spending,
    hardware,
    algorithms: {
      rate: -fit.value.slope,
      draws: known && known.slopes.map((slope) => -slope),
      n: fit.value.points.length,
    },
    draws,
    seed,
    level,
  })
  if (!result.ok) return result
  return ok({
    ...result.value,
    window,
    runs,
    domain,
    pending: known === null,
    notes: notesOf(window, span, { compute, spending, hardware }),
    queries: {
      algorithms: encodeView(algorithmsView, perplexity.meta),
      physical: encodeView(computeView, training.meta),
      spending: encodeView(spendingView, training.meta),
      hardwarePerDollar: encodeView(hardwareView, chips.meta),
    },
  })
}

/** The study's default view with another cost, population and window; its other filters stay. */
function runsView(
  training: Study,
  cost: 'compute' | 'usd',
  { runs, domain }: Pick<DecompositionPlan, 'runs' | 'domain'>,
  window: { readonly from: string; readonly to: string },
): View {
  const view = defaultView(training.meta)
  const where = view.where.map((filter) => (filter.field === 'notable' ? { ...filter, field: runs } : filter))
  const population = domain === null ? [] : [{ field: 'domain', value: domain, excluded: false }]
  return { ...view, cost, where: [...where, ...population], ...window }
}

function rowsOf(view: View, study: Study): readonly Observation[] {
  return inWindow(questionOf(view, study).population.observations, view.from, view.to)
}

/** A series that ends this much before the window leaves part of it undescribed, in years. */
const EARLY = 0.5

function notesOf(
  window: { readonly from: string; readonly to: string },
  span: { readonly from: string; readonly to: string },
  series: Readonly<Record<'compute' | 'spending' | 'hardware', readonly Observation[]>>,
): readonly DecompositionNote[] {
  const cut = window.from !== span.from || window.to !== span.to
  const yearsBetween = (a: string, b: string) => (Date.parse(b) - Date.parse(a)) / (365.25 * 86_400_000)
  const names = ['compute', 'spending', 'hardware'] as const
  return [
    ...(cut ? [{ code: 'algorithms-whole-sample' as const, ...span }] : []),
    { code: 'few-with-spending', withSpending: series.spending.length, withCompute: series.compute.length },
    { code: 'dollars-differ' },
    { code: 'remainder-holds-more' },
    ...names.flatMap((name): DecompositionNote[] => {
      const to = series[name].reduce((latest, { date }) => (date > latest ? date : latest), '')
      return yearsBetween(to, window.to) > EARLY ? [{ code: 'ends-early', series: name, to }] : []
    }),
  ]
}
