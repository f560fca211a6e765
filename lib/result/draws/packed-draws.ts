/**
 * Draws as they are sent to a browser: ten thousand slopes in some 30 kB, which compress to half. In ascending order,
 * because no interval, band or picture asks in which order they came. (A sum with other draws does: not with these.)
 */
import type { Draws } from './draws'

/** As `Draws`, the slopes as text. */
export interface PackedDraws extends Omit<Draws, 'slopes'> {
  /** The first slope and the steps to each next one, millionths of a doubling a year, to base 36, with commas. */
  readonly slopes: string
}

/** A millionth of a doubling a year is far below what another seed moves. */
const UNIT = 1e6
const BASE = 36

/** Slopes to the digit that packing keeps, so that server and browser read the same interval off them. */
export const roundDraws = (draws: Draws): Draws => ({
  ...draws,
  slopes: draws.slopes.map((slope) => Math.round(slope * UNIT) / UNIT),
})

/** The levels keep to their slopes. */
export function packDraws({ slopes, levels, ...rest }: Draws): PackedDraws {
  const order = slopes.map((_, draw) => draw).sort((a, b) => (slopes[a] ?? NaN) - (slopes[b] ?? NaN))
  let before = 0
  const steps = order.map((draw) => {
    const here = Math.round((slopes[draw] ?? NaN) * UNIT)
    const step = here - before
    before = here
    return step.toString(BASE)
  })
  return {
    ...rest,
    slopes: steps.join(','),
    ...(levels ? { levels: order.map((draw) => levels[draw] ?? NaN) } : {}),
  }
}

/** The same draws, ascending; slopes as `roundDraws` has them. */
export function unpackDraws({ slopes, ...rest }: PackedDraws): Draws {
  let here = 0
  return {
    ...rest,
    slopes: slopes === '' ? [] : slopes.split(',').map((step) => (here += parseInt(step, BASE)) / UNIT),
  }
}
