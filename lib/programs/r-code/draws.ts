/** R that makes a program's own draws and what follows from them, or says why there are none. */
import { aboutInterval } from '../reproduction/explain'
import { codeNumber } from '../reproduction/number'
import type { FitRecipe } from '../reproduction/recipe'
import type { Resampling } from '../reproduction/resampling'
import { commentBlock, rString } from '../reproduction/source-text'
import { rEndTest } from './end-test'

type Drawn = Extract<Resampling, { readonly kind: 'drawn' }>

/** What the method's fragment defines for it: `slope_of(places)`, and for residuals `moved_slope(picked)`. */
export function rDraws(recipe: FitRecipe): readonly string[] {
  const { resampling, steps, fit } = recipe
  if (resampling.kind === 'analytic') return []
  const about = commentBlock(aboutInterval(resampling, steps.cluster))
  if (resampling.kind === 'none' || fit.slopeInterval === null) return [...about, '']
  const [low, high] = fit.slopeInterval
  return [
    ...about,
    ...(resampling.kind === 'drawn' ? own(resampling, recipe) : []),
    "# The page's ends: what follows from them is given, too.",
    `slope_low <- ${codeNumber(low)}`,
    `slope_high <- ${codeNumber(high)}`,
    '',
    ...(resampling.kind === 'drawn' ? rEndTest(resampling, fit.level) : []),
  ]
}

function own(drawn: Drawn, recipe: FitRecipe): readonly string[] {
  const { figure, fit } = recipe
  return [
    `set.seed(${figure.view.seed % 2 ** 31})`,
    ...(drawn.by === 'cluster' ? members(recipe) : []),
    'draws <- numeric(0)',
    `while (length(draws) < ${drawn.ownDraws}) {`,
    ...oneDraw(drawn).map((line) => `  ${line}`),
    '  if (is.finite(drawn)) draws <- c(draws, drawn)  # else too few rows, or one date only',
    '}',
    ...(drawn.bca ? accelerated(drawn, fit.level) : percentiles(fit.level)),
    'own_low <- ends[[1]]',
    'own_high <- ends[[2]]',
    'own_median <- 12 / abs(median(draws))',
    '',
  ]
}

function oneDraw({ by, block }: Drawn): readonly string[] {
  switch (by) {
    case 'row':
      return ['drawn <- slope_of(sample.int(nrow(rows), replace = TRUE))']
    case 'cluster':
      return ['drawn <- slope_of(unlist(members[sample.int(length(members), replace = TRUE)]))']
    case 'residual':
      return block === 1
        ? ['drawn <- moved_slope(sample.int(n, replace = TRUE))']
        : [
            `starts <- sample.int(n, ceiling(n / ${block}), replace = TRUE)`,
            `blocks <- outer(seq_len(${block}) - 1, starts, "+")  # a column each`,
            'drawn <- moved_slope((blocks[seq_len(n)] - 1) %% n + 1)',
          ]
  }
}

function members({ steps }: FitRecipe): readonly string[] {
  if (steps.cluster === 'id') return ['members <- as.list(everything)']
  const column = `rows[[${rString(steps.cluster ?? 'id')}]]`
  return [
    '# Rows without a value are each a cluster of their own.',
    `cluster <- ifelse(${column} == "", rows$id, ${column})`,
    'members <- unname(split(everything, match(cluster, cluster)))',
  ]
}

const percentiles = (level: number): readonly string[] => [
  `ends <- quantile(draws, c(1 - ${codeNumber(level)}, 1 + ${codeNumber(level)}) / 2)`,
]

/** Efron 1987, as lib/stats/chance/bca.ts. */
function accelerated({ by }: Drawn, level: number): readonly string[] {
  return [
    '# BCa (Efron 1987): the acceleration is from leaving out each in turn.',
    by === 'cluster'
      ? 'without <- vapply(members, function(places) slope_of(everything[-places]), 0)'
      : 'without <- vapply(everything, function(place) slope_of(everything[-place]), 0)',
    'without <- without[is.finite(without)]',
    'away <- mean(without) - without',
    'acceleration <- sum(away^3) / (6 * sum(away^2)^1.5)',
    '# Shares of draws below the two ends; the bias is from the share of draws that is below the slope.',
    'shares_below <- function(biased) {',
    '  bias <- qnorm(biased)',
    `  moved <- bias + qnorm(c(1 - ${codeNumber(level)}, 1 + ${codeNumber(level)}) / 2)`,
    '  pnorm(bias + moved / (1 - acceleration * moved))',
    '}',
    'tied <- abs(draws - slope) <= 1e-9 * abs(slope)  # half of them count as below',
    'biased <- mean(draws < slope & !tied) + mean(tied) / 2',
    'ends <- quantile(draws, shares_below(biased))',
  ]
}
