/** The glossary: each term in the words of a sentence or two, and the section of the methods page that says more. */
import type { methodsPage } from '../pages/methods-page/page'

/** One entry. */
export interface Term {
  /** How it is written in a text, its own name first; case does not count. */
  readonly written: readonly [string, ...(readonly string[])]
  readonly definition: string
  /** Section of the methods page. */
  readonly section: keyof typeof methodsPage.sections
}

export const glossary = {
  more: 'More under Methods',
  terms: [
    {
      written: ['record', 'records'],
      definition: 'A model that reaches the level for less than any model before it.',
      section: 'records',
    },
    {
      written: ['record counts', 'record count'],
      definition:
        'An interval from how often records fall, which holds if the models come independently of each other; a line through records has none of its own.',
      section: 'records',
    },
    {
      written: ['doublings', 'doubling'],
      definition:
        'A factor of two: three doublings are a factor of eight. On this scale a steady rate is a straight line.',
      section: 'measure',
    },
    {
      written: ['halving time', 'halving times', 'doubling time', 'doubling times'],
      definition: 'How long the cost takes to fall to a half, or to grow to twice itself, at the rate of the line.',
      section: 'measure',
    },
    {
      written: ['FLOP'],
      definition: 'Floating-point operations: how much arithmetic a training run did, a count and no speed.',
      section: 'measure',
    },
    {
      written: ['perplexity', 'perplexities'],
      definition:
        'How unsure a language model is of the next word: 20 is as unsure as a fair choice among 20 words. Lower is better.',
      section: 'inverse',
    },
    {
      written: ['nats', 'nat'],
      definition: 'The unit of loss by natural logarithms: a perplexity of 20 is a loss of ln 20, 3.0 nats a word.',
      section: 'scaling-law',
    },
    {
      written: ['least squares'],
      definition: 'The line with the least sum of squared distances to the points.',
      section: 'trend',
    },
    {
      written: ['residual', 'residuals'],
      definition: 'How far a point lies above or below the line.',
      section: 'trend',
    },
    {
      written: ['SD', 'standard deviation'],
      definition: 'The usual size of a distance: about two in three lie within one, 19 in 20 within two.',
      section: 'trend',
    },
    {
      written: ['R²'],
      definition: 'The share of the scatter of costs, in doublings, that the line takes up: 0 none, 1 all.',
      section: 'trend',
    },
    {
      written: ['Student’s t', 't interval', 'Student’s'],
      definition: 'The textbook interval of a slope, wider the fewer the points. It holds if they are independent.',
      section: 'trend',
    },
    {
      written: ['leverage'],
      definition: 'How far a point can pull the line, by its date alone: the first and last pull most.',
      section: 'estimators',
    },
    {
      written: ['Cook’s distance', 'Cook’s distances'],
      definition: 'How far the whole line moves without a point. Above 4 over the number of points is much.',
      section: 'estimators',
    },
    {
      written: ['HC3'],
      definition: 'A standard error that holds where points scatter more at some dates than at others.',
      section: 'estimators',
    },
    {
      written: ['Theil–Sen', 'Sen’s interval'],
      definition: 'The median of the slopes between all pairs of points: stray points move it little.',
      section: 'estimators',
    },
    {
      written: ['Huber', 'Huber’s M-estimate', 'Huber’s'],
      definition: 'Least squares in which points far from the line count for less.',
      section: 'estimators',
    },
    {
      written: ['quantile regression', 'quantile', 'quantiles'],
      definition: 'A line that has a chosen share of the points below it: at 10 % it follows the cheapest.',
      section: 'estimators',
    },
    {
      written: ['specification', 'specifications', 'specification curve'],
      definition:
        'One way to make all the choices behind the number. The curve shows the answer of each of them, in order.',
      section: 'estimators',
    },
    {
      written: ['Fieller', 'Fieller interval', 'Fieller’s interval', 'Fieller’s'],
      definition:
        'The interval of a ratio of two estimates. It has no end where the one below the line may as well be nought.',
      section: 'inverse',
    },
    {
      written: ['jackknife'],
      definition: 'The fit made again without each row in turn, to see how far one row moves it.',
      section: 'inverse',
    },
    {
      written: ['objective'],
      definition: 'What a solver makes small: the misses of the loss, with a penalty on the sizes of parameters.',
      section: 'scaling-law',
    },
    {
      written: ['lag-1 correlation', 'lag-1'],
      definition:
        'How alike neighbours in date order lie to the line: 0 not at all, 1 wholly. Likeness makes an interval too narrow.',
      section: 'dependence',
    },
    {
      written: ['AR(1)'],
      definition: 'Errors of which each carries a share of the one before; the interval allows for any such share.',
      section: 'dependence',
    },
    {
      written: ['Newey–West', 'Newey and West'],
      definition:
        'An interval that allows for neighbours that are alike, in whatever form, as long as they are so weakly.',
      section: 'dependence',
    },
    {
      written: ['CR2', 'Satterthwaite’s', 'Satterthwaite'],
      definition:
        'A standard error for rows that come in groups, such as those of one paper, corrected for few groups.',
      section: 'dependence',
    },
    {
      written: ['cluster', 'clusters', 'clustered'],
      definition: 'Rows that share a cause, such as one model or one paper, and stand or fall together.',
      section: 'dependence',
    },
    {
      written: ['bootstrap', 'bootstraps'],
      definition:
        'The rows drawn again with replacement and the fit made anew, many times: how far the number moves is its interval.',
      section: 'bootstrap',
    },
    {
      written: ['draws', 'draw'],
      definition:
        'One sample of the bootstrap, with the fit made anew. The seed is fixed, so a link gives the same draws.',
      section: 'bootstrap',
    },
    {
      written: ['percentile interval', 'percentiles', 'percentile'],
      definition: 'Ends of an interval that leave the same share of the draws on either side.',
      section: 'bootstrap',
    },
    {
      written: ['BCa'],
      definition: 'Percentiles moved for the bias and the skewness of the draws.',
      section: 'bootstrap',
    },
    {
      written: ['F statistic', 'largest F'],
      definition:
        'How much better two lines fit than one, against what chance gives. The break test takes the largest of all dates.',
      section: 'break',
    },
    {
      written: ['AICc'],
      definition:
        'A score of fits that charges for each parameter, corrected for few points; the lower fit is preferred.',
      section: 'break',
    },
    {
      written: ['CRPS'],
      definition:
        'The mean miss of a forecast given as a distribution, in doublings: less is better, and a vague one pays too.',
      section: 'break',
    },
    {
      written: ['I²'],
      definition: 'The share of the scatter between benchmarks that is more than their own errors explain.',
      section: 'benchmarks-together',
    },
    {
      written: ['Hartung’s', 'Hartung and Knapp'],
      definition: 'The interval of a mean of several estimates, wide enough for few of them.',
      section: 'benchmarks-together',
    },
    {
      written: ['confidence'],
      definition: 'How surely the data put the rate on that side of a law: 50 % if they do not tell.',
      section: 'laws',
    },
  ],
} satisfies { readonly more: string; readonly terms: readonly Term[] }
