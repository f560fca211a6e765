/** What labels should not cover: a coarse raster of the picture that adds up how much ink lies in each cell. */

/** Edges in pixels, y downwards. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Ink laid down in pixels, then asked how much of it a box would cover. */
export interface Obstacles {
  readonly addDot: (x: number, y: number, radius: number, weight: number) => void
  readonly addLine: (points: readonly (readonly [number, number])[], weight: number) => void
  /** Sum of the weights of the cells that a box touches. */
  readonly weightUnder: (box: Box) => number
}

const CELL = 3

/** @param width, height of the picture in pixels; what lies outside is forgotten */
export function obstacles(width: number, height: number): Obstacles {
  const columns = Math.max(1, Math.ceil(width / CELL))
  const rows = Math.max(1, Math.ceil(height / CELL))
  const ink = new Float32Array(columns * rows)

  /** A cell holds its heaviest ink and not the sum, so that a dense cloud is no worse than the dots it hides. */
  const mark = (column: number, row: number, weight: number): void => {
    if (column < 0 || row < 0 || column >= columns || row >= rows) return
    const at = row * columns + column
    ink[at] = Math.max(ink[at] ?? 0, weight)
  }

  return {
    addDot: (x, y, radius, weight) => {
      for (let row = Math.floor((y - radius) / CELL); row <= Math.floor((y + radius) / CELL); row++)
        for (let column = Math.floor((x - radius) / CELL); column <= Math.floor((x + radius) / CELL); column++)
          mark(column, row, weight)
    },
    addLine: (points, weight) => {
      for (let index = 1; index < points.length; index++) {
        const [fromX, fromY] = points[index - 1] ?? [0, 0]
        const [toX, toY] = points[index] ?? [fromX, fromY]
        const count = Math.max(1, Math.ceil(Math.hypot(toX - fromX, toY - fromY) / CELL))
        for (let step = 0; step <= count; step++) {
          const t = step / count
          mark(Math.floor((fromX + t * (toX - fromX)) / CELL), Math.floor((fromY + t * (toY - fromY)) / CELL), weight)
        }
      }
    },
    weightUnder: ({ left, top, right, bottom }) => {
      let sum = 0
      const lastRow = Math.min(rows - 1, Math.floor(bottom / CELL))
      const lastColumn = Math.min(columns - 1, Math.floor(right / CELL))
      for (let row = Math.max(0, Math.floor(top / CELL)); row <= lastRow; row++)
        for (let column = Math.max(0, Math.floor(left / CELL)); column <= lastColumn; column++)
          sum += ink[row * columns + column] ?? 0
      return sum
    },
  }
}
