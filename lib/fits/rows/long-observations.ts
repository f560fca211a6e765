/**
 * Observations of a long table, and the reasons of those left out: each is a view into columns, reads like any other and holds
 * nothing of its own, so that a million of them take a few megabytes. Nothing may spread one into a new object.
 */
import { LONG_STUDY_ROWS } from '@/lib/data/row-columns'
import type { Row } from '@/lib/data/study'
import type { FittedPoint } from '../fit'
import type { LeftOut, LeftOutReason, Observation } from './observation'

/** What an observation reads off its row when it is asked. */
export interface RowReaders {
  readonly nameOf: (row: Row) => string
  readonly clusterOf: (row: Row) => string | null
}

/** An observation of a row: `performance` is null where there is none. */
type MakeObservation = (
  row: Row,
  date: string,
  decimalYear: number,
  cost: number,
  performance: number | null,
) => Observation

/** @param most rows that may be asked for; of few, observations are plain objects */
export function observationMaker(most: number, { nameOf, clusterOf }: RowReaders): MakeObservation {
  if (most <= LONG_STUDY_ROWS) {
    return (row, date, decimalYear, cost, performance) => {
      return { id: row.id, name: nameOf(row), date, decimalYear, cost, performance, cluster: clusterOf(row), row }
    }
  }
  const [years, costs, scores] = [new Float64Array(most), new Float64Array(most), new Float64Array(most)]
  const dates: string[] = []

  class ObservationView implements Observation {
    constructor(
      private readonly place: number,
      readonly row: Row,
    ) {}
    get id() {
      return this.row.id
    }
    get name() {
      return nameOf(this.row)
    }
    get date() {
      return dates[this.place] ?? ''
    }
    get decimalYear() {
      return years[this.place] ?? NaN
    }
    get cost() {
      return costs[this.place] ?? NaN
    }
    get performance() {
      const score = scores[this.place] ?? NaN
      return Number.isNaN(score) ? null : score
    }
    get cluster() {
      return clusterOf(this.row)
    }
  }

  return (row, date, decimalYear, cost, performance) => {
    const place = dates.length
    years[place] = decimalYear
    costs[place] = cost
    scores[place] = performance ?? NaN
    dates.push(date)
    return new ObservationView(place, row)
  }
}

/** An observation left out. @param many rows that there are to leave out: of many, the entry is a view, too */
export const leftOutOf = (many: number, observation: Observation, reason: LeftOutReason): LeftOut =>
  many > LONG_STUDY_ROWS ? new LongLeftOut(observation, reason) : { id: observation.id, reason }

/** A row left out that remembers what it is; its id is made when it is asked for. */
export class LongLeftOut implements LeftOut {
  constructor(
    readonly observation: Observation,
    readonly reason: LeftOutReason,
  ) {}
  get id() {
    return this.observation.id
  }
}

/** What a line says of each of its rows, in their order. */
interface PointColumns {
  readonly fitted: readonly number[]
  readonly residuals: readonly number[]
  readonly leverage: readonly (number | null)[]
  readonly cook: readonly (number | null)[]
}

/** Fitted rows with what the line says of them. Of many, each is a view into the columns, too. */
export function fittedPoints(used: readonly Observation[], columns: PointColumns): readonly FittedPoint[] {
  const { fitted, residuals, leverage, cook } = columns
  if (used.length <= LONG_STUDY_ROWS) {
    return used.map((observation, i) => ({
      observation,
      fitted: fitted[i] ?? NaN,
      residual: residuals[i] ?? NaN,
      leverage: leverage[i] ?? null,
      cook: cook[i] ?? null,
    }))
  }
  class PointView implements FittedPoint {
    constructor(
      readonly observation: Observation,
      private readonly place: number,
    ) {}
    get fitted() {
      return fitted[this.place] ?? NaN
    }
    get residual() {
      return residuals[this.place] ?? NaN
    }
    get leverage() {
      return leverage[this.place] ?? null
    }
    get cook() {
      return cook[this.place] ?? null
    }
  }
  return used.map((observation, place) => new PointView(observation, place))
}
