/** The tables in short: a row a kind of interval, a column a group of designs, the least and greatest share in each. */
import type { AskedInterval } from '@/lib/fits/intervals/registry'
import { type Cell, cells } from '../cells'
import { type IntervalMethod, intervalMethods } from '../kinds'
import { fails, isTold, share } from './results'
import type { Coverage } from '../simulate'

/** In the order of the columns; few: under 20 rows. */
export const groups = [
  'few',
  'independent',
  'lean-few',
  'lean-0.3',
  'lean-0.6',
  'lean-0.9',
  'clusters',
  'records',
  'spending',
  'costs-exact',
  'costs-said',
] as const

export type Group = (typeof groups)[number]

export interface SummaryCell {
  readonly lowest: number
  readonly highest: number
  /** Whether one of its numbers is below what is allowed (`results.ts`). */
  readonly fails: boolean
}

export interface SummaryRow {
  readonly kind: AskedInterval
  /** Null: not tried there, or no interval. */
  readonly cells: readonly (SummaryCell | null)[]
}

const FEW = 20

function groupOf({ n, design, errors }: Cell, { id }: IntervalMethod): string {
  switch (errors.kind) {
    case 'lean':
      if (errors.rho === 0) return n < FEW ? 'few' : 'independent'
      return n < FEW ? 'lean-few' : `lean-${errors.rho}`
    case 'costs':
      return id.endsWith('said') ? 'costs-said' : 'costs-exact'
    case 'clusters':
    case 'spending':
      return errors.kind
    case 'one-sided':
      return 'records'
    case 'normal':
    case 't5':
      if (design === 'records') return 'records'
      return n < FEW ? 'few' : 'independent'
  }
}

/** Kinds in the order in which they are simulated, `auto` last. */
export function summaryOf(results: readonly Coverage[]): readonly SummaryRow[] {
  const told = results.filter(isTold).flatMap((one) => {
    const cell = cells.find(({ id }) => id === one.cell)
    const method = intervalMethods.find(({ id }) => id === one.method)
    return cell && method ? [{ one, kind: method.kind, group: groupOf(cell, method) }] : []
  })
  const kinds = [...new Set(intervalMethods.map(({ kind }) => kind))].sort(
    (a, b) => Number(a === 'auto') - Number(b === 'auto'),
  )
  return kinds.map((kind) => ({
    kind,
    cells: groups.map((group) => {
      const list = told.filter((row) => row.kind === kind && row.group === group).map(({ one }) => one)
      if (list.length === 0) return null
      const shares = list.map(share)
      return { lowest: Math.min(...shares), highest: Math.max(...shares), fails: list.some(fails) }
    }),
  }))
}
