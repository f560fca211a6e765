/** How large the words of a picture of a given height are set: they grow smaller before any is left out. */

/** Sizes relative to the largest. */
export interface WordScale {
  readonly sentences: number
  readonly title: number
}

/** As they are where there is room. */
export const LARGEST: WordScale = { sentences: 1, title: 1 }

/** Tried in turn; the finding, which is read from afar, shrinks last. */
export const WORD_SCALES: readonly WordScale[] = [
  LARGEST,
  { sentences: 0.9, title: 0.95 },
  { sentences: 0.8, title: 0.9 },
  { sentences: 0.7, title: 0.85 },
  { sentences: 0.7, title: 0.75 },
  { sentences: 0.7, title: 0.65 },
]

/** Pixels that type has at least, however large it is printed. */
export const LEAST_TYPE = 9
