/** Points by the square of the picture that they are in: who asks what is near looks into a few squares and not through all. */
import { FINGER, type Located } from './nearest'

/** Who has it finds what lies near a place. */
export interface PointGrid<T extends Located> {
  /** Points that may be within a finger's reach, in the order in which they were given. */
  readonly near: (x: number, y: number) => readonly T[]
}

/** It is made when it is first asked: most layouts, as while a slider is dragged, are never pointed at. */
export function pointGrid<T extends Located>(points: readonly T[]): PointGrid<T> {
  let squares: ReadonlyMap<string, readonly number[]> | null = null
  return {
    near: (x, y) => {
      squares ??= bySquare(points)
      const [column, row] = [squareAt(x), squareAt(y)]
      const found: number[] = []
      for (let dx = -1; dx <= 1; dx++)
        for (let dy = -1; dy <= 1; dy++) found.push(...(squares.get(`${column + dx} ${row + dy}`) ?? []))
      return found.sort((a, b) => a - b).flatMap((index) => points[index] ?? [])
    },
  }
}

/** As wide as what reaches furthest: nothing near lies beyond the next square. */
const squareAt = (pixel: number): number => Math.floor(pixel / FINGER)

function bySquare(points: readonly Located[]): ReadonlyMap<string, readonly number[]> {
  const squares = new Map<string, number[]>()
  for (const [index, { x, y }] of points.entries()) {
    const key = `${squareAt(x)} ${squareAt(y)}`
    const square = squares.get(key)
    if (square) square.push(index)
    else squares.set(key, [index])
  }
  return squares
}
