/**
 * Structures of the augmented scaling law (METHODS 6 and appendix A): `L = linear + exp(first) + exp(second)`, each part
 * a sum of parameter times column. A structure is one entry of the table below; design, solvers and answers follow from
 * it. The first exponent is the parameters' (or, in structure 18, the compute's), the second the tokens'.
 *
 * Source: Ho et al. 2024, "Algorithmic progress in language models", https://arxiv.org/abs/2403.05812, equation 3 and
 * appendix; the authors' notebooks, https://github.com/epoch-research/lm-algorithmic-progress (MIT).
 */

/** What a structure may read of an evaluation; logarithms and years count from the smallest of the fitted sample. */
export type Column =
  | 'one'
  | 'years'
  | 'logParameters'
  | 'logTokens'
  /** Tokens worth less each time they are read again, by epochs. */
  | 'logRepeatedTokens'
  /** ln(calendar year) times ln(N/N0): an exponent of scale that itself changes over time. */
  | 'logYearByParameters'
  | 'logYearByTokens'
  | 'logCompute'
  /** ln(vocabulary), not counted from a minimum. */
  | 'logVocabulary'

/** The evaluations in which a term counts. */
export type Scope = 'all' | 'ptb' | 'wt2' | 'transformer' | 'other-architecture'

/** A parameter times a column, in the rows of its scope. */
export interface Term {
  readonly parameter: string
  readonly column: Column
  readonly scope: Scope
  readonly sign: 1 | -1
}

/** Which of the sums of a structure a term stands in. */
export type Part = 'first' | 'second' | 'linear'

/** One of the twenty shapes of the loss: the terms of its exponents, and where its doubling time comes from. */
export interface Structure {
  readonly id: string
  readonly first: readonly Term[]
  /** Empty: there is no second exponential. */
  readonly second: readonly Term[]
  /** Added to the loss as it is, outside the exponentials. */
  readonly linear: readonly Term[]
  /**
   * How the doubling time of effective compute follows: `closed`, from the exponents alone at every loss (METHODS 6);
   * `numerical`, at one year and compute only; `none`, the structure has no progress that compute could stand for.
   */
  readonly doubling: 'closed' | 'numerical' | 'none'
}

/** Values of the benchmark column that the offsets tell apart; the third, WikiText-103, has none. */
export const benchmarkOffsets: Readonly<Record<string, 'ptb' | 'wt2' | null>> = {
  'penn-treebank': 'ptb',
  'wikitext-2': 'wt2',
  'wikitext-103': null,
}

const plus = (parameter: string, column: Column = 'one', scope: Scope = 'all'): Term => ({
  parameter,
  column,
  scope,
  sign: 1,
})
const minus = (parameter: string, column: Column, scope: Scope = 'all'): Term => ({
  parameter,
  column,
  scope,
  sign: -1,
})
/** The term and one more of its kind for Penn Treebank and for WikiText-2, as the appendix's `+pw`. */
const byBenchmark = (term: Term): Term[] => [
  term,
  { ...term, parameter: `${term.parameter}PTB`, scope: 'ptb' },
  { ...term, parameter: `${term.parameter}WT2`, scope: 'wt2' },
]
const byArchitecture = (term: Term): Term[] => [
  { ...term, scope: 'other-architecture' },
  { ...term, parameter: `${term.parameter}t`, scope: 'transformer' },
]

const [aC, aY, aN] = [plus('aC'), minus('aY', 'years'), minus('aN', 'logParameters')]
const [bC, bY, bD] = [plus('bC'), minus('bY', 'years'), minus('bD', 'logTokens')]
// The constants' offsets are called aPTB, aWT2, bPTB and bWT2 in equation 3, without the C.
const constants = (prefix: 'a' | 'b'): Term[] => [
  plus(`${prefix}C`),
  plus(`${prefix}PTB`, 'one', 'ptb'),
  plus(`${prefix}WT2`, 'one', 'wt2'),
]
const [aCs, bCs] = [constants('a'), constants('b')]
const [aR, bR] = [minus('aR', 'logYearByParameters'), minus('bR', 'logYearByTokens')]

