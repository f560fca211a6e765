/**
 * Order statistics without sorting everything: the k-th smallest of numbers, and the median, by Hoare's selection
 * (C. A. R. Hoare, "Algorithm 65: find", CACM 4 (1961) 321, https://doi.org/10.1145/366622.366647).
 */

/**
 * The value that stands at place `k` (from 0) of `values[0..length)` in order. Reorders `values`: afterwards nothing
 * before place `k` is larger and nothing after it is smaller.
 * @param values no NaN among the first `length`
 */
export function selectInPlace(values: Float64Array, k: number, length = values.length): number {
  let low = 0
  let high = length - 1
  while (low < high) {
    // The median of three spares sorted input its worst case.
    const pivot = medianOfThree(values[low] ?? NaN, values[(low + high) >>> 1] ?? NaN, values[high] ?? NaN)
    let left = low
    let right = high
    while (left <= right) {
      while ((values[left] ?? NaN) < pivot) left += 1
      while ((values[right] ?? NaN) > pivot) right -= 1
      if (left > right) break
      const kept = values[left] ?? NaN
      values[left] = values[right] ?? NaN
      values[right] = kept
      left += 1
      right -= 1
    }
    if (k <= right) high = right
    else if (k >= left) low = left
    else break
  }
  return values[k] ?? NaN
}

/**
 * The smallest of `values[0..length)` up to which, it included, the weights sum to at least `target`; NaN where all of
 * them do not. Reorders both arrays.
 * @param values no NaN among the first `length`; @param weights not negative
 */
export function selectWeightedInPlace(
  values: Float64Array,
  weights: Float64Array,
  target: number,
  length = values.length,
): number {
  let low = 0
  let high = length - 1
  let before = 0 // weight of what lies below `low`
  while (low <= high) {
    const pivot = medianOfThree(values[low] ?? NaN, values[(low + high) >>> 1] ?? NaN, values[high] ?? NaN)
    // Three parts: less than the pivot up to `less`, equal to it up to `place`, more from `more` on.
    let less = low
    let place = low
    let more = high
    let weightLess = 0
    let weightEqual = 0
    while (place <= more) {
      const value = values[place] ?? NaN
      if (value > pivot) swap(values, weights, place, more--)
      else {
        if (value < pivot) {
          weightLess += weights[place] ?? NaN
          swap(values, weights, place, less++)
        } else weightEqual += weights[place] ?? NaN
        place += 1
      }
    }
    if (less > low && before + weightLess >= target) high = less - 1
    else if (before + weightLess + weightEqual >= target) return pivot
    else {
      before += weightLess + weightEqual
      low = more + 1
    }
  }
  return NaN
}

function swap(values: Float64Array, weights: Float64Array, a: number, b: number): void {
  const value = values[a] ?? NaN
  values[a] = values[b] ?? NaN
  values[b] = value
  const weight = weights[a] ?? NaN
  weights[a] = weights[b] ?? NaN
  weights[b] = weight
}

/** The middle value, or the mean of the two middle ones; NaN of none. Reorders `values`. */
export function medianInPlace(values: Float64Array, length = values.length): number {
  const middle = length >>> 1
  const upper = selectInPlace(values, middle, length)
  if (length % 2 === 1) return upper
  let lower = -Infinity // selection leaves all that is not larger in front
  for (let i = 0; i < middle; i += 1) lower = Math.max(lower, values[i] ?? NaN)
  return length === 0 ? NaN : (lower + upper) / 2
}

/** Values within this share of a guess are put in order when a median is looked for near it. */
const NEAR = 0.1

/**
 * `medianInPlace` where the median is expected near a guess, as of residuals from one step of a search to the next: the
 * values about the guess alone are put in order. The very same number whatever the guess; it only takes longer where that
 * is wrong.
 * @param values not negative; may be reordered
 * @param room   of at least as many places, to work in
 */
export function medianNear(values: Float64Array, guess: number, room: Float64Array): number {
  const [low, high] = [guess * (1 - NEAR), guess * (1 + NEAR)]
  const { length } = values
  let below = 0
  let inside = 0
  for (let i = 0; i < length; i += 1) {
    const value = values[i]!
    if (value < low) below += 1
    else if (value <= high) room[inside++] = value
  }
  const place = (length >>> 1) - below
  const first = length % 2 === 1 ? place : place - 1
  if (first < 0 || place >= inside) return medianInPlace(values)
  const upper = selectInPlace(room, place, inside)
  if (first === place) return upper
  let lower = -Infinity
  for (let i = 0; i < place; i += 1) lower = Math.max(lower, room[i]!)
  return (lower + upper) / 2
}

/**
 * The median of a list, which is left as it is.
 * @example median([3, 1, 2, 10]) // 2.5
 */
export function median(values: ArrayLike<number>): number {
  return medianInPlace(Float64Array.from(values))
}

/** Median distance from zero: of residuals, their MAD about 0. */
export function medianAbsolute(values: ArrayLike<number>): number {
  return medianInPlace(Float64Array.from(values, Math.abs))
}

function medianOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
}
