/** The kinds of interval: the one list from which URL values, menus, names, docs and tests follow. */
import { clusterBootstrap, residualBootstrapKind, rowBootstrap } from './bootstraps'
import {
  ar1Interval,
  cr2Interval,
  fiellerInterval,
  hacInterval,
  recordCountInterval,
  senInterval,
  studentInterval,
} from './formula-kinds'
import type { DrawnKind, IntervalKind, IntervalQuestion } from './interval-kind'

/** In the order of the menu. */
const intervalKinds = [
  studentInterval,
  senInterval,
  fiellerInterval,
  recordCountInterval,
  ar1Interval,
  hacInterval,
  cr2Interval,
  rowBootstrap,
  clusterBootstrap,
  residualBootstrapKind,
] as const

/** Id of a kind, as the URL has it. */
export type IntervalId = (typeof intervalKinds)[number]['id']

/** Id of a kind by a formula. */
export type FormulaId = Exclude<IntervalId, DrawnId>

type DrawnId = Extract<(typeof intervalKinds)[number], { readonly draws: string }>['id']

/** What a view can ask for; `auto`: the first line of the table in `auto.ts` that applies. */
export type AskedInterval = 'auto' | IntervalId

export const askedIntervals: readonly AskedInterval[] = ['auto', ...intervalKinds.map(({ id }) => id)]

/** Kinds that take rows of one value of a column together. */
export const clusteredIntervals: readonly IntervalId[] = intervalKinds
  .filter((kind) => 'byCluster' in kind && kind.byCluster)
  .map(({ id }) => id)

const byId: ReadonlyMap<IntervalId, IntervalKind<IntervalId>> = new Map(intervalKinds.map((one) => [one.id, one]))

/** @throws for an id that the type does not allow */
export function findInterval(id: IntervalId): IntervalKind<IntervalId> {
  const kind = byId.get(id)
  if (!kind) throw new Error(`no interval ${id}`)
  return kind
}

/** Whether the kind comes from draws; the others are a formula's. */
export const isDrawn = (kind: IntervalKind<IntervalId>): kind is DrawnKind<IntervalId> => 'draws' in kind

/** What a view can ask for, in the order of the menu. */
export function intervalsOf(asked: IntervalQuestion): readonly AskedInterval[] {
  return ['auto', ...intervalKinds.filter((kind) => kind.offered(asked)).map(({ id }) => id)]
}

/** Whether the kind is one from draws that the selection alone forbids: records are not resampled. */
export function refusedForRecords(raw: string, asked: IntervalQuestion): boolean {
  const kind = intervalKinds.find(({ id }) => id === raw)
  return kind !== undefined && isDrawn(kind) && !kind.offered(asked) && kind.offered({ ...asked, select: 'reaching' })
}
