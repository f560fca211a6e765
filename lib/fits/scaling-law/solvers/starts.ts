/** Where the converged solver starts: zeros, three listed points, five seeded ones; always the same. */
import { createRandom } from '@/lib/stats/chance/random'
import { type Column, parameterNames, type Structure, termsOf } from '../structure'

/** Points of structure 7, by parameter; other structures take the values of the parameters that they share with it. */
const listed: readonly { readonly name: string; readonly values: Readonly<Record<string, number>> }[] = [
  {
    // Printed by the authors' notebook section3.ipynb, cell 25.
    name: 'published',
    values: {
      ...{ aC: 0.912701, aPTB: 0.000379, aWT2: 0.055412, aY: 0.003938, aN: 0.067982, aNt: 0.067982 },
      ...{ bC: 0.771409, bPTB: 0.176415, bWT2: 0.095418, bY: 0.03562, bD: 0.039587, bDt: 0.039587 },
    },
  },
  {
    // The lowest minimum on the 231 evaluations, found from 302 starts by L-BFGS-B on split variables.
    name: 'lowest',
    values: {
      ...{ aC: 0, aPTB: 0, aWT2: 0, aY: -0.05906, aN: 0.13812, aNt: 0.13812 },
      ...{ bC: 1.29492, bPTB: 0.11081, bWT2: 0.09921, bY: 0.04521, bD: 0.02517, bDt: 0.02517 },
    },
  },
  {
    // The other minimum there, objective 0.051143.
    name: 'second',
    values: {
      ...{ aC: 1.31781, aPTB: 0.09401, aWT2: 0.08273, aY: 0.02482, aN: 0.04791, aNt: 0.04791 },
      ...{ bC: 0, bPTB: 0, bWT2: 0, bY: 0.00008, bD: 0.08831, bDt: 0.08831 },
    },
  },
]

const SEEDED_STARTS = 5

/** Points in the order of `parameterNames`. */
export function startsOf(structure: Structure): readonly (readonly number[])[] {
  const columns = new Map(termsOf(structure).map((term) => [term.parameter, term]))
  const names = parameterNames(structure)
  const random = createRandom(1)
  const seeded = Array.from({ length: SEEDED_STARTS }, () =>
    names.map((name) => {
      const term = columns.get(name)
      const [low, high] =
        term?.column === 'one' && term.scope !== 'all' ? OFFSET_RANGE : startRange(term?.column ?? 'one')
      return low + (high - low) * random.uniform()
    }),
  )
  return [names.map(() => 0), ...listed.map(({ values }) => names.map((name) => values[name] ?? 0)), ...seeded]
}

const OFFSET_RANGE = [-0.3, 0.3] as const

/** Where a parameter of that column can plausibly lie: exponents are of nats, 0.5 to 7 in all. */
function startRange(column: Column): readonly [number, number] {
  switch (column) {
    case 'one':
      return [-1, 2]
    case 'years':
      return [-0.15, 0.15]
    case 'logParameters':
    case 'logTokens':
    case 'logRepeatedTokens':
    case 'logCompute':
      return [0, 0.3]
    case 'logYearByParameters':
    case 'logYearByTokens':
      return [-0.01, 0.01] // ln(2012) is 7.6
    case 'logVocabulary':
      return [0, 0.05]
  }
}
