/** Which column plays which part: of all ways to give the parts to columns, the one with the greatest sum of scores. */
import type { ColumnFacts } from './column-facts'
import type { Recognised } from './presets'
import { BAR, costScore, dateScore, idScore, isNumbers, nameScore, performanceScore, seriesScore } from './role-scores'

/** What a column can stand for in a row of the study. */
export type Role = 'date' | 'cost' | 'performance' | 'name' | 'benchmark' | 'id'

/** A column, as its place from 0, with how well it plays the part, 0 to 1. */
export interface Part {
  readonly column: number
  readonly score: number
}

/** The best assignment: no column plays two parts, and null where no column is left that could. */
export type Parts = Readonly<Record<Role, Part | null>>

const SCORES: readonly (readonly [Role, (facts: ColumnFacts) => number, number])[] = [
  ['date', dateScore, BAR],
  ['cost', costScore, BAR],
  ['performance', performanceScore, 0.45],
  ['benchmark', seriesScore, 0.45],
  ['name', nameScore, 0.3],
  ['id', idScore, 0.5],
]
/** Columns tried for each part; the best assignment never needs a worse one. */
export const TRIED = 5

/** The assignment with the greatest sum of scores; a part left open counts as much as its bar. */
export function assignParts(facts: readonly ColumnFacts[], preset: Recognised | null): Parts {
  const candidates = SCORES.map(([role, score, bar]) => {
    const known = preset?.columns[role]
    if (known !== undefined) return { role, bar, options: known === null ? [] : [{ column: known, score: 1 }] }
    const scored = facts.map((column) => ({ column: column.column, score: score(column) }))
    const options = scored
      .filter((option) => option.score > bar)
      .sort((a, b) => b.score - a.score)
      .slice(0, TRIED)
    return { role, bar, options: role === 'cost' && options.length === 0 ? onlyNumbers(facts) : options }
  })
  let best: { readonly sum: number; readonly parts: readonly (Part | null)[] } = { sum: -1, parts: [] }
  const search = (index: number, sum: number, parts: readonly (Part | null)[], used: ReadonlySet<number>) => {
    const candidate = candidates[index]
    if (!candidate) {
      if (sum > best.sum + 1e-12) best = { sum, parts }
      return
    }
    for (const option of candidate.options) {
      if (!used.has(option.column))
        search(index + 1, sum + option.score, [...parts, option], new Set([...used, option.column]))
    }
    search(index + 1, sum + candidate.bar, [...parts, null], used)
  }
  search(0, 0, [], new Set())
  const at = (role: Role) => best.parts[SCORES.findIndex(([name]) => name === role)] ?? null
  return {
    date: at('date'),
    cost: at('cost'),
    performance: at('performance'),
    name: at('name'),
    benchmark: at('benchmark'),
    id: at('id'),
  }
}

/** A table with one column of numbers: that column is what changes, whatever it is called. */
function onlyNumbers(facts: readonly ColumnFacts[]): Part[] {
  const only = facts.filter((column) => isNumbers(column) && costScore(column) > 0)
  return only.length === 1 && only[0] ? [{ column: only[0].column, score: BAR + 0.01 }] : []
}
