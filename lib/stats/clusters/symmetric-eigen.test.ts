import { expect, it } from 'vitest'
import { symmetricEigen } from './symmetric-eigen'

it('takes a symmetric matrix apart into vectors that put it together again', () => {
  const matrix = [
    [4, 1, -2, 0.5],
    [1, 3, 0, 1e-9],
    [-2, 0, 1, 2],
    [0.5, 1e-9, 2, -1],
  ]
  const { values, vectors } = symmetricEigen(matrix)
  matrix.forEach((row, i) =>
    row.forEach((value, j) => {
      const again = values.reduce((sum, own, k) => sum + own * (vectors[k]?.[i] ?? NaN) * (vectors[k]?.[j] ?? NaN), 0)
      expect(again).toBeCloseTo(value, 13) // rounding of a few dozen rotations
    }),
  )
  vectors.forEach((a, i) =>
    vectors.forEach((b, j) => {
      const product = a.reduce((sum, value, k) => sum + value * (b[k] ?? NaN), 0)
      expect(product).toBeCloseTo(i === j ? 1 : 0, 13)
    }),
  )
  expect(symmetricEigen([[2]])).toEqual({ values: [2], vectors: [[1]] })
})
