/**
 * A structure of the scaling law as expressions that Python and R both read, and as the columns that these need: written
 * from the same table that the fit runs on (`lib/fits/scaling-law/structure.ts`).
 */
import {
  benchmarkOffsets,
  type Column,
  parameterNames,
  type Scope,
  type Structure,
  type Term,
  termsOf,
} from '@/lib/fits/scaling-law/structure'
import { scaleColumns } from '@/lib/fits/scaling-law/loss'

/** What a column is called in both programs; null: a constant. */
const COLUMN_NAMES: Readonly<Record<Column, string | null>> = {
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
const SCOPE_NAMES: Readonly<Record<Scope, string | null>> = {
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

/**
 * How fast an exponent falls with the date over how fast it falls with scale, "aY / aN", with the offsets of the benchmark
 * that the view looks at: doublings a year in units of 1 / ln 2. Null where the exponent has no date.
 */
export function rateCode(structure: Structure, part: Exponent, place: Place): string | null {
  if (!structure[part].some(({ column }) => column === 'years')) return null
  return `${coefficientCode(structure, part, ['years'], place)} / ${coefficientCode(structure, part, scaleColumns[part], place)}`
}

type Exponent = 'first' | 'second'

/** Where a rate holds: a benchmark, and transformers or the other architectures. */
export interface Place {
  readonly benchmark: string
  readonly transformer: boolean
}

function countsAt({ benchmark, transformer }: Place): (scope: Scope) => boolean {
  const offset = benchmarkOffsets[benchmark] ?? null
  return (scope) =>
    scope === 'all' || scope === offset || scope === (transformer ? 'transformer' : 'other-architecture')
}

/** How much an exponent falls as one of the columns grows by one. */
export function coefficientCode(
  structure: Structure,
  part: Exponent,
  columns: readonly Column[],
  place: Place,
): string {
  const counts = countsAt(place)
  const terms = structure[part].filter(({ column, scope }) => columns.includes(column) && counts(scope))
  const text = terms
    .map(({ parameter, sign }, i) =>
      i === 0 ? `${sign > 0 ? '-' : ''}${parameter}` : ` ${sign > 0 ? '-' : '+'} ${parameter}`,
    )
    .join('')
  return terms.length > 1 ? `(${text})` : text
}

/** An exponent's constant with the benchmark's offset, at the smallest inputs; `worth` is a name for tokens read once. */
export function constantCode(structure: Structure, part: Exponent, place: Place, worth: string): string {
  const counts = countsAt(place)
  const terms = structure[part].filter(
    ({ column, scope }) => (column === 'one' || column === 'logRepeatedTokens') && counts(scope),
  )
  return terms
    .map(({ parameter, column, sign }, i) => {
      const factor = column === 'one' ? parameter : `${parameter} * ${worth}`
      return i === 0 ? (sign < 0 ? `-${factor}` : factor) : ` ${sign < 0 ? '-' : '+'} ${factor}`
    })
    .join('')
}

/** Derivatives of the predicted loss by each parameter, from `first` and `second`, in the order of the parameters. */
export function derivativeCode(structure: Structure): readonly string[] {
  return parameterNames(structure).map((name) =>
    termsOf(structure)
      .filter(({ parameter }) => parameter === name)
      .map(({ column, scope, sign, part }, i) => {
        const factors = [COLUMN_NAMES[column], SCOPE_NAMES[scope], part === 'linear' ? null : part]
        const product = factors.filter((factor) => factor !== null).join(' * ')
        return `${sign < 0 ? (i > 0 ? ' - ' : '-') : i > 0 ? ' + ' : ''}${product}`
      })
      .join(''),
  )
}

/** Names of the columns that the terms read, scopes after columns. */
export function columnNames(structure: Structure): readonly string[] {
  const { columns, scopes } = neededBy(structure)
  return [
    ...[...scopes].map((scope) => SCOPE_NAMES[scope]),
    ...[...columns].map((column) => COLUMN_NAMES[column]),
  ].filter((name) => name !== null)
}

export { parameterNames }
