/** What a program prints: a number that it computes beside the page's, or one that it can only give. */

/** A name that both programs give to a number. */
type Variable = string

export type Line =
  /** Computed and held against the page's; null: unbounded, and the program must find it so. */
  | {
      readonly kind: 'check'
      readonly label: string
      readonly variable: Variable
      readonly page: number | null
      /** Largest difference, as a share of the number. */
      readonly tolerance: number
      /** A variable; where it is false the number is shown and not held against. */
      readonly when?: Variable
    }
  /** Computed from numbers that are themselves given, so that its agreement says little. */
  | {
      readonly kind: 'follows'
      readonly label: string
      readonly variable: Variable
      readonly page: number | null
      readonly tolerance: number
    }
  /** The page's alone, with the program's own draws' beside it where it has some. */
  | { readonly kind: 'given'; readonly label: string; readonly page: number | null; readonly beside?: Variable }
  /** An end of the interval, held against its place among the program's own draws. */
  | {
      readonly kind: 'end'
      readonly label: string
      readonly variable: Variable
      readonly side: -1 | 1
      readonly page: number
    }
