/**
 * Seeded random integers, the same on every platform: xoshiro128** 1.1 of Blackman and Vigna (2018), state filled by
 * SplitMix64 as its authors advise. Only 32-bit integer operations, so nothing depends on a machine's arithmetic.
 *
 * Sources: https://prng.di.unimi.it/xoshiro128starstar.c and https://prng.di.unimi.it/splitmix64.c (public domain).
 */

/** A seeded stream of 32-bit integers, and what is made of it. */
export interface Random {
  /** A whole number from 0 to 4294967295, each equally likely. */
  readonly nextUint32: () => number
  /** A whole number from 0 to n - 1, each equally likely; n from 1 to 2^32. */
  readonly below: (n: number) => number
  /** A number from 0 (included) to 1 (excluded), a multiple of 2^-53; takes two integers of the stream. */
  readonly uniform: () => number
  /** Fills a list with the next integers of the stream, as `nextUint32` would give them, a few times as fast. */
  readonly fill: (words: Uint32Array) => void
}

const TWO_TO_32 = 4294967296

/**
 * A generator that depends on its seed and nothing else.
 * @param seed whole number from 0 to 2^53 - 1 (a view's seed is below 2^32)
 * @example createRandom(1).nextUint32() // 1695105466, on every machine
 */
export function createRandom(seed: number): Random {
  const [a, b, c, d] = expandSeed(seed)
  return randomFromState(a, b, c, d)
}

/** The generator in a given state: four 32-bit words, not all zero. Use `createRandom`; this door is for the reference test. */
export function randomFromState(a: number, b: number, c: number, d: number): Random {
  let s0 = a | 0
  let s1 = b | 0
  let s2 = c | 0
  let s3 = d | 0

  const nextUint32 = (): number => {
    const scrambled = Math.imul(rotateLeft(Math.imul(s1, 5), 7), 9) >>> 0
    const shifted = s1 << 9
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= shifted
    s3 = rotateLeft(s3, 11)
    return scrambled
  }

  // The last, incomplete run of n values is thrown away; a plain remainder would favour the small numbers.
  const below = (n: number): number => {
    const limit = TWO_TO_32 - (TWO_TO_32 % n)
    let drawn = nextUint32()
    while (drawn >= limit) drawn = nextUint32()
    return drawn % n
  }

  const uniform = (): number => {
    const high = nextUint32() >>> 5
    const low = nextUint32() >>> 6
    return (high * 67108864 + low) / 9007199254740992
  }

  // The state in local variables, which an engine keeps in registers through the loop.
  const fill = (words: Uint32Array): void => {
    let [a, b, c, d] = [s0, s1, s2, s3]
    for (let index = 0; index < words.length; index += 1) {
      words[index] = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9)
      const shifted = b << 9
      c ^= a
      d ^= b
      b ^= c
      a ^= d
      c ^= shifted
      d = rotateLeft(d, 11)
    }
    s0 = a
    s1 = b
    s2 = c
    s3 = d
  }

  return { nextUint32, below, uniform, fill }
}

const rotateLeft = (word: number, by: number): number => (word << by) | (word >>> (32 - by))

const MASK_64 = (1n << 64n) - 1n

/** Successive outputs of SplitMix64 from a 64-bit state. */
export function splitMix64(state: bigint, count: number): bigint[] {
  const outputs: bigint[] = []
  let counter = state & MASK_64
  for (let index = 0; index < count; index += 1) {
    counter = (counter + 0x9e3779b97f4a7c15n) & MASK_64
    let mixed = counter
    mixed = ((mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK_64
    mixed = ((mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn) & MASK_64
    outputs.push(mixed ^ (mixed >> 31n))
  }
  return outputs
}

/** Two 64-bit words, low half first, as four 32-bit ones. */
function expandSeed(seed: number): [number, number, number, number] {
  if (!Number.isSafeInteger(seed) || seed < 0) throw new RangeError(`a seed is a whole number from 0, not ${seed}`)
  const [first = 0n, second = 0n] = splitMix64(BigInt(seed), 2)
  return [low32(first), low32(first >> 32n), low32(second), low32(second >> 32n)]
}

const low32 = (word: bigint): number => Number(word & 0xffffffffn)
