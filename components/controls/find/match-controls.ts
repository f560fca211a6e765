/** What a search for a control goes by. */
export interface Findable {
  /** Its own name: "Level", "every row". */
  readonly label: string
  /** What it belongs to: the question of its group and the legend of its field. */
  readonly context: string
}

/**
 * @param query words in any order, of which each begins a word of the control or of what it belongs to
 * @returns those found, the ones that are called so before the ones that belong to something called so; none for no words
 */
export function matchControls<T extends Findable>(controls: readonly T[], query: string): readonly T[] {
  const words = wordsOf(query)
  if (words.length === 0) return []
  const found = (text: string) => {
    const parts = wordsOf(text)
    return words.every((word) => parts.some((part) => part.startsWith(word)))
  }
  const named = controls.filter(({ label }) => found(label))
  return [...named, ...controls.filter((one) => !named.includes(one) && found(`${one.label} ${one.context}`))]
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
