/**
 * Eigenvalues and vectors of a small symmetric matrix by Jacobi's rotations: each makes one pair of entries zero, until none
 * is left. Slow beside other ways for large matrices, and the most exact for small ones.
 *
 * Source: Golub & Van Loan, Matrix Computations (4th ed. 2013), section 8.5.
 * @param matrix symmetric, by row
 * @returns vectors of length one, in the order of the values; the order itself is none
 * @example symmetricEigen([[2, 1], [1, 2]]).values // [1, 3]
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): {
  readonly values: readonly number[]
  readonly vectors: readonly (readonly number[])[]
} {
  const size = matrix.length
  const a = matrix.map((row) => [...row])
  const vectors = a.map((_, i) => a.map((_unused, j) => (i === j ? 1 : 0)))
  const at = (row: readonly number[] | undefined, j: number): number => row?.[j] ?? NaN
  const sum = (terms: (i: number, j: number) => boolean): number =>
    a.reduce((all, row, i) => all + row.reduce((rest, value, j) => rest + (terms(i, j) ? value ** 2 : 0), 0), 0)
  const whole = sum(() => true)

  for (let sweep = 0; sweep < MOST_SWEEPS && sum((i, j) => i !== j) > 1e-32 * whole; sweep += 1)
    for (let p = 0; p < size; p += 1)
      for (let q = p + 1; q < size; q += 1) {
        const apart = at(a[p], q)
        if (apart === 0) continue
        const ratio = (at(a[q], q) - at(a[p], p)) / (2 * apart)
        const tangent = (ratio < 0 ? -1 : 1) / (Math.abs(ratio) + Math.sqrt(1 + ratio * ratio))
        const cosine = 1 / Math.sqrt(1 + tangent * tangent)
        const sine = tangent * cosine
        const rotate = (row: number[], other: number[]) =>
          row.forEach((value, j) => {
            row[j] = cosine * value - sine * at(other, j)
            other[j] = sine * value + cosine * at(other, j)
          })
        for (const row of a)
          [row[p], row[q]] = [cosine * at(row, p) - sine * at(row, q), sine * at(row, p) + cosine * at(row, q)]
        rotate(a[p] ?? [], a[q] ?? [])
        rotate(vectors[p] ?? [], vectors[q] ?? [])
      }
  return { values: a.map((row, i) => at(row, i)), vectors }
}

/** Each sweep squares what is left; eight reach rounding for any size here. */
const MOST_SWEEPS = 30
