/** Python that holds an end of the page's interval against its place among the program's own draws. */
import { endBounds } from '../reproduction/bounds'
import type { Resampling } from '../reproduction/resampling'

type Drawn = Extract<Resampling, { readonly kind: 'drawn' }>

/** `check_end(label, own, page, side)`; it reads `draws`, and the bias of a BCa interval. */
export function pythonEndTest(drawn: Drawn, level: number): readonly string[] {
  const { most, fewest } = endBounds(level, drawn.pageDraws, drawn.ownDraws)
  return [
    'def check_end(label, own, page, side):',
    '    """An end of the page, by its place among our draws; side is -1 for the low end and 1 for the high one."""',
    '    global differing',
    ...(drawn.bca ? movedBounds(drawn) : [`    most, fewest = ${most}, ${fewest}  # of ${drawn.ownDraws} draws`]),
    '    if most >= len(draws) and fewest <= 0:',
    '        return give(label, page, own, "given: too few draws of the page to test")',
    '    beyond = side * (draws - page)',
    '    slack = 1e-7 * abs(page)  # equal resamples differ by rounding',
    '    strictly, at_least = np.sum(beyond > slack), np.sum(beyond >= -slack)',
    '    good = strictly <= most and at_least >= fewest',
    '    differing += not good',
    '    verdict = "agrees" if good else "DIFFERS"',
    '    line(label, show(own), show(page), f"{verdict}: {strictly} of {len(draws)} draws beyond it")',
    '',
    '',
  ]
}

/**
 * The page's bias is that of its own draws: within five standard errors of ours. Beta and binomial, each at half the
 * chance, are the beta-binomial's two stages.
 */
const movedBounds = ({ pageDraws }: Drawn): readonly string[] => [
  `    error = 5 * np.sqrt(biased * (1 - biased) * (1 / len(draws) + 1 / ${pageDraws}))`,
  '    error += np.mean(tied) / 2  # on which side of the slope the page has a tie hangs on the last digit',
  '    around = np.clip([biased - error, biased + error], 1e-9, 1 - 1e-9)',
  '    below = [shares_below(one)[1 if side > 0 else 0] for one in around]',
  `    steps = np.sort([1 - one if side > 0 else one for one in below]) * ${pageDraws - 1}`,
  `    share_most = beta.ppf(1 - 5e-7, steps[1] + 2, max(1, ${pageDraws - 1} - steps[1]))`,
  `    share_least = beta.ppf(5e-7, max(steps[0], 1e-3), ${pageDraws + 1} - steps[0])`,
  '    most, fewest = binom.ppf([1 - 5e-7, 5e-7], len(draws), [share_most, share_least])',
]
