/** The words that only the chart and its legend need. */
import type { IntervalId } from '@/lib/fits/intervals/registry'
import type { FigureFit } from '@/lib/result/result'
import { intervalNames } from './answer/interval-kinds'
import { plural } from './format'
import { residualPart } from './residual-units'

/** In the language of the view. */
export interface ChartWords {
  /** Direct label of the trend's line; `months` is already formatted. */
  /** @param months null: its points carry no rate */
  readonly trend: (months: string | null) => string
  /** The same where several trends share a picture. */
  readonly trendOf: (name: string, months: string | null) => string
  readonly record: string
  readonly used: string
  /** Fitted rows that a model emphasises. */
  readonly nearThreshold: string
  readonly notARecord: string
  readonly doesNotReach: string
  readonly leftOut: string
  readonly excluded: string
  readonly excludedOrFiltered: string
  readonly otherGroups: string
  /** Rows of the fit on other benchmarks than the line is drawn for. */
  readonly otherBenchmarks: string
  /** @param by whose interval it is, where not the slope's; null where it is */
  readonly band: (level: string, of: string, by: IntervalId | null) => string
  /** What the band of a line through records is of. */
  readonly lineOfRecords: string
  readonly prediction: (level: string) => string
  readonly frontier: string
  readonly extrapolated: string
  /** Details of a point. */
  readonly setsRecord: string
  readonly excludedPoint: string
  readonly leftOutBecause: (reason: string) => string
  readonly inTheFit: string
  /** `rows`: of its model, which all go. */
  readonly without: (months: string, rows: number) => string
  readonly residual: (residual: number, space: FigureFit['residualSpace']) => string
  /** How sure the source is of a cost, and the factor that the study takes that for. */
  readonly graded: (grade: string | null, factor: number) => string
  readonly source: string
  /** Points that cover the one looked at, or are covered by it. */
  readonly moreHere: (others: number) => string
  readonly leaveOut: (rows: number) => string
  readonly leaveOutScore: string
  readonly putBack: string
  readonly pinHint: string
  readonly close: string
  /** What to do with a box that was drawn over the chart, and how many points are in it. */
  readonly box: (points: number) => string
  readonly zoomToBox: string
  readonly leaveOutBox: (points: number) => string
  readonly tooManyToLeaveOut: (most: number) => string
  readonly showAll: string
  /** What a click on an entry of the legend does. */
  readonly standOut: string
  readonly find: string
  readonly found: (points: number) => string
  readonly nothingToDraw: string
  readonly whatToDo: string
  readonly keys: (points: number) => string
  readonly chart: string
  /** Whose words these are. */
  readonly readersNote: string
  readonly readersTitle: (words: string) => string
  readonly addNote: string
}

export const chartWords: ChartWords = {
  trend: (months) => (months === null ? 'Line, no rate' : `Trend, ${months}\u00a0months`),
  trendOf: (name, months) => `${name}, ${months === null ? 'no rate' : `${months}\u00a0months`}`,
  record: 'record',
  used: 'in the fit',
  nearThreshold: 'in the fit, near the threshold',
  notARecord: 'reaches it, not a record',
  doesNotReach: 'does not reach it',
  leftOut: 'not in the fit',
  excluded: 'left out by hand',
  excludedOrFiltered: 'left out by hand or by a filter',
  otherGroups: 'other',
  otherBenchmarks: 'other benchmarks',
  band: (level, of, by) => `${level} ${by === null ? 'interval' : intervalNames[by].caption('')} of ${of}`,
  lineOfRecords: 'this line, given these records',
  prediction: (level) => `${level} interval of a new point`,
  frontier: 'best so far',
  extrapolated: 'extrapolated',
  setsRecord: 'Sets a record',
  excludedPoint: 'Left out by hand',
  leftOutBecause: (reason) => `Not in the fit: ${reason}`,
  inTheFit: 'In the fit',
  without: (months, rows) => `without ${rows > 1 ? `its ${rows} scores` : 'it'} ${months}\u00a0months`,
  residual: residualPart,
  graded: (grade, factor) =>
    grade === null
      ? `cost not graded by the source: taken as within a factor of ${factor}`
      : `cost graded “${grade}” by the source: within a factor of ${factor}`,
  source: 'Source',
  moreHere: (others) => `${others} more here`,
  leaveOut: (rows) => (rows > 1 ? `Leave out all its ${rows} scores` : 'Leave out'),
  leaveOutScore: 'Only this score',
  putBack: 'Put back',
  pinHint: 'Click or Enter: more, and to leave it out',
  close: 'Close',
  box: (points) => `Box drawn over ${plural(points, 'point')}`,
  zoomToBox: 'Zoom to its dates',
  leaveOutBox: (points) => `Leave out ${plural(points, 'point')}`,
  tooManyToLeaveOut: (most) => `More than ${most} to leave out by hand: filters and dates take any number.`,
  showAll: 'Show all',
  standOut: 'Makes these stand out',
  find: 'Find a model',
  found: (points) => plural(points, 'point'),
  nothingToDraw: 'Nothing to draw',
  whatToDo: 'No row with a date and a cost is left. Widen the filters or the dates, or choose another series.',
  keys: (points) =>
    `${points} points. Arrow keys move from point to point in date order, Home and End go to the first and the last, Enter opens its card, where it can be left out. Plus and minus zoom in and out about it, 0 shows all. Escape closes what is open.`,
  chart: 'interactive chart',
  readersNote: 'reader’s note',
  readersTitle: (words) => `Reader’s note: ${words}`,
  addNote: 'Add a note',
}
