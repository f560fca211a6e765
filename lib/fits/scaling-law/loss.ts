/** A fitted structure as a function: the loss it expects, and the exponents that doubling times follow from. */
import { columnOf, counts, type Evaluation, type Inputs, type Origin } from './evaluation'
import { type Column, type Part, positionsOf, type Structure } from './structure'

/** A structure with values for its parameters. */
export interface FittedLaw {
  readonly structure: Structure
  readonly origin: Origin
  /** In the order of `parameterNames`. */
  readonly point: Float64Array
}

/** The value of a part's terms at some inputs; exponents before the exponential. */
export function sumOf({ structure, origin, point }: FittedLaw, part: Part, inputs: Inputs): number {
  const at = positionsOf(structure)
  let sum = 0
  for (const { parameter, column, scope, sign } of structure[part])
    if (counts(inputs, scope)) sum += sign * (point[at.get(parameter) ?? -1] ?? NaN) * columnOf(inputs, column, origin)
  return sum
}

/** The two exponentials and what is added to them, nats; their sum is the predicted loss. */
export function lossParts(law: FittedLaw, inputs: Inputs): { readonly [part in Part]: number } {
  const exponential = (part: 'first' | 'second') =>
    law.structure[part].length > 0 ? Math.exp(sumOf(law, part, inputs)) : 0
  return { first: exponential('first'), second: exponential('second'), linear: sumOf(law, 'linear', inputs) }
}

/** Predicted cross-entropy, nats a token. */
export function lossAt(law: FittedLaw, inputs: Inputs): number {
  const { first, second, linear } = lossParts(law, inputs)
  return linear + (first + second)
}

/**
 * How much an exponent falls as one of its columns grows by one, on a benchmark and for an architecture: the sum of the
 * parameters that count there, signs turned so that a fall is positive.
 */
export function coefficient(
  { structure, point }: FittedLaw,
  part: Part,
  columns: readonly Column[],
  where: Pick<Evaluation, 'offset' | 'transformer'>,
): number {
  const at = positionsOf(structure)
  let sum = 0
  for (const { parameter, column, scope, sign } of structure[part])
    if (columns.includes(column) && counts(where, scope)) sum -= sign * (point[at.get(parameter) ?? -1] ?? NaN)
  return sum
}

/** Columns that measure how much went in, by exponent. */
export const scaleColumns = {
  first: ['logParameters', 'logCompute'],
  second: ['logTokens', 'logRepeatedTokens'],
} as const satisfies Readonly<Record<'first' | 'second', readonly Column[]>>
