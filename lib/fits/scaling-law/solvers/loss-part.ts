import type { SharedColumns } from '../design'

/** A sum of terms (an exponent, or the linear part) over the rows in use, with the workspace that its derivatives need. */
export interface LossPart {
  readonly width: number
  /** Three columns, the first of ones. */
  readonly isTriple: boolean
  readonly source: readonly Float64Array[]
  /** The rows in use, by kind. */
  readonly columns: readonly Float64Array[]
  readonly active: readonly {
    readonly parameter: Int32Array
    readonly column: Int32Array
    readonly sign: Float64Array
  }[]
  /** The sum of terms, then (in an exponent) its exponential. */
  readonly value: Float64Array
  readonly slope: Float64Array
  readonly square: Float64Array
  readonly curvature: Float64Array
  readonly sums: Float64Array
  readonly factors: Float64Array
}

/** The part as the design has it, no row in use yet. */
export function partOf({ columns, active }: SharedColumns, rows: number): LossPart {
  const width = columns.length
  const vector = () => new Float64Array(rows)
  return {
    width,
    isTriple: width === 3 && (columns[0]?.every((one) => one === 1) ?? false),
    source: columns,
    columns: columns.map(vector),
    active: active.map((terms) => ({
      parameter: Int32Array.from(terms, ({ parameter }) => parameter),
      column: Int32Array.from(terms, ({ column }) => column),
      sign: Float64Array.from(terms, ({ sign }) => sign),
    })),
    value: vector(),
    slope: vector(),
    square: vector(),
    curvature: vector(),
    factors: new Float64Array(width),
    sums: new Float64Array(Math.max(width * width + 2 * width, 16)),
  }
}

/** The part's sums of terms in rows of one kind. */
export function weigh(part: LossPart, kind: number, point: Float64Array, from: number, to: number): void {
  const { columns, active, value, factors } = part
  const { parameter, column, sign } = active[kind]!
  factors.fill(0)
  for (let a = 0; a < parameter.length; a += 1) factors[column[a]!]! += sign[a]! * point[parameter[a]!]!
  if (part.isTriple) {
    const [x, y] = [columns[1]!, columns[2]!]
    const [constant, byX, byY] = [factors[0]!, factors[1]!, factors[2]!]
    for (let row = from; row < to; row += 1) value[row] = constant + byX * x[row]! + byY * y[row]!
    return
  }
  value.fill(0, from, to)
  for (let index = 0; index < columns.length; index += 1) {
    const x = columns[index]!
    const factor = factors[index]!
    for (let row = from; row < to; row += 1) value[row]! += factor * x[row]!
  }
}

/** Sum of products from row `from` to before `to`, in four running sums, so that one addition need not wait for the other. */
export function dot(a: Float64Array, b: Float64Array, from: number, to: number): number {
  let [one, two, three, four] = [0, 0, 0, 0]
  let row = from
  for (; row + 3 < to; row += 4) {
    one += a[row]! * b[row]!
    two += a[row + 1]! * b[row + 1]!
    three += a[row + 2]! * b[row + 2]!
    four += a[row + 3]! * b[row + 3]!
  }
  for (; row < to; row += 1) one += a[row]! * b[row]!
  return one + two + (three + four)
}
