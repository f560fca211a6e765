/** Parameters of a file itself, beside the view's: which rows, how many pixels. */
import type { Ignored, Refusal } from '@/lib/view/refusal'

/** Reads its text, or says by null that it can't, for the reason of `refusal`. */
export interface FileParameter<T> {
  readonly name: string
  readonly read: (raw: string) => T | null
  readonly refusal: Refusal
  readonly fallback: T
}

/** What is told of a parameter to whoever asks what there is. */
export type TakenParameter = Pick<FileParameter<unknown>, 'name' | 'refusal' | 'fallback'>

export type FileParameters = Readonly<Record<string, FileParameter<unknown>>>

export type ParameterValues<P extends FileParameters> = { readonly [Key in keyof P]: P[Key]['fallback'] }

/** Values of the file's own parameters, the fallback for those that can't be read, which are named. */
export function readParameters<P extends FileParameters>(
  query: string,
  parameters: P,
): { readonly values: ParameterValues<P>; readonly ignored: readonly Ignored[] } {
  const given = new URLSearchParams(query)
  const ignored: Ignored[] = []
  const values = Object.fromEntries(
    Object.entries(parameters).map(([key, { name, read, refusal, fallback }]) => {
      const raw = given.get(name)
      if (raw === null) return [key, fallback]
      const value = read(raw)
      if (value === null) ignored.push({ parameter: name, raw: raw.slice(0, 120), refusal })
      return [key, value ?? fallback]
    }),
  )
  // Object.fromEntries forgets the keys' types; they are those of `parameters`, entry by entry.
  return { values: values as ParameterValues<P>, ignored }
}

/** A whole number of at most four digits within bounds. */
export const wholeNumber = (name: string, low: number, high: number, fallback: number): FileParameter<number> => ({
  name,
  read: (raw) => (/^\d{1,4}$/.test(raw) && Number(raw) >= low && Number(raw) <= high ? Number(raw) : null),
  refusal: { code: 'whole-between', low, high },
  fallback,
})

/** One of a few words, the first when it is not given. */
export const oneWord = <Word extends string>(
  name: string,
  ...words: readonly [Word, ...Word[]]
): FileParameter<Word> => ({
  name,
  read: (raw) => words.find((word) => word === raw) ?? null,
  refusal: { code: 'either', values: words },
  fallback: words[0],
})
