/** Comments that both programs carry: where they come from, and what they cannot compute and why. English, as code is. */
import { isLocalStudy } from '@/lib/view/study-id'
import { ignoredInWords } from '@/lib/text/ignored'
import { wordsFor } from '@/lib/text/words-for'
import type { Figure } from '@/lib/figure/figure'
import type { LawComparison } from '@/lib/result/result'
import type { Warning } from '@/lib/result/evidence/warning'
import type { GivenBecause, NoneBecause, Resampling } from './resampling'
import { commentBlock } from '../text/source-text'

/** Cautions of the page that the number itself depends on; others compare it or comment on it. */
const ABOUT_THE_NUMBER: ReadonlySet<Warning['code']> = new Set([
  'data-version',
  'draws-failed',
  'few-points',
  'selection-ignored',
  'cost-note',
])

/**
 * @param needs what must be installed, e.g. "Python 3.9 or later with numpy"
 * @param atPage the law is shown at the page's parameters
 */
export function heading(figure: Figure, needs: string, atPage = false): readonly string[] {
  const { data, text, fit, permalink, warnings, ignored } = figure
  const [origin] = permalink.split('/explore?')
  const words = wordsFor(figure.view.lang)
  return [
    ...commentBlock(`${text.title.replace(/\.$/, '')}.`),
    ...(fit ? commentBlock(text.subtitle) : []),
    ...commentBlock(`${text.rows}.`),
    '#',
    ...commentBlock(fit ? PURPOSE : PURPOSE_WITHOUT_FIT),
    ...(atPage ? commentBlock(AT_PAGE) : []),
    '#',
    ...commentBlock(`View: ${permalink}`, Infinity),
    ...(isLocalStudy(data.study)
      ? commentBlock("Rows: a reader's own file, below.")
      : commentBlock(`Rows: ${origin}/studies/${data.study}/rows.csv, the columns and rows of this series below.`)),
    ...commentBlock(`Data: ${data.source}. ${data.license}. Version ${data.version} of ${data.date}.`),
    ...warnings
      .filter(({ code }) => ABOUT_THE_NUMBER.has(code))
      .flatMap((one) => commentBlock(`Note: ${words.warning(one)}`)),
    ...ignoredInWords(ignored, figure.view.lang).flatMap(({ parameter, raw, reason }) =>
      commentBlock(`Note: the page ignored ${parameter}=${raw.slice(0, 80)} of its link: ${reason}.`),
    ),
    ...commentBlock(`Written by Halvings, engine ${data.engine}. Needs ${needs}.`),
  ]
}

const PURPOSE =
  "Starts from the rows of the series as the study's file has them, redoes each step of the page without the code that the page runs, and compares what it gets with the numbers of the page. What it does not compute it calls given. Ends with status 1 where a number differs by more than its tolerance."

const PURPOSE_WITHOUT_FIT =
  'The page has no trend for this view. This program counts the rows that each of its steps leaves, and prints the reason that the page gives.'

const AT_PAGE =
  "Base R has no sequential quadratic programming, so where the authors' solver stops on the way to the minimum is not retraced here: the law is shown at the page's parameters, which are given. The Python program of this view fits it."

const WHY_GIVEN: Readonly<Record<GivenBecause, string>> = {
  'no-sqp': "Each draw fits the law again with the authors' solver, which base R does not have.",
  'many-starts': 'Each draw takes the lowest of many starts, so that draws enough to test the ends take minutes.',
  slow: 'A BCa interval leaves out each row in turn, and this estimator looks at all pairs of points each time.',
}

const WHY_NONE: Readonly<Record<NoneBecause, string>> = {
  'no-analytic': 'The page shows no interval for these points by this method.',
  pending: 'The interval comes from draws that the page had not made when this was written.',
  'no-draws-asked': 'The view asks for no draws, so the page has no interval.',
  'one-draw': 'The page made one draw, and one draw has no percentiles.',
  'all-failed': 'None of the draws of the page gave a slope, so it has no interval.',
  'no-acceleration': "Bias or acceleration of the page's BCa interval are not known, so it has none.",
}

const DRAWN: Readonly<Record<'row' | 'cluster' | 'residual', string>> = {
  row: 'draws rows of the population again, with replacement, and takes each draw through all steps',
  cluster:
    'draws again, with replacement, and takes each draw through all steps; rows that share a value stay together',
  residual: 'keeps the rows and moves the residuals of the fit to other rows, with replacement',
}

/** What stands above the code of the interval. */
export function aboutInterval(resampling: Resampling, cluster: string | null): string {
  switch (resampling.kind) {
    case 'analytic':
      return ''
    case 'none':
      return WHY_NONE[resampling.because]
    case 'given':
      return `The ends of the interval are the page's, from ${draws(resampling.pageDraws)} of its own generator, and are given. ${WHY_GIVEN[resampling.because]}`
    case 'drawn': {
      const { by, block, pageDraws, ownDraws, bca } = resampling
      const what = by === 'cluster' ? `draws values of "${cluster}" again` : ''
      const how = by === 'cluster' ? DRAWN.cluster.replace('draws again', what) : DRAWN[by]
      const blocks = block > 1 ? `, in blocks of ${block} neighbours in time that wrap round` : ''
      return `The page ${how}${blocks}: ${draws(pageDraws)} of its own generator. Here are ${draws(ownDraws)} of another one. ${TESTED}${bca ? BCA : ''}`
    }
  }
}

const draws = (count: number): string => `${count} ${count === 1 ? 'draw' : 'draws'}`

const TESTED =
  'Ends from other draws differ by chance, so an end of the page agrees where no more of these draws lie beyond it, and no fewer at or beyond it, than a right program sees but once in a million (quantiles of the beta-binomial distribution).'

const BCA =
  ' A BCa interval moves its percentiles by the bias of its own draws: where an end may lie is bounded by the bias of these, give or take five standard errors.'

/**
 * Where a law's slope comes from.
 * @param first the first of the view's laws: what holds for all is said there
 */
export function aboutLaw(figure: Figure, law: LawComparison, first: boolean): string {
  const sign = law.slope < 0 && first ? ' Less cost is better, so a law, too, falls: hence the minus sign.' : ''
  if (!law.measured) return `The law ${law.id}: a factor of two every ${law.months} months, in doublings a year.${sign}`
  const { source, over } = law
  const [origin] = figure.permalink.split('/explore?')
  const where =
    source && over
      ? `, ${over.n} points from ${over.from} to ${over.to} (${origin}/explore?study=${source.study}&benchmark=${source.benchmark}&from=${over.from}&to=${over.to})`
      : ''
  return `The law ${law.id}: the slope of another series of the site, given with its standard error${where}.${sign}`
}
