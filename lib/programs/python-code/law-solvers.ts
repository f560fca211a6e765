/** The two solvers of the scaling law in Python: the authors' call of SciPy, and a minimisation of our own. */

export const PUBLISHED = (parameters: number): readonly string[] => [
  'def fit(columns, loss, start=0.0):',
  '    """The authors\' call: SLSQP with SciPy\'s tolerance and differences. It stops before the minimum."""',
  `    return minimize(objective, np.full(${parameters}, start), args=(columns, loss), method="SLSQP")`,
  '',
  '',
]

export const CONVERGED = (parameters: number): readonly string[] => [
  'def split_objective(split):',
  '    """The objective and its gradient for theta = up - down, both at least zero: without the kinks of |theta|."""',
  `    up, down = split[:${parameters}], split[${parameters}:]`,
  '    residual = predicted(up - down, columns[:, fitted]) - loss[fitted]',
  '    smooth = derivatives(up - down, columns[:, fitted]) @ residual * 2 / n',
  '    value = np.mean(residual**2) + delta * np.sum(split)',
  '    return value, np.concatenate([smooth + delta, delta - smooth])',
  '',
  '',
  'def objective_of(theta):',
  '    value = objective(theta, columns[:, fitted], loss[fitted])',
  '    return value if np.isfinite(value) else np.inf',
  '',
  '',
  'def descend(start):',
  '    split = np.concatenate([np.maximum(start, 0), np.maximum(-start, 0)])',
  '    options = {"maxiter": 5000, "maxfun": 20000, "maxcor": 30, "ftol": 1e-16, "gtol": 1e-11}',
  '    call = {"jac": True, "method": "L-BFGS-B", "bounds": [(0, None)] * len(split), "options": options}',
  '    for again in range(3):  # its memory of the curvature starts anew where it stops',
  '        split = minimize(split_objective, split, **call).x',
  `    return split[:${parameters}] - split[${parameters}:]`,
  '',
  '',
  '# Where the descents start: zeros, and points drawn about them.',
  'start_generator = np.random.default_rng(1)',
  `starts = [np.zeros(${parameters})] + list(start_generator.normal(0, 0.3, (12, ${parameters})))`,
]
