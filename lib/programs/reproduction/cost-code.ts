/** A cost's declared definition as an expression (`lib/data/cost.ts`), for a comment and for code. */
import type { CostDefinition } from '@/lib/data/study'
import { codeNumber } from './number'

/** @example costFormula(corpus6nd) // '6 * parameters * training_tokens' */
export function costFormula({ times, over, factor }: CostDefinition): string {
  const named = (entry: string | readonly string[]) => (typeof entry === 'string' ? entry : entry.join(' or else '))
  return product(factor, times.map(named), over.map(named))
}

/** The product in the order in which the page takes it, so that the digits are the same. */
export function product(factor: number, times: readonly string[], over: readonly string[]): string {
  const front = factor === 1 && times.length > 0 ? times : [factorCode(factor), ...times]
  return [front.join(' * '), ...over].join(' / ')
}

export const entriesOf = (definition: readonly (string | readonly string[])[]): readonly (readonly string[])[] =>
  definition.map((entry) => (typeof entry === 'string' ? [entry] : entry))

/** A number, or one over a whole number where that is the same to the last bit: "(1 / 3600)". */
function factorCode(factor: number): string {
  const divisor = Math.round(1 / factor)
  return factor < 0.1 && 1 / divisor === factor ? `(1 / ${divisor})` : codeNumber(factor)
}
