/** A piece of a step's text: plain, or a symbol with what stands below its line. */
type TextPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'symbol'; readonly letter: string; readonly below: string }

/** "T_N" and "α_PTB" apart from the words around them; single letters only, so that ids stay as they are. */
export const symbolsIn = (text: string): readonly TextPiece[] =>
  text
    .split(/(?<![\p{L}\p{N}_])(\p{L}_[\p{L}\p{N}]+)(?![\p{L}\p{N}_])/u)
    .flatMap((piece, index): readonly TextPiece[] => {
      if (index % 2 === 1) return [{ kind: 'symbol', letter: piece.slice(0, 1), below: piece.slice(2) }]
      return piece === '' ? [] : [{ kind: 'text', text: piece }]
    })
