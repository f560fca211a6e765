/** R that holds an end of the page's interval against its place among the program's own draws. */
import { endBounds } from '../reproduction/bounds'
import type { Resampling } from '../reproduction/resampling'

type Drawn = Extract<Resampling, { readonly kind: 'drawn' }>

/** `check_end(label, own, page, side)`; it reads `draws`, and the bias of a BCa interval. */
export function rEndTest(drawn: Drawn, level: number): readonly string[] {
  const { most, fewest } = endBounds(level, drawn.pageDraws, drawn.ownDraws)
  return [
    '# An end of the page, by its place among our draws; side is -1 for the low end and 1 for the high one.',
    'check_end <- function(label, own, page, side) {',
    ...(drawn.bca ? movedBounds(drawn) : [`  most <- ${most}  # of ${drawn.ownDraws} draws`, `  fewest <- ${fewest}`]),
    '  if (most >= length(draws) && fewest <= 0) {',
    '    return(give(label, page, own, "given: too few draws of the page to test"))',
    '  }',
    '  beyond <- side * (draws - page)',
    '  slack <- 1e-7 * abs(page)  # equal resamples differ by rounding',
    '  strictly <- sum(beyond > slack)',
    '  good <- strictly <= most && sum(beyond >= -slack) >= fewest',
    '  differing <<- differing + !good',
    '  verdict <- if (good) "agrees" else "DIFFERS"',
    '  verdict <- sprintf("%s: %d of %d draws beyond it", verdict, strictly, length(draws))',
    '  print_line(label, show(own), show(page), verdict)',
    '}',
    '',
  ]
}

/**
 * The page's bias is that of its own draws: within five standard errors of ours. Beta and binomial, each at half the
 * chance, are the beta-binomial's two stages.
 */
const movedBounds = ({ pageDraws }: Drawn): readonly string[] => [
  `  error <- 5 * sqrt(biased * (1 - biased) * (1 / length(draws) + 1 / ${pageDraws}))`,
  '  error <- error + mean(tied) / 2  # on which side of the slope the page has a tie hangs on the last digit',
  '  around <- pmin(pmax(c(biased - error, biased + error), 1e-9), 1 - 1e-9)',
  '  below <- vapply(around, function(one) shares_below(one)[if (side > 0) 2 else 1], 0)',
  `  steps <- sort(if (side > 0) 1 - below else below) * ${pageDraws - 1}`,
  `  share_most <- qbeta(1 - 5e-7, steps[2] + 2, max(1, ${pageDraws - 1} - steps[2]))`,
  `  share_least <- qbeta(5e-7, max(steps[1], 1e-3), ${pageDraws + 1} - steps[1])`,
  '  most <- qbinom(1 - 5e-7, length(draws), share_most)',
  '  fewest <- qbinom(5e-7, length(draws), share_least)',
]
