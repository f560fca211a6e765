/** A piece of a text: words, or an address with where it leads. */
export interface TextPiece {
  /** Of an address its host's name. */
  readonly text: string
  readonly address: string | null
}

/** An address with its path, with or without its protocol. */
const ADDRESS = /((?:https?:\/\/)?(?:[a-z\d-]+\.)+[a-z]{2,}\/[^\s,;()]+)/

/**
 * A text in pieces, so that the addresses in it can be links of a short name.
 * @example addressesIn('stored page epoch.ai/blog/a') // [{ text: 'stored page ', address: null },
 *          // { text: 'epoch.ai', address: 'https://epoch.ai/blog/a' }, { text: '', address: null }]
 */
export function addressesIn(text: string): readonly TextPiece[] {
  return text.split(ADDRESS).map((piece, index) => {
    if (index % 2 === 0) return { text: piece, address: null }
    const bare = piece.replace(/^https?:\/\//, '')
    return { text: bare.replace(/\/.*/, ''), address: `https://${bare}` }
  })
}
