/**
 * A structure of the scaling law as expressions that Python and R both read, and as the columns that these need: written
 * from the same table that the fit runs on (`lib/fits/scaling-law/structure.ts`).
 */
import {
  benchmarkOffsets,
  type Column,
  type Part,
  parameterNames,
  type Scope,
  type Structure,
  type Term,
  termsOf,
} from '@/lib/fits/scaling-law/structure'
import { scaleColumns } from '@/lib/fits/scaling-law/loss'

/** What a column is called in both programs; null: a constant. */
export const COLUMN_NAMES: Readonly<Record<Column, string | null>> = {
  one: null,
  years: 'years',
  logParameters: 'log_parameters',
  logTokens: 'log_tokens',
  logRepeatedTokens: 'log_repeated_tokens',
  logYearByParameters: 'log_year_by_parameters',
  logYearByTokens: 'log_year_by_tokens',
  logCompute: 'log_compute',
  logVocabulary: 'log_vocabulary',
}

/** What marks the rows in which a term counts; null: all. */
export const SCOPE_NAMES: Readonly<Record<Scope, string | null>> = {
  all: null,
  ptb: 'ptb',
  wt2: 'wt2',
  transformer: 'transformer',
  'other-architecture': 'other_architecture',
}

/** Value of the benchmark column of a scope. */
export const benchmarkOf = (scope: 'ptb' | 'wt2'): string =>
  Object.entries(benchmarkOffsets).find(([, offset]) => offset === scope)?.[0] ?? ''

/** Columns and scopes that the structure's terms name, each once, in a fixed order. */
export function neededBy(structure: Structure): {
  readonly columns: ReadonlySet<Column>
  readonly scopes: ReadonlySet<Scope>
} {
  const terms = termsOf(structure)
  return { columns: new Set(terms.map(({ column }) => column)), scopes: new Set(terms.map(({ scope }) => scope)) }
}

/** "aC + aPTB * ptb - aY * years": the sum of a part; '0' where it has no terms. */
export function sumCode(terms: readonly Term[]): string {
  if (terms.length === 0) return '0'
  return terms
    .map(({ parameter, column, scope, sign }, i) => {
      const product = [parameter, COLUMN_NAMES[column], SCOPE_NAMES[scope]].filter((name) => name !== null).join(' * ')
      return i === 0 ? (sign < 0 ? `-${product}` : product) : ` ${sign < 0 ? '-' : '+'} ${product}`
    })
    .join('')
}

/** "exp(...) + exp(...)", and what is added outside. */
export function lossCode({ first, second, linear }: Structure, exp: string): readonly string[] {
  return [
    ...(first.length > 0 ? [`${exp}(${sumCode(first)})`] : []),
    ...(second.length > 0 ? [`${exp}(${sumCode(second)})`] : []),
    ...(linear.length > 0 ? [sumCode(linear)] : []),
  ]
}

/**
 * Effective doublings a year as an expression of the parameters, in units of 1 / ln 2: "aY / aN + bY / bD", with the
 * offsets of the benchmark that the view looks at, and those of transformers.
 */
export function rateCode(structure: Structure, benchmark: string): string {
  const offset = benchmarkOffsets[benchmark] ?? null
  const counts = (scope: Scope) => scope === 'all' || scope === 'transformer' || scope === offset
  const sum = (part: Part, columns: readonly Column[]): string => {
    const terms = structure[part].filter(({ column, scope }) => columns.includes(column) && counts(scope))
    const text = terms
      .map(({ parameter, sign }, i) =>
        i === 0 ? `${sign > 0 ? '-' : ''}${parameter}` : ` ${sign > 0 ? '-' : '+'} ${parameter}`,
      )
      .join('')
    return terms.length > 1 ? `(${text})` : text
  }
  const parts = (['first', 'second'] as const).filter((part) =>
    structure[part].some(({ column }) => column === 'years'),
  )
  return parts.map((part) => `${sum(part, ['years'])} / ${sum(part, scaleColumns[part])}`).join(' + ')
}

export { parameterNames }
