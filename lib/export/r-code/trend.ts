/** Cost over time in R: `lm` for least squares, the other estimators written out, as base R has none of them. */
import type { EstimatorId } from '@/lib/fits/estimators/registry'
import type { Fragment } from '../reproduction/fragment'
import { codeNumber } from '../reproduction/number'
import type { Recipe } from '../reproduction/recipe'
import { rColumns } from './columns'

const estimators: Readonly<Record<EstimatorId, (recipe: Recipe) => Fragment>> = {
  ols: (recipe) => leastSquares(recipe, 'nonrobust'),
  'ols-hc3': (recipe) => leastSquares(recipe, 'HC3'),
  'theil-sen': theilSen,
  huber,
  quantile,
}

export const rTrend = (recipe: Recipe): Fragment => estimators[recipe.figure.view.estimator](recipe)

const analytic = ({ fit, resampling }: Recipe): boolean => resampling.kind === 'none' && fit.slopeInterval !== null

const fragment = (code: readonly string[]): Fragment => ({
  packages: '',
  imports: [],
  code: [...rColumns, '', ...code],
  checks: [],
})

function leastSquares(recipe: Recipe, errors: 'nonrobust' | 'HC3'): Fragment {
  const { level } = recipe.fit
  const ends =
    errors === 'HC3'
      ? [
          "# HC3 errors, Student's t with n - 2 degrees of freedom.",
          'left <- residuals(fit) / (1 - hatvalues(fit))',
          'error <- sqrt(sum((centred * left)^2)) / sum(centred^2)',
          `reach <- qt((1 + ${codeNumber(level)}) / 2, n - 2) * error`,
          'slope_low <- slope - reach',
          'slope_high <- slope + reach',
        ]
      : [
          "# Student's t with n - 2 degrees of freedom.",
          `ends <- confint(fit, level = ${codeNumber(level)})[2, ]`,
          'slope_low <- ends[[1]]',
          'slope_high <- ends[[2]]',
        ]
  return fragment([
    'slope_of <- function(places) {',
    '  unname(coef(lm(y[places] ~ I(t[places] - mean(t[places]))))[2])',
    '}',
    '',
    'centred <- t - mean(t)',
    'fit <- lm(y ~ centred)',
    'slope <- coef(fit)[[2]]',
    ...(recipe.fit.r2 === null ? [] : ['r2 <- suppressWarnings(summary(fit))$r.squared']),
    ...(analytic(recipe) ? ends : []),
  ])
}

function theilSen(recipe: Recipe): Fragment {
  return fragment([
    'pair_slopes <- function(places) {',
    '  run <- outer(t[places], t[places], "-")',
    '  rise <- outer(y[places], y[places], "-")',
    '  (rise / run)[lower.tri(run) & run != 0]',
    '}',
    '',
    'slope_of <- function(places) median(pair_slopes(places))',
    '',
    'slopes <- sort(pair_slopes(seq_len(n)))',
    'slope <- median(slopes)',
    ...(analytic(recipe)
      ? [
          "# Sen's interval: places among the slopes, from Kendall's variance with ties.",
          'ties <- function(values) {',
          '  k <- as.numeric(table(values))',
          '  sum(k * (k - 1) * (2 * k + 5))',
          '}',
          'spread <- sqrt((n * (n - 1) * (2 * n + 5) - ties(t) - ties(y)) / 18)',
          `reach <- qnorm((1 + ${codeNumber(recipe.fit.level)}) / 2) * spread`,
          'slope_low <- slopes[round((length(slopes) - reach) / 2)]',
          'slope_high <- slopes[round((length(slopes) + reach) / 2) + 1]',
        ]
      : []),
  ])
}

function huber(): Fragment {
  return fragment([
    'slope_of <- function(places) {',
    '  # k = 1.345; the scale is the median absolute residual over 0.6745, taken anew in each step.',
    '  design <- cbind(1, t[places] - mean(t[places]))',
    '  target <- y[places]',
    '  fit <- lm.fit(design, target)',
    '  for (step in 1:2000) {',
    '    distance <- abs(fit$residuals)',
    '    scale <- median(distance) / qnorm(0.75)',
    '    if (scale <= 1e-15 * sd(target)) break',
    '    before <- fit$coefficients',
    '    fit <- lm.wfit(design, target, pmin(1, 1.345 * scale / distance))',
    '    if (max(abs(fit$coefficients - before)) <= 1e-12) break',
    '  }',
    '  fit$coefficients[[2]]',
    '}',
    '',
    'slope <- slope_of(seq_len(n))',
  ])
}

function quantile({ figure: { view } }: Recipe): Fragment {
  return fragment([
    `tau <- ${codeNumber(view.tau)}`,
    '',
    'slope_of <- function(places) {',
    '  # A line of the least sum goes through two of the points. About each point in turn: the sum is convex in the',
    '  # slope, and crossing another point adds its distance in time to its derivative.',
    '  lines <- sapply(places, function(pivot) {',
    '    run <- t[places] - t[pivot]',
    '    rise <- y[places] - y[pivot]',
    '    apart <- run != 0',
    '    slopes <- rise[apart] / run[apart]',
    '    order <- order(slopes)',
    '    distance <- abs(run[apart])[order]',
    '    ahead <- run[apart][order] > 0',
    '    rate <- cumsum(distance) - sum(ifelse(ahead, tau, 1 - tau) * distance)',
    '    slope <- slopes[order][which(rate >= -1e-11 * sum(distance))[1]]',
    '    residual <- rise - slope * run',
    '    c(sum(residual * (tau - (residual < 0))), slope)',
    '  })',
    '  least <- min(lines[1, ])',
    '  min(lines[2, lines[1, ] <= least * (1 + 1e-11) + 1e-13])',
    '}',
    '',
    'slope <- slope_of(seq_len(n))',
  ])
}
