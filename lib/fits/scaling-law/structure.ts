/**
 * Structures of the augmented scaling law (METHODS 6 and appendix A): `L = exp(first) + exp(second)`, each exponent a sum
 * of parameter times column. A structure is one entry of the table below; design, solvers and answers follow from it.
 *
 * Source: Ho et al. 2024, "Algorithmic progress in language models", https://arxiv.org/abs/2403.05812, equation 3 and
 * appendix; the authors' notebooks, https://github.com/epoch-research/lm-algorithmic-progress (MIT).
 */

/** What a structure may read of an evaluation; logarithms and years count from the smallest of the fitted sample. */
export type Column = 'one' | 'ptb' | 'wt2' | 'years' | 'logParameters' | 'logTokens'

export interface Term {
  readonly parameter: string
  readonly column: Column
  readonly sign: 1 | -1
}

/** How fast one input's need falls: `year / scale / ln 2` doublings a year, the two named parameters. */
export interface ProgressRate {
  readonly key: 'parameters' | 'data'
  readonly year: string
  readonly scale: string
}

export interface Structure {
  readonly id: string
  readonly first: readonly Term[]
  readonly second: readonly Term[]
  readonly progress: readonly ProgressRate[]
  /** Points that the converged solver starts from, beside zeros and five seeded ones; in the order of `parameterNames`. */
  readonly starts: readonly { readonly name: string; readonly values: readonly number[] }[]
}

/** Values of the benchmark column that the offsets tell apart; the third, WikiText-103, has none. */
export const benchmarkOffsets: Readonly<Record<string, Column | null>> = {
  'penn-treebank': 'ptb',
  'wikitext-2': 'wt2',
  'wikitext-103': null,
}

const plus = (parameter: string, column: Column): Term => ({ parameter, column, sign: 1 })
const minus = (parameter: string, column: Column): Term => ({ parameter, column, sign: -1 })

const structure7: Structure = {
  id: '7',
  first: [
    plus('aC', 'one'),
    plus('aPTB', 'ptb'),
    plus('aWT2', 'wt2'),
    minus('aY', 'years'),
    minus('aN', 'logParameters'),
  ],
  second: [plus('bC', 'one'), plus('bPTB', 'ptb'), plus('bWT2', 'wt2'), minus('bY', 'years'), minus('bD', 'logTokens')],
  progress: [
    { key: 'parameters', year: 'aY', scale: 'aN' },
    { key: 'data', year: 'bY', scale: 'bD' },
  ],
  starts: [
    // Printed by the authors' notebook section3.ipynb, cell 25.
    {
      name: 'published',
      values: [0.912701, 0.000379, 0.055412, 0.003938, 0.067982, 0.771409, 0.176415, 0.095418, 0.03562, 0.039587],
    },
    // The lowest minimum on the 231 evaluations, found from 302 starts by L-BFGS-B on split variables.
    { name: 'lowest', values: [0, 0, 0, -0.05906, 0.13812, 1.29492, 0.11081, 0.09921, 0.04521, 0.02517] },
    // The other minimum there, objective 0.051143.
    { name: 'second', values: [1.31781, 0.09401, 0.08273, 0.02482, 0.04791, 0, 0, 0, 0.00008, 0.08831] },
  ],
}

const structures: readonly Structure[] = [structure7]

/** The structure of that number in appendix A, or null where it is not offered. */
export function findStructure(id: string): Structure | null {
  return structures.find((structure) => structure.id === id) ?? null
}

/** A structure's parameters, each once, in the order in which its exponents name them. */
export function parameterNames(structure: Structure): readonly string[] {
  return [...new Set([...structure.first, ...structure.second].map(({ parameter }) => parameter))]
}
