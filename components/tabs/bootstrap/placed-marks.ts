export interface Mark {
  readonly id: string
  readonly label: string
  /** Pixels from the left. */
  readonly at: number
}

/** Which side of its line a name stands on, and in which row from the top. */
export interface Place {
  readonly anchor: 'start' | 'end'
  readonly row: number
}

/**
 * Names beside upright lines, on the side where they cross the fewest others, outwards from the middle of the marks where
 * both are alike; in a further row where two would overlap.
 * @param within pixels of the left and the right end of the picture
 */
export function placedMarks<M extends Mark>(
  marks: readonly M[],
  within: readonly [number, number],
): readonly (M & Place)[] {
  const middle = marks.reduce((sum, { at }) => sum + at / marks.length, 0)
  const taken: { readonly row: number; readonly from: number; readonly to: number }[] = []
  return marks.map((mark) => {
    const width = 8 + 6.8 * mark.label.length
    const sides = (['start', 'end'] as const).map((anchor) => {
      const [from, to] = anchor === 'start' ? [mark.at, mark.at + width] : [mark.at - width, mark.at]
      const crossed = marks.filter(({ id, at }) => id !== mark.id && at > from && at < to).length
      const inwards = (anchor === 'start') === mark.at > middle ? 0 : 0.5
      return { anchor, from, to, cost: crossed + inwards + (from < within[0] || to > within[1] ? marks.length : 0) }
    })
    const { anchor, from, to } = sides.reduce((best, side) => (side.cost < best.cost ? side : best))
    const meets = (row: number) => taken.some((other) => other.row === row && other.from < to && from < other.to)
    let row = 0
    while (meets(row)) row += 1
    taken.push({ row, from, to })
    return { ...mark, anchor, row }
  })
}
