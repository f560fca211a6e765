/**
 * Where a view's interval comes from and what a program can do about it: compute it, hold it against draws of its own, or
 * only give it, and then why. Another generator draws other resamples, so ends from draws never agree to the digit.
 */
import type { Study } from '@/lib/data/study'
import { findMethod } from '@/lib/fits/methods/registry'
import { drawsRequest } from '@/lib/result/draws/draws-request'
import type { Figure } from '@/lib/figure/figure'
import type { FigureFit } from '@/lib/result/result'
import type { Language } from '../text/literal'

/** Where the interval comes from, and how far a program can make it again. */
export type Resampling =
  /** The method's own, computed. */
  | { readonly kind: 'analytic' }
  /** The page has none. */
  | { readonly kind: 'none'; readonly because: NoneBecause }
  /** The page's ends must have their place among draws of the program's own. */
  | {
      readonly kind: 'drawn'
      readonly by: 'row' | 'cluster' | 'residual'
      readonly pageDraws: number
      readonly ownDraws: number
      readonly block: number
      readonly bca: boolean
    }
  | { readonly kind: 'given'; readonly pageDraws: number; readonly because: GivenBecause }

/** Why the page has no interval. */
export type NoneBecause = 'no-analytic' | 'pending' | 'no-draws-asked' | 'one-draw' | 'all-failed' | 'no-acceleration'

/** Why a program takes the page's interval as given: no solver like it, or too long a run. */
export type GivenBecause = 'no-sqp' | 'many-starts' | 'slow'

/** What a program may spend on its draws, microseconds, and on the jackknife of a BCa interval. */
const BUDGET: Readonly<Record<Language, number>> = { python: 8e6, r: 16e6 }
const MOST_DRAWS = 10_000
const FEWEST_DRAWS = 100
/** One fit of the law by SciPy's SLSQP takes 10 ms, of the larger structures 40 and more. */
const lawDraws = (parameters: number): number => (parameters <= 10 ? 400 : 200)

/** What a program in the language does about the interval; `population`: rows that are resampled. */
export function resamplingOf(figure: Figure, study: Study, population: number, language: Language): Resampling {
  const { fit, view } = figure
  const request = drawsRequest(view, study)
  if (!fit) return { kind: 'none', because: 'no-analytic' }
  if (!request) return fit.slopeInterval ? { kind: 'analytic' } : { kind: 'none', because: 'no-analytic' }
  if (!fit.bootstrap || !fit.slopeInterval) return { kind: 'none', because: whyNone(fit, view.draws) }
  const pageDraws = fit.bootstrap.draws
  const given = (because: GivenBecause): Resampling => ({ kind: 'given', pageDraws, because })
  const ofLanguage = findMethod(view.method).programTime(view.estimator)
  if (!ofLanguage) {
    if (view.solver === 'converged') return given('many-starts')
    if (language === 'r') return given('no-sqp')
    return drawn(lawDraws(Object.keys(fit.parameters ?? {}).length - 3), request.by) // without N0, D0 and t0
  }
  const time = ofLanguage[language](fit.n)
  const bca = fit.bootstrap.ci === 'bca'
  if (bca && time * population > BUDGET[language]) return given('slow')
  // Draws without a slope are drawn again: the fewer succeed, the dearer is each that does.
  const share = pageDraws / (pageDraws + fit.bootstrap.failed)
  const affordable = Math.floor((BUDGET[language] * share) / time / 100) * 100
  return drawn(Math.min(MOST_DRAWS, Math.max(FEWEST_DRAWS, affordable)), request.by)

  function drawn(ownDraws: number, by: 'row' | 'cluster' | 'residual'): Resampling {
    return {
      kind: 'drawn',
      by,
      pageDraws,
      ownDraws,
      block: fit?.bootstrap?.block ?? 1,
      bca: fit?.bootstrap?.ci === 'bca',
    }
  }
}

function whyNone(fit: FigureFit, asked: number): NoneBecause {
  if (fit.intervalPending) return 'pending'
  if (asked === 0) return 'no-draws-asked'
  if (!fit.bootstrap) return 'all-failed'
  return fit.bootstrap.draws === 1 ? 'one-draw' : 'no-acceleration'
}
