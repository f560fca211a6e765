/** The robust estimators of a trend, written out, as base R has none of them. */
import type { Fragment } from '../reproduction/fragment'
import { codeNumber } from '../reproduction/number'
import type { FitRecipe } from '../reproduction/recipe'
import { residualNumbers, trendSlopes, xAndY } from './shared'

/** What follows from a slope and a level at one date. */
const described = (recipe: FitRecipe, line: string): readonly string[] => [
  `residual <- y - (${line.replace('AT', 'x')})`,
  ...(recipe.wanted.has('level') ? [`level <- ${line.replace('AT', 'x[n]')}`] : []),
  ...residualNumbers(recipe, 2),
]

export function rTheilSen(recipe: FitRecipe): Fragment {
  const { resampling, fit, testsLaws } = recipe
  return {
    imports: [],
    code: [
      '# The slopes between all pairs of points of different dates.',
      'pair_slopes <- function(x, y) {',
      '  run <- outer(x, x, "-")',
      '  rise <- outer(y, y, "-")',
      '  (rise / run)[lower.tri(run) & run != 0]',
      '}',
      ...(resampling.kind === 'drawn' ? ['slope_through <- function(x, y) median(pair_slopes(x, y))'] : []),
      '',
      ...trendSlopes(recipe),
      ...xAndY,
      'slopes <- sort(pair_slopes(x, y))',
      'slope <- median(slopes)',
      ...described(recipe, 'median(y) + slope * (AT - median(x))'),
      ...(resampling.kind === 'analytic'
        ? [
            "# Sen's interval: places among the slopes, from Kendall's variance with ties.",
            'ties <- function(values) {',
            '  k <- as.numeric(table(values))',
            '  sum(k * (k - 1) * (2 * k + 5))',
            '}',
            'spread <- sqrt((n * (n - 1) * (2 * n + 5) - ties(x) - ties(y)) / 18)',
            `reach <- qnorm((1 + ${codeNumber(fit.level)}) / 2) * spread`,
            'slope_low <- slopes[round((length(slopes) - reach) / 2)]',
            'slope_high <- slopes[round((length(slopes) + reach) / 2) + 1]',
          ]
        : []),
      ...(testsLaws ? ['', ...KENDALL] : []),
    ],
    lines: [],
  }
}

const KENDALL = [
  "# One less the p of Kendall's test of what is left of the costs when the law is taken off them.",
  'faster <- function(law, law_error, sign) {',
  "  if (law_error > 0) {  # the middles of 21 equal shares of the law's own normal distribution",
  '    shares <- (1:21 - 0.5) / 21',
  '    return(mean(vapply(law + law_error * qnorm(shares), faster, 0, 0, sign)))',
  '  }',
  '  rest <- y - law * (x - median(x))',
  '  exact <- n <= 33 && !anyDuplicated(x) && !anyDuplicated(rest)',
  '  side <- if (sign < 0) "less" else "greater"',
  '  1 - cor.test(x, rest, method = "kendall", exact = exact, alternative = side)$p.value',
  '}',
]

export function rHuber(recipe: FitRecipe): Fragment {
  return {
    imports: [],
    code: [
      '# Middle and slope by reweighted least squares, k = 1.345; the scale is taken anew in each step.',
      'huber_line <- function(x, y) {',
      '  across <- x - mean(x)',
      '  up <- y - mean(y)',
      '  spread <- sqrt(mean(across^2))',
      '  rounding <- 1e-15 * sqrt(mean(up^2))',
      '  weight <- rep(1, length(x))',
      '  line <- c(0, 0)',
      '  for (step in 1:2000) {',
      '    before <- line',
      '    centre <- sum(weight * across) / sum(weight)',
      '    slope <- sum(weight * (across - centre) * up) / sum(weight * (across - centre)^2)',
      '    line <- c(sum(weight * up) / sum(weight) - slope * centre, slope)',
      '    distance <- abs(up - line[1] - slope * across)',
      '    scale <- median(distance) / qnorm(0.75)  # of normal errors',
      '    if (scale <= rounding) break  # more than half of the points are on the line: it is the answer',
      '    moved <- abs(slope - before[2]) * spread + abs(line[1] - before[1])',
      '    if (step > 1 && moved <= max(1e-13 * scale, rounding)) break',
      '    weight <- pmin(1, 1.345 * scale / distance)',
      '  }',
      '  c(line[1] + mean(y), slope)',
      '}',
      ...(recipe.resampling.kind === 'drawn' ? ['slope_through <- function(x, y) huber_line(x, y)[2]'] : []),
      '',
      ...trendSlopes(recipe),
      ...xAndY,
      'line <- huber_line(x, y)',
      'slope <- line[2]',
      ...described(recipe, 'line[1] + slope * (AT - mean(x))'),
    ],
    lines: [],
  }
}

export function rQuantile(recipe: FitRecipe): Fragment {
  return {
    imports: [],
    code: [
      `tau <- ${codeNumber(recipe.figure.view.tau)}`,
      '',
      '# Slope, and a point, of the line of the least sum of residuals weighted tau and 1 - tau. It goes',
      '# through two of the points. About each point in turn the sum is convex in the slope, and crossing',
      '# another point adds its distance in time to its derivative. Of equal sums the smallest slope is taken.',
      'quantile_line <- function(x, y) {',
      '  lines <- vapply(seq_along(x), function(pivot) {',
      '    run <- x - x[pivot]',
      '    rise <- y - y[pivot]',
      '    apart <- run != 0',
      '    slopes <- rise[apart] / run[apart]',
      '    turns <- order(slopes)',
      '    distance <- abs(run[apart])[turns]',
      '    ahead <- run[apart][turns] > 0',
      '    rate <- cumsum(distance) - sum(ifelse(ahead, tau, 1 - tau) * distance)',
      '    slope <- slopes[turns][which(rate >= -1e-11 * sum(distance))[1]]',
      '    residual <- rise - slope * run',
      '    c(sum(residual * (tau - (residual < 0))), slope)',
      '  }, c(0, 0))',
      '  least <- min(lines[1, ])',
      '  candidates <- which(lines[1, ] <= least * (1 + 1e-11) + 1e-13)',
      '  pivot <- candidates[which.min(lines[2, candidates])]',
      '  c(lines[2, pivot], x[pivot], y[pivot])',
      '}',
      ...(recipe.resampling.kind === 'drawn' ? ['slope_through <- function(x, y) quantile_line(x, y)[1]'] : []),
      '',
      ...trendSlopes(recipe),
      ...xAndY,
      'line <- quantile_line(x, y)',
      'slope <- line[1]',
      ...described(recipe, 'line[3] + slope * (AT - line[2])'),
    ],
    lines: [],
  }
}
