import { textWidth } from '@/lib/chart/labels/text-width'

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

/** A level line across a plot, in pixels, with its name. */
export interface NamedLine {
  readonly name: string
  readonly line: number
}

/** Share of a plot's width that names beside each other may take. */
const ROOM_TO_SHARE = 0.6
const SIZE = 12

const named = (group: readonly NamedLine[]): string => group.map(({ name }) => name).join(' · ')

/**
 * Names of level lines with their baselines. Lines too close for a name each share one, the upper line first, which so stands
 * beside them and not a line or two away.
 * @param others, within as for `lawLabelPlaces`
 * @param width of the plot: names that are too long for it have a place each
 */
export function lawLabels(
  lines: readonly NamedLine[],
  others: readonly number[],
  within: readonly [number, number],
  width: number,
): readonly { readonly text: string; readonly y: number }[] {
  const groups: NamedLine[][] = []
  for (const one of lines.toSorted((a, b) => a.line - b.line)) {
    const last = groups.at(-1)
    const close = last && one.line - (last.at(-1)?.line ?? 0) < LABEL
    if (close && textWidth(named([...last, one]), SIZE) <= ROOM_TO_SHARE * width) last.push(one)
    else groups.push([one])
  }
  const [tops, rest] = [groups.map(([top]) => top?.line ?? 0), groups.flatMap((group) => group.slice(1))]
  const places = lawLabelPlaces(tops, [...rest.map(({ line }) => line), ...others], within)
  return groups.map((group, index) => ({ text: named(group), y: places[index] ?? 0 }))
}