const entry = (
  id: number,
  first: readonly Term[],
  second: readonly Term[],
  doubling: Structure['doubling'] = 'closed',
  linear: readonly Term[] = [],
): Structure => ({ id: String(id), first, second, linear, doubling })

/** All twenty, in the order of appendix A. */
export const structures: readonly Structure[] = [
  entry(1, [aC, aY, aN], [bC, bY, bD]),
  entry(2, [aC, aN], [bC, bY, bD]),
  entry(3, [aC, aY, aN], [bC, bD]),
  entry(4, [aC, ...byBenchmark(aY), aN], [bC, bY, bD]),
  entry(5, [aC, aY, aN], [bC, ...byBenchmark(bY), bD]),
  entry(6, [aC, ...byBenchmark(aY), aN], [bC, ...byBenchmark(bY), bD]),
  entry(7, [...aCs, aY, aN], [...bCs, bY, bD]),
  entry(8, [...aCs, aN], [...bCs, bY, bD]),
  entry(9, [...aCs, aY, aN], [...bCs, bD]),
  entry(10, [...aCs, ...byBenchmark(aY), aN], [...bCs, ...byBenchmark(bY), bD]),
  entry(11, [...aCs, ...byBenchmark(aY), ...byBenchmark(aN)], [...bCs, ...byBenchmark(bY), ...byBenchmark(bD)]),
  // (A + B) exp(-aY y): one rate in both exponents.
  entry(12, [...aCs, aY, aN], [...bCs, aY, bD], 'numerical'),
  entry(13, [...aCs, aY, ...byArchitecture(aN)], [...bCs, bY, ...byArchitecture(bD)]),
  entry(14, [...aCs, aN, aR], [...bCs, bD, bR], 'numerical'),
  entry(15, [...aCs, aY, aN, aR], [...bCs, bY, bD, bR], 'numerical'),
  entry(16, [...aCs, aN], [...bCs, bD], 'none'),
  entry(17, [...aCs, ...byArchitecture(aN)], [...bCs, ...byArchitecture(bD)], 'none'),
  entry(18, [...aCs, aY, minus('aK', 'logCompute')], []),
  entry(19, [...aCs, aY, aN], [...bCs, bY, bD], 'closed', [plus('gamma', 'logVocabulary')]),
  entry(20, [...aCs, aY, aN], [...bCs, bY, minus('bD', 'logRepeatedTokens')]),
]

/** The structure of that number in appendix A, or null where there is none. */
export function findStructure(id: string): Structure | null {
  return structures.find((structure) => structure.id === id) ?? null
}

/** Every term of a structure with the part it stands in, the exponents first. */
export function termsOf(structure: Structure): readonly (Term & { readonly part: Part })[] {
  const parts: readonly Part[] = ['first', 'second', 'linear']
  return parts.flatMap((part) => structure[part].map((term) => ({ ...term, part })))
}

/** A structure's parameters, each once, in the order in which its parts name them. */
export function parameterNames(structure: Structure): readonly string[] {
  return [...positionsOf(structure).keys()]
}

/** Where each parameter stands in a point of the structure; kept, because predictions ask for it thousands of times. */
export function positionsOf(structure: Structure): ReadonlyMap<string, number> {
  const kept = positions.get(structure)
  if (kept) return kept
  const names = new Set(termsOf(structure).map(({ parameter }) => parameter))
  const made = new Map([...names].map((name, index) => [name, index]))
  positions.set(structure, made)
  return made
}

const positions = new WeakMap<Structure, ReadonlyMap<string, number>>()

/** Whether some term counts apart by benchmark beside the constants, so that a doubling time is of one benchmark. */
export const differsByBenchmark = ({ first, second }: Structure): boolean =>
  [...first, ...second].some(({ column, scope }) => column !== 'one' && (scope === 'ptb' || scope === 'wt2'))

/** Whether the exponents of scale are apart for transformers, so that a doubling time is of one architecture. */
export const differsByArchitecture = ({ first, second }: Structure): boolean =>
  [...first, ...second].some(({ scope }) => scope === 'transformer')
