/** Two views told apart: the choices that differ, the rows that come and go. */
import { slug } from '@/lib/data/slug'
import type { LeftOut, LeftOutReason } from '@/lib/fits/rows/observation'
import { type ChangedField, changedFields } from '@/lib/view/comparison/changed-fields'
import { movesNumbers } from '@/lib/view/field'
import type { View } from '@/lib/view/view'
import type { FigurePoint } from '../result'

/** What of a view's figure the comparison needs. */
export interface DiffSide {
  readonly view: View
  readonly points: readonly Pick<FigurePoint, 'id' | 'name' | 'cost' | 'date'>[]
  readonly data: { readonly version: string; readonly leftOut: readonly LeftOut[] }
}

/** A row that one view fits and the other does not. */
export interface MovedRow {
  readonly id: string
  readonly name: string
  /** Why the other leaves it out; null: it is not in the other's series. */
  readonly reason: LeftOutReason | null
}

/** What of two views is alike, and what is not. */
export interface ViewDiff {
  /** Choices that move a number; how a view is drawn and compared is none. */
  readonly choices: readonly ChangedField[]
  /** Whether both read one version of one table. */
  readonly sameData: boolean
  /** Whether rows are matched by id; false: two series have none in common, and models are matched by name. */
  readonly byRow: boolean
  readonly both: number
  /** Of those in both, how many have another date or cost there. */
  readonly changed: number
  readonly onlyFirst: readonly MovedRow[]
  readonly onlySecond: readonly MovedRow[]
}

/** @example diffViews(at60, at61).onlyFirst // Gopher, 'does-not-reach' */
export function diffViews(first: DiffSide, second: DiffSide): ViewDiff {
  const sameStudy = first.view.study === second.view.study
  const byRow = sameStudy && first.view.benchmark === second.view.benchmark
  const keyOf = ({ id, name }: { readonly id: string; readonly name: string }) => (byRow ? id : slug(name))
  const others = new Map(second.points.map((point) => [keyOf(point), point]))
  const own = new Set(first.points.map(keyOf))
  const both = first.points.flatMap((point) => {
    const other = others.get(keyOf(point))
    return other ? [{ point, other }] : []
  })
  const moved = (points: DiffSide['points'], isThere: (key: string) => boolean, { data }: DiffSide) =>
    points
      .filter((point) => !isThere(keyOf(point)))
      .map(({ id, name }): MovedRow => ({
        ...{ id, name },
        reason: (byRow && data.leftOut.find((one) => one.id === id)?.reason) || null,
      }))
  return {
    choices: changedFields(first.view, second.view).filter(({ moves }) => movesNumbers(moves)),
    sameData: sameStudy && first.data.version === second.data.version,
    byRow,
    both: both.length,
    changed: byRow
      ? both.filter(({ point, other }) => point.cost !== other.cost || point.date !== other.date).length
      : 0,
    onlyFirst: moved(first.points, (key) => others.has(key), second),
    onlySecond: moved(second.points, (key) => own.has(key), first),
  }
}
