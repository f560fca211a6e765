/** All benchmarks together, in words. */
import { benchmarksTogetherWords as en } from '../en/answer/benchmarks-together'
import { wordsIn } from '../words-in'

export const benchmarksTogetherWords = wordsIn({ en })
