/** Numbers of the scaling law beside those that every method has: the objective, and doubling times of its inputs. */
import type { FigureFit } from '@/lib/result/result'
import { parameterNames } from './law-terms'
import type { Line } from './line'
import type { FitRecipe } from './recipe'

/** The same formula at the same numbers. */
const FORMULA = 1e-8
/** A sum of 231 squares in another order: far below this. */
const SUMS = 1e-10
/**
 * SciPy 1.10 (Fortran) and 1.17 (C) stop within a millionth of the page's objective; the rates of the two inputs are less
 * steady than their sum, which the objective is about.
 */
const STOPPED_OBJECTIVE = 1e-6
const STOPPED_INPUTS = 1e-2
const MINIMUM = 1e-8
const CONVERGED_INPUTS = 1e-3

/** What the law's program computes for each key of `doublingTimes`. */
const DOUBLINGS: Readonly<Record<string, { readonly label: string; readonly variable: string }>> = {
  parameters: { label: 'months to double the worth of parameters', variable: 'months_parameters' },
  data: { label: '  of tokens', variable: 'months_data' },
  computeOtherArchitectures: { label: 'months, other architectures', variable: 'months_other' },
  parametersOtherArchitectures: { label: '  of parameters', variable: 'months_parameters_other' },
  dataOtherArchitectures: { label: '  of tokens', variable: 'months_data_other' },
}

export function scalingLines(recipe: FitRecipe): readonly Line[] {
  const { fit, atPage, figure, nearness } = recipe
  if (!fit.solver) return []
  const { objective } = fit.solver
  const published = figure.view.solver === 'as-published'
  const held = nearness.when === undefined ? {} : { when: nearness.when }
  const near = atPage ? FORMULA : published ? STOPPED_INPUTS : CONVERGED_INPUTS
  return [
    ...(atPage
      ? []
      : [
          {
            kind: 'check',
            label: 'objective where the solver ends',
            variable: 'least',
            page: objective,
            tolerance: published ? STOPPED_OBJECTIVE : MINIMUM,
            ...held,
          } as const,
        ]),
    {
      kind: 'check',
      label: "objective at the page's parameters",
      variable: 'objective_there',
      page: objective,
      tolerance: SUMS,
    },
    ...(atPage
      ? []
      : [
          {
            kind: 'check',
            label: "slope at the page's parameters",
            variable: 'slope_there',
            page: fit.slope,
            tolerance: FORMULA,
          } as const,
        ]),
    ...inputs(fit).map(({ label, variable, page }): Line => ({
      kind: 'check',
      label,
      variable,
      page,
      tolerance: near,
      ...held,
    })),
  ]
}

function inputs({ doublingTimes }: FigureFit) {
  return Object.entries(DOUBLINGS).flatMap(([key, { label, variable }]) => {
    const page = doublingTimes?.[key]
    return page != null ? [{ label, variable, page }] : []
  })
}

/** The page's parameters in the order of `parameterNames`. */
export function pageParameters({
  fit,
  structure,
}: FitRecipe): readonly { readonly name: string; readonly value: number }[] {
  return structure ? parameterNames(structure).map((name) => ({ name, value: fit.parameters?.[name] ?? 0 })) : []
}
