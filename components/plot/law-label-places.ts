/** A label's baseline stands this far above its line, or below it. */
const ABOVE = -5
const BELOW = 14
const LABEL = 13

/**
 * Baselines of labels of level lines: above each line, below it where another label or line is in the way.
 * @param others further level lines to keep clear of, on the law's own side; @param within pixels of the picture's top and bottom
 */
export function lawLabelPlaces(
  lines: readonly number[],
  others: readonly number[] = [],
  within: readonly [number, number] = [-Infinity, Infinity],
): readonly number[] {
  const places: number[] = []
  lines.forEach((line, index) => {
    const obstacles = [...lines.filter((_, i) => i !== index), ...others]
    const free = (place: number) =>
      place - LABEL + 2 >= within[0] &&
      place + 2 <= within[1] &&
      places.every((other) => Math.abs(other - place) >= LABEL) &&
      obstacles.every((other) => other < place - LABEL + 2 || other > place + 2) &&
      others.every((other) => line === other || line < other === place < other + LABEL / 2)
    const tries = [ABOVE, BELOW, ABOVE - LABEL, BELOW + LABEL, ABOVE - 2 * LABEL, BELOW + 2 * LABEL]
    places.push(line + (tries.find((shift) => free(line + shift)) ?? ABOVE))
  })
  // The same places, the highest for the highest line: names stand in the order of their lines.
  const free = places.toSorted((a, b) => a - b)
  const ranked = lines.map((_, index) => index).toSorted((a, b) => (lines[a] ?? 0) - (lines[b] ?? 0))
  return lines.map((_, index) => free[ranked.indexOf(index)] ?? 0)
}
