/** Comments that both programs carry: where they come from, and what they cannot compute and why. English, as code is. */
import type { Figure } from '@/lib/view-state/figure'
import type { GivenBecause } from './resampling'
import { commentBlock } from './source-text'

/** @param needs what must be installed, e.g. "Python 3.9 or later with numpy" */
export function heading(figure: Figure, needs: string): readonly string[] {
  const { data, text } = figure
  return [
    ...commentBlock(`${text.title}.`),
    ...commentBlock(text.subtitle),
    '#',
    ...commentBlock(
      'Computes the numbers of this view again, without the code that the page runs, and compares them with those of the page. Ends with status 1 where one differs by more than its tolerance.',
    ),
    ...commentBlock(`View: ${figure.permalink}`, Infinity),
    ...commentBlock(`Data: ${data.source}. ${data.license}. Version ${data.version} of ${data.date}.`),
    ...commentBlock(`Written by Halvings, engine ${data.engine}. Needs ${needs}.`),
  ]
}

export const WHY_GIVEN: Readonly<Record<GivenBecause, string>> = {
  records: 'Records are taken again in every resample of all rows, of which only the records are here.',
  clusters: 'Whole clusters of rows are drawn together, and the clusters are not among the columns here.',
  residuals: 'Residuals, in blocks of neighbours in time, are drawn and not rows.',
  bca: 'A BCa interval shifts its percentiles by what its own draws say.',
  'scaling-law': 'Each draw takes all rows of whole papers and fits the law again, from the start.',
  'few-rows': 'So few rows have few different resamples, so a second set of draws says little about the first.',
  slow: 'Every draw would look at all pairs of a good many rows.',
}

export const givenSentence = (draws: number, because: GivenBecause): string =>
  `The ends of the interval are the page's, from ${draws} draws of its own generator, and are not computed again. ${WHY_GIVEN[because]}`

/** Draws of the program's own. */
export const OWN_DRAWS = 200
/** So many standard errors of a count: a right program fails once in about a million views. */
const STANDARD_ERRORS = 5

/** How many of the program's own draws may lie beyond one end, above or below the share expected. */
export function toleratedBeyond(
  level: number,
  pageDraws: number,
): { readonly expected: number; readonly most: number } {
  const share = (1 - level) / 2
  const expected = OWN_DRAWS * share
  // The page's end is itself a percentile of draws: its place among an endless number of them has the second error.
  const error = Math.sqrt(OWN_DRAWS * share * (1 - share) * (1 + OWN_DRAWS / pageDraws))
  return { expected, most: Math.ceil(STANDARD_ERRORS * error + 1) }
}
