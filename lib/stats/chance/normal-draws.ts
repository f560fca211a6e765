/**
 * Standard normal numbers from a seeded generator, by Marsaglia's polar method. Which pairs are rejected depends on exact
 * arithmetic alone, so the stream of integers is used alike everywhere and results differ by rounding at most.
 *
 * Source: G. Marsaglia, T. A. Bray, "A convenient method for generating normal variables", SIAM Review 6 (1964) 260,
 * https://doi.org/10.1137/1006063.
 */
import type { Random } from './random'

/**
 * @returns a function that gives the next number; mean 0, variance 1
 * @example const normal = normalDraws(createRandom(1)); normal()
 */
export function normalDraws(random: Pick<Random, 'uniform'>): () => number {
  let spare: number | null = null
  return () => {
    if (spare !== null) {
      const kept = spare
      spare = null
      return kept
    }
    for (;;) {
      const u = 2 * random.uniform() - 1
      const v = 2 * random.uniform() - 1
      const square = u * u + v * v
      if (square >= 1 || square === 0) continue
      const scale = Math.sqrt((-2 * Math.log(square)) / square)
      spare = v * scale
      return u * scale
    }
  }
}
