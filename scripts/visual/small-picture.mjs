// A screen as a small picture: the mean colour of each square, which is enough to tell that something moved or has another
// colour, and light enough to be kept.
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/** Pixels of the screen along a side of one of its own. */
const SQUARE = 12
/** Steps of a colour: fewer pack smaller. */
const STEP = 8

/** @param {Buffer} screen a PNG @returns {PNG} */
export function smallOf(screen) {
  const from = PNG.sync.read(screen)
  const to = new PNG({ width: Math.ceil(from.width / SQUARE), height: Math.ceil(from.height / SQUARE) })
  for (let y = 0; y < to.height; y += 1)
    for (let x = 0; x < to.width; x += 1) to.data.set(meanOf(from, x * SQUARE, y * SQUARE), 4 * (y * to.width + x))
  return to
}

/** @param {PNG} picture @param {number} left @param {number} top */
function meanOf({ width, height, data }, left, top) {
  const [right, bottom] = [Math.min(width, left + SQUARE), Math.min(height, top + SQUARE)]
  const sums = [0, 0, 0]
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1)
      for (const channel of [0, 1, 2]) sums[channel] += data[4 * (y * width + x) + channel]
  const count = (right - left) * (bottom - top)
  return [...sums.map((sum) => Math.min(255, STEP * Math.round(sum / count / STEP))), 255]
}

/** @param {PNG} picture */
export const packed = (picture) => PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 })

/**
 * Squares that are another colour than they were; all of what only one of them has.
 * @param {PNG} before
 * @param {PNG} now
 * @returns {{count: number, picture: PNG}} with the picture that marks them
 */
export function differences(before, now) {
  const [width, height] = [Math.max(before.width, now.width), Math.max(before.height, now.height)]
  const picture = new PNG({ width, height })
  const [a, b] = [before, now].map((one) => {
    const whole = new PNG({ width, height })
    PNG.bitblt(one, whole, 0, 0, one.width, one.height, 0, 0)
    return whole.data
  })
  return { count: pixelmatch(a, b, picture.data, width, height, { threshold: 0.04, includeAA: true }), picture }
}
