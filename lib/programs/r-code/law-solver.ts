/** A minimisation of the scaling law's objective in base R, independent of the page's. */

export const CONVERGED = (parameters: number): readonly string[] => [
  '# The objective and its gradient for theta = up - down, both at least zero: without the kinks of |theta|.',
  `up_less_down <- function(split) setNames(split[1:${parameters}] - split[-(1:${parameters})], names(theta_page))`,
  'split_objective <- function(split) {',
  '  value <- mean((predicted(up_less_down(split)) - loss)^2) + delta * sum(split)',
  '  if (is.finite(value)) value else 1e10',
  '}',
  'split_gradient <- function(split) {',
  '  theta <- up_less_down(split)',
  '  smooth <- colMeans(2 * (predicted(theta) - loss) * derivatives(theta))',
  '  smooth[!is.finite(smooth)] <- 0',
  '  unname(c(smooth + delta, delta - smooth))',
  '}',
  'descend <- function(start) {',
  '  split <- unname(c(pmax(start, 0), pmax(-start, 0)))',
  '  for (again in 1:3) {  # its memory of the curvature starts anew where it stops',
  '    split <- optim(split, split_objective, split_gradient, method = "L-BFGS-B", lower = 0,',
  '      control = list(maxit = 5000, factr = 1, pgtol = 0, lmm = 30))$par',
  '  }',
  '  up_less_down(split)',
  '}',
  '',
]

export const FIT_CONVERGED = [
  '# Where the descents start: zeros, and points drawn about them.',
  'set.seed(1)',
  'starts <- c(list(0 * theta_page), lapply(1:12, function(start) rnorm(length(theta_page), 0, 0.3)))',
  'ends <- lapply(starts, descend)',
  'theta <- ends[[which.min(vapply(ends, objective, 0))]]',
  'if (objective(theta) > objective_there * (1 + 1e-8)) {',
  '  cat("None of the starts leads as low as the page: its parameters are a last start.\\n")',
  '  theta <- descend(theta_page)',
  '}',
  'least <- objective(theta)',
]
