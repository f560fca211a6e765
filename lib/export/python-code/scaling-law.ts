/** The augmented scaling law in Python: the authors' objective in NumPy and their call of SciPy's SLSQP. */
import type { Column, Structure } from '@/lib/fits/scaling-law/structure'
import type { Fragment } from '../reproduction/fragment'
import { objectiveCheck, polishedChecks, stoppedChecks } from '../reproduction/law-checks'
import { benchmarkOf, lossCode, neededBy, parameterNames, rateCode } from '../reproduction/law-terms'
import { codeNumber } from '../reproduction/number'
import type { Recipe } from '../reproduction/recipe'
import { comment, pythonString } from '../reproduction/source-text'

export function pythonScalingLaw(recipe: Recipe): Fragment {
  const { fit, structure, figure } = recipe
  if (!structure) throw new Error('a fit of the scaling law without a structure')
  const names = parameterNames(structure)
  const published = figure.view.solver === 'as-published'
  return {
    packages: 'numpy and scipy',
    imports: ['import numpy as np', 'from scipy.optimize import minimize'],
    code: [
      ...columnsOf(recipe, structure),
      `delta = ${codeNumber(figure.view.delta)}`,
      '',
      '',
      'def predicted(theta):',
      `    ${names.join(', ')} = theta`,
      `    return ${lossCode(structure, 'np.exp').join(' + ')}`,
      '',
      '',
      'def objective(theta):',
      '    return np.mean((loss - predicted(theta)) ** 2) + delta * np.sum(np.abs(theta))',
      '',
      '',
      'def slope_at(theta):',
      `    ${names.join(', ')} = theta`,
      `    return -(${rateCode(structure, figure.view.benchmark)}) / np.log(2)  # doublings of the compute needed, a year`,
      '',
      '',
      comment('The parameters of the page.'),
      'page = np.array([',
      ...names.map((name) => `    ${codeNumber(fit.parameters?.[name] ?? 0)},  # ${name}`),
      '])',
      'slope = slope_at(page)',
      ...(fit.r2 === null
        ? []
        : ['r2 = 1 - np.sum((loss - predicted(page)) ** 2) / np.sum((loss - loss.mean()) ** 2)']),
      'objective_here = objective(page)',
      'with np.errstate(all="ignore"):',
      ...(published
        ? [
            "    # The authors' call: from zeros, with SciPy's tolerance and differences. It stops before the minimum.",
            `    found = minimize(objective, np.zeros(${names.length}), method="SLSQP")`,
            '    # Where the path is long, its end hangs on the last digits: the same from starts next to zero.',
            `    nearby = [minimize(objective, np.full(${names.length}, step), method="SLSQP").fun for step in (1e-12, -1e-11)]`,
            'steady = max(abs(other - found.fun) for other in nearby) <= 1e-4 * found.fun',
            'stopped, stopped_months = found.fun, 12 / abs(slope_at(found.x))',
          ]
        : [
            '    # A minimum stays where it is, whichever solver starts from it.',
            '    found = minimize(objective, page, method="Nelder-Mead", options={"maxiter": 20000, "fatol": 1e-15})',
            'polished = min(found.fun, objective_here)',
          ]),
    ],
    checks: [...objectiveCheck(recipe), ...(published ? stoppedChecks(recipe) : polishedChecks(recipe))],
  }
}

function columnsOf({ columns, dateColumn, performanceColumn }: Recipe, structure: Structure): readonly string[] {
  if (!columns) throw new Error('a fit of the scaling law without its columns')
  const needed = neededBy(structure)
  const column = (name: string) => `np.array([float(row[${pythonString(name)}]) for row in rows])`
  const marks = (name: string, value: string) =>
    `np.array([float(row[${pythonString(name)}] == ${pythonString(value)}) for row in rows])`
  const optional = (name: string | undefined, otherwise: string) =>
    name === undefined
      ? `np.full(n, ${otherwise})`
      : `np.array([float(row[${pythonString(name)}] or ${otherwise}) for row in rows])`
  const definitions: Readonly<Record<Column, readonly string[]>> = {
    one: [],
    years: ['years = year - year.min()'],
    logParameters: ['log_parameters = np.log(parameters / parameters.min())'],
    logTokens: ['log_tokens = np.log(tokens / tokens.min())'],
    logRepeatedTokens: [
      '# Tokens that are read again are worth less (Muennighoff et al. 2023).',
      `epochs = ${optional(columns.epochs, '1')}`,
      'worth = 1 + 2.9157 * (1 - np.exp(-epochs / 2.9157))',
      'log_repeated_tokens = np.log(tokens * worth / tokens.min())',
    ],
    logYearByParameters: ['log_year_by_parameters = np.log(year) * np.log(parameters / parameters.min())'],
    logYearByTokens: ['log_year_by_tokens = np.log(year) * np.log(tokens / tokens.min())'],
    logCompute: ['log_compute = np.log(parameters * tokens / (parameters * tokens).min())'],
    logVocabulary: [`log_vocabulary = np.log(${column(columns.vocabulary ?? '')})`],
  }
  return [
    'def authors_year(day):',
    '    day = date.fromisoformat(day)',
    '    return day.year + (day.timetuple().tm_yday - 1) / 365',
    '',
    '',
    `loss = np.log(${column(performanceColumn)})  # nats`,
    `year = np.array([authors_year(row[${pythonString(dateColumn)}]) for row in rows])`,
    `parameters = ${column(columns.parameters)}`,
    `tokens = ${column(columns.tokens)}`,
    ...[...needed.columns].flatMap((name) => definitions[name]),
    ...[...needed.scopes].flatMap((scope): readonly string[] => {
      switch (scope) {
        case 'all':
          return []
        case 'ptb':
        case 'wt2':
          return [`${scope} = ${marks(columns.benchmark, benchmarkOf(scope))}`]
        case 'transformer':
          return [`transformer = ${marks(columns.architecture ?? '', 'transformer')}`]
        case 'other-architecture':
          return [`other_architecture = 1 - ${marks(columns.architecture ?? '', 'transformer')}`]
      }
    }),
  ]
}
