/**
 * Pairs of places i < j whose values fall, counted or visited while merging (D. E. Knuth, "The art of computer
 * programming", volume 3, section 5.2.4): counting costs n log n, visiting one step a pair more.
 */

/**
 * How many pairs fall (`values[i] > values[j]` for i < j), or with `ties` do not rise. Overwrites both arrays; afterwards
 * the values stand in order in `inOrderAfter(values, spare)`.
 * @param spare of the same length
 */
export function countFalls(values: Float64Array, spare: Float64Array, ties: boolean): number {
  const n = values.length
  let from = values
  let to = spare
  let pairs = 0
  for (let width = 1; width < n; width *= 2) {
    for (let start = 0; start < n; start += 2 * width) {
      const middle = Math.min(start + width, n)
      const end = Math.min(start + 2 * width, n)
      let left = start
      let right = middle
      for (let place = start; place < end; place += 1) {
        const a = from[left]!
        const b = from[right]!
        if (left < middle && (right >= end || (ties ? a < b : a <= b))) {
          to[place] = a
          left += 1
        } else {
          to[place] = b
          right += 1
          pairs += middle - left
        }
      }
    }
    const kept = from
    from = to
    to = kept
  }
  return pairs
}

/** Which of two arrays has the values in order after `countFalls`: they change places with every doubling of the width. */
export function inOrderAfter(values: Float64Array, spare: Float64Array): Float64Array {
  let last = values
  for (let width = 1; width < values.length; width *= 2) last = last === values ? spare : values
  return last
}

/**
 * Puts `items` in rising order of their keys and visits each pair that falls, the item in front first. Equal keys keep
 * their order, or with `ties` turn it round (and are visited too).
 * @param key by item
 * @returns the items in order
 */
export function visitFalls(
  items: Uint32Array,
  key: Float64Array,
  ties: boolean,
  visit: ((front: number, behind: number) => void) | null,
): Uint32Array {
  const n = items.length
  let from = Uint32Array.from(items)
  let to = new Uint32Array(n)
  for (let width = 1; width < n; width *= 2) {
    for (let start = 0; start < n; start += 2 * width) {
      const middle = Math.min(start + width, n)
      const end = Math.min(start + 2 * width, n)
      let left = start
      let right = middle
      for (let place = start; place < end; place += 1) {
        const a = key[from[left]!]!
        const b = right < end ? key[from[right]!]! : Infinity
        if (left < middle && (right >= end || (ties ? a < b : a <= b))) {
          to[place] = from[left]!
          left += 1
        } else {
          if (visit) for (let front = left; front < middle; front += 1) visit(from[front]!, from[right]!)
          to[place] = from[right]!
          right += 1
        }
      }
    }
    const kept = from
    from = to
    to = kept
  }
  return from
}
