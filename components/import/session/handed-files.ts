/** Files dropped on any page, on their way to the import. */
type Take = (file: File, other: File | null) => void

let waiting: readonly [file: File, other: File | null] | null = null
let taker: Take | null = null

/** Read at once where the import is open, else as soon as it is. */
export function handFiles(file: File, other: File | null): void {
  if (taker) taker(file, other)
  else waiting = [file, other]
}

/** The open import asks for what is handed over. @returns how it says that it is closed */
export function takeFiles(take: Take): () => void {
  taker = take
  if (waiting) take(...waiting)
  waiting = null
  return () => {
    taker = null
  }
}
