/** The augmented scaling law against its authors' notebooks and against SciPy's solver on the same objective. */
import paper from '@/lib/fits/scaling-law/fixtures/ho2024.json'
import scipy from '@/lib/fits/scaling-law/fixtures/scipy-reference.json'
import { options, population } from '@/lib/fits/scaling-law/published-sample.fixture'
import { scalingLaw } from '@/lib/fits/scaling-law/scaling-law'
import { type AccuracySection, good, known, worst } from './row'

const NAMES = ['aC', 'aPTB', 'aWT2', 'aY', 'aN', 'bC', 'bPTB', 'bWT2', 'bY', 'bD'] as const

export function scalingLaws(): readonly AccuracySection[] {
  const published = good(scalingLaw.fit(population, options))
  const converged = good(scalingLaw.fit(population, { ...options, solver: 'converged' }))
  const parameter = (name: string) => known(published.parameters?.[name])
  return [
    {
      title: 'Augmented scaling law, structure 7, as published',
      source: paper.source,
      remark:
        'Parameters were printed to four digits. The procedure stops when a step gains less than 1e-6 and takes its gradient by forward differences, which magnifies rounding.',
      rows: [
        { quantity: 'objective', reference: paper.objective, ours: known(published.solver?.objective) },
        { quantity: 'iterations', reference: paper.iterations, ours: known(published.solver?.iterations) },
        { quantity: 'evaluations', reference: paper.evaluations, ours: known(published.solver?.evaluations) },
        ...NAMES.map((name, i) => ({
          quantity: `parameter ${name}`,
          reference: known(paper.printedParameters[i]),
          ours: parameter(name),
        })),
      ],
    },
    {
      title: 'The same in SciPy’s SLSQP, and minimised to the end',
      source: scipy.source,
      rows: [
        { quantity: 'objective, SLSQP', reference: scipy.full.objective, ours: known(published.solver?.objective) },
        { quantity: 'rate of effective compute, SLSQP', reference: scipy.full.rate, ours: published.slope },
        worst(
          'parameters, SLSQP',
          NAMES.map((name, i) => [known(scipy.full.point[i]), parameter(name)]),
        ),
        {
          quantity: 'objective, converged (best of 302 starts)',
          reference: paper.converged.objective,
          ours: known(converged.solver?.objective),
        },
      ],
    },
  ]
}
