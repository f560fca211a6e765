/**
 * An older text told by a newer one: runs of lines that both have, and the lines that only the older has. Rows of a table
 * that did not change are so stored once, however many versions there are.
 */

/** In the older text's order: `[start, count]` lines of the newer text, or a line as it was. */
export type LineDelta = readonly (string | readonly [start: number, count: number])[]

/** @returns what makes `older` of `newer`; both texts whole, lines told apart by LF */
export function lineDelta(newer: string, older: string): LineDelta {
  const places = new Map<string, number[]>()
  newer.split('\n').forEach((line, place) => {
    const known = places.get(line)
    if (known) known.push(place)
    else places.set(line, [place])
  })
  const delta: (string | [number, number])[] = []
  let next = 0 // the line of the newer text that would lengthen the run
  for (const line of older.split('\n')) {
    const found = places.get(line)
    const place = found?.find((one) => one >= next) ?? found?.[0]
    if (place === undefined) {
      delta.push(line)
      continue
    }
    const run = delta.at(-1)
    if (typeof run === 'object' && place === run[0] + run[1]) run[1] += 1
    else delta.push([place, 1])
    next = place + 1
  }
  return delta
}

/** The older text. @param newer the very text that the delta was made against */
export function applyDelta(newer: string, delta: LineDelta): string {
  const lines = newer.split('\n')
  return delta
    .flatMap((part) => (typeof part === 'string' ? [part] : lines.slice(part[0], part[0] + part[1])))
    .join('\n')
}
