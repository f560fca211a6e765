/** The augmented scaling law in Python: its formula, the solver, and what follows from the parameters. */
import type { Structure } from '@/lib/fits/scaling-law/structure'
import { imputedVocabulary } from '@/lib/fits/scaling-law/evaluation'
import { benchmarkOffsets, differsByArchitecture } from '@/lib/fits/scaling-law/structure'
import type { Fragment } from '../reproduction/fragment'
import {
  coefficientCode,
  columnNames,
  constantCode,
  derivativeCode,
  parameterNames,
  type Place,
  rateCode,
  sumCode,
} from '../reproduction/law-terms'
import { scaleColumns } from '@/lib/fits/scaling-law/loss'
import { codeNumber } from '../reproduction/number'
import type { FitRecipe } from '../reproduction/recipe'
import { pageParameters, scalingLines } from '../reproduction/scaling-lines'
import { wantedBy } from '../reproduction/recipe'
import { pythonLawColumns } from './law-columns'
import { CONVERGED, PUBLISHED } from './law-solvers'

export function pythonScalingLaw(recipe: FitRecipe): Fragment {
  const { structure, figure, resampling } = recipe
  if (!structure) throw new Error('a fit of the scaling law without a structure')
  const lines = scalingLines(recipe)
  const count = parameterNames(structure).length
  const published = figure.view.solver === 'as-published'
  return {
    imports: ['import numpy as np', 'from scipy.optimize import minimize'],
    code: [
      ...pythonLawColumns(recipe, structure),
      `delta = ${codeNumber(figure.view.delta)}`,
      '',
      '',
      ...formula(structure, published),
      '',
      '',
      ...progress(structure, figure.view.benchmark),
      ...(published ? PUBLISHED(count) : CONVERGED(count)),
      ...(resampling.kind === 'drawn' ? SLOPE_OF : []),
      '# The parameters of the page.',
      'theta_page = np.array([',
      ...pageParameters(recipe).map(({ name, value }) => `    ${codeNumber(value)},  # ${name}`),
      '])',
      'objective_there = objective(theta_page, columns[:, fitted], loss[fitted])',
      'slope_there = -np.sum(progress(theta_page))',
      ...(published ? FIT_PUBLISHED : FIT_CONVERGED),
      ...described(recipe, structure, count, wantedBy(lines)),
    ],
    lines,
  }
}

const unpack = (names: readonly string[], from: string): string =>
  `    ${names.join(', ')}${names.length === 1 ? ',' : ''} = ${from}`

function formula(structure: Structure, published: boolean): readonly string[] {
  const names = parameterNames(structure)
  const linear = structure.linear.length > 0
  return [
    'def parts(theta, columns):',
    '    """The exponentials of the law (Ho et al. 2024), nats; what a structure adds to them comes third."""',
    unpack(names, 'theta'),
    unpack(columnNames(structure), 'columns'),
    `    first = np.exp(${sumCode(structure.first)})`,
    structure.second.length > 0
      ? `    second = np.exp(${sumCode(structure.second)})`
      : '    second = 0 * first  # none',
    `    return first, second${linear ? `, ${sumCode(structure.linear)}` : ''}`,
    '',
    '',
    'def predicted(theta, columns):',
    ...(linear
      ? ['    first, second, added = parts(theta, columns)', '    return added + (first + second)']
      : ['    first, second = parts(theta, columns)', '    return first + second']),
    '',
    '',
    'def objective(theta, columns, loss):',
    '    return np.mean((loss - predicted(theta, columns)) ** 2) + delta * np.sum(np.abs(theta))',
    ...(published
      ? []
      : [
          '',
          '',
          'def derivatives(theta, columns):',
          '    """Of the predicted loss, by each parameter."""',
          `    first, second${linear ? ', _' : ''} = parts(theta, columns)`,
          unpack(columnNames(structure), 'columns'),
          '    return np.array([',
          ...derivativeCode(structure).map((one, i) => `        ${one},  # ${names[i]}`),
          '    ])',
        ]),
  ]
}

function progress(structure: Structure, benchmark: string): readonly string[] {
  const names = parameterNames(structure)
  const rates = (transformer: boolean) =>
    (['first', 'second'] as const).map((part) => rateCode(structure, part, { benchmark, transformer }) ?? '0')
  const [parameters, data] = rates(true)
  const [parametersOther, dataOther] = rates(false)
  return [
    'def progress(theta):',
    '    """Doublings a year of what parameters and what tokens are worth: their sum is that of compute."""',
    unpack(names, 'theta'),
    `    return np.array([${parameters}, ${data}]) / np.log(2)`,
    '',
    '',
    ...(differsByArchitecture(structure)
      ? [
          'def progress_of_others(theta):',
          '    """The same for architectures other than transformers."""',
          unpack(names, 'theta'),
          `    return np.array([${parametersOther}, ${dataOther}]) / np.log(2)`,
          '',
          '',
        ]
      : []),
  ]
}

