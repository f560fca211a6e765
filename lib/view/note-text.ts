/** A reader's own words as a link may carry them: on one line, without what draws nothing or turns the text around it. */

/** As long as a label on a chart can be. */
export const MOST_NOTE_CHARACTERS = 80

/** Controls, halves of characters, and marks that reverse what stands beside them; joiners of letters and emoji stay. */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu

/**
 * Null where nothing is left of it, or more than a label can hold.
 * @example noteText(' a\u202e  b ') // 'a b'
 */
export function noteText(raw: string): string | null {
  const text = raw.normalize('NFC').replace(/\s+/g, ' ').replace(UNSEEN, '').trim()
  return text === '' || [...text].length > MOST_NOTE_CHARACTERS ? null : text
}