const SLOPE_OF = [
  'def slope_of(places):',
  '    places = chosen(places)',
  '    with np.errstate(all="ignore"):',
  '        return -np.sum(progress(fit(columns[:, places], loss[places]).x))',
  '',
  '',
]

const FIT_PUBLISHED = [
  'with np.errstate(all="ignore"):',
  '    found = fit(columns[:, fitted], loss[fitted])',
  '    # Where the path is long, its end hangs on the last digits: the same from starts next to zero.',
  '    beside = [fit(columns[:, fitted], loss[fitted], start) for start in (1e-12, -1e-11)]',
  'theta, least = found.x, found.fun',
  'months_beside = [abs(np.sum(progress(theta)) / np.sum(progress(one.x)) - 1) for one in beside]',
  'steady = max(months_beside) <= 2e-4 and max(abs(one.fun - least) for one in beside) <= 1e-6 * least',
]

const FIT_CONVERGED = [
  'with np.errstate(all="ignore"):',
  '    theta = min((descend(start) for start in starts), key=objective_of)',
  '    if objective_of(theta) > objective_there * (1 + 1e-8):',
  '        print("None of the starts leads as low as the page: its parameters are a last start.")',
  '        theta = descend(theta_page)',
  'least = objective_of(theta)',
]

function described(
  recipe: FitRecipe,
  structure: Structure,
  count: number,
  own: ReadonlySet<string>,
): readonly string[] {
  const { wanted } = recipe
  const wants = (name: string) => wanted.has(name) || own.has(name)
  return [
    '# Of what is worth twice as much half is needed: progress is a fall of compute, hence the minus sign.',
    'slope = -np.sum(progress(theta))',
    'residual = loss[fitted] - predicted(theta, columns[:, fitted])',
    ...(wants('r2') ? ['r2 = 1 - np.sum(residual**2) / np.sum((loss[fitted] - loss[fitted].mean()) ** 2)'] : []),
    ...(wants('residual_sd') ? [`residual_sd = np.sqrt(np.sum(residual**2) / (n - ${count}))  # parameters`] : []),
    ...(wants('lag1')
      ? [
          'in_order = residual[np.argsort(year[fitted], kind="stable")]',
          'lag1 = np.sum(in_order[1:] * in_order[:-1]) / np.sum(residual**2)',
        ]
      : []),
    ...(wants('months_parameters') ? ['months_parameters = 12 / progress(theta)[0]'] : []),
    ...(wants('months_data') ? ['months_data = 12 / progress(theta)[1]'] : []),
    ...(wants('months_other') ? ['months_other = 12 / np.sum(progress_of_others(theta))'] : []),
    ...(wants('months_parameters_other') ? ['months_parameters_other = 12 / progress_of_others(theta)[0]'] : []),
    ...(wants('months_data_other') ? ['months_data_other = 12 / progress_of_others(theta)[1]'] : []),
    ...(wants('level') ? curve(recipe, structure) : []),
  ]
}

/** The isoperformance curve on the last date, `lib/fits/scaling-law/isoperformance.ts`. */
function curve({ figure: { view } }: FitRecipe, structure: Structure): readonly string[] {
  const place: Place = { benchmark: view.benchmark, transformer: true }
  const scale = (part: 'first' | 'second') => coefficientCode(structure, part, scaleColumns[part], place)
  const vocabulary = imputedVocabulary(benchmarkOffsets[view.benchmark] ?? null)
  const worth = 'np.log(1 + 2.9157 * (1 - np.exp(-1 / 2.9157)))'
  const target = `target = np.log(${codeNumber(view.threshold ?? 1)})`
  if (structure.second.length === 0)
    return [
      '# The compute that has the loss of the threshold.',
      `${parameterNames(structure).join(', ')} = theta`,
      target,
      `log_compute_at_origin = (${constantCode(structure, 'first', place, worth)} - np.log(target)) / ${scale('first')}`,
      'at_origin = 6 * (parameters * tokens)[fitted].min() * np.exp(log_compute_at_origin)',
      LEVEL,
    ]
  return [
    '# Least 6 N D with the loss of the threshold: there both exponentials have their scale times their',
    '# size in common.',
    `${parameterNames(structure).join(', ')} = theta`,
    `${target}${structure.linear.length > 0 ? ` - gamma * np.log(${vocabulary})  # a usual vocabulary` : ''}`,
    `scale_first, scale_second = ${scale('first')}, ${scale('second')}`,
    `start_first = ${constantCode(structure, 'first', place, worth)}`,
    `start_second = ${constantCode(structure, 'second', place, worth)}`,
    'shares = target * np.array([scale_second, scale_first]) / (scale_first + scale_second)',
    'log_n = (start_first - np.log(shares[0])) / scale_first',
    'log_d = (start_second - np.log(shares[1])) / scale_second',
    'at_origin = 6 * parameters[fitted].min() * tokens[fitted].min() * np.exp(log_n + log_d)',
    LEVEL,
  ]
}

const LEVEL = 'level = np.log2(at_origin) + slope * (year[fitted].max() - authors_years[fitted].min())'
