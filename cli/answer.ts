/** What a command comes to: something written, or why nothing is; with the code that the process ends with. */

/** Codes that the process ends with. */
export const EXIT = {
  ok: 0,
  /** What was asked of can't be used: no such study, a parameter or table that can't be read. */
  refused: 1,
  /** The command line itself is wrong. */
  usage: 2,
  /** Answered, and the answer is no: no number comes of the rows, a claim is contradicted, a pinned number has moved. */
  no: 3,
  /** A fault of the program. */
  failed: 70,
} as const

/** Why nothing is written, for the error stream, a sentence a line. */
export interface Refusal {
  readonly ok: false
  readonly code: typeof EXIT.refused | typeof EXIT.usage
  readonly lines: readonly string[]
}

export interface Written {
  readonly ok: true
  readonly code: typeof EXIT.ok | typeof EXIT.no
  /** Bytes are never written to a terminal. */
  readonly body: string | Uint8Array
  /** For `--out` with a folder. */
  readonly fileName: string
  /** For the error stream: what a reader should know beside it. */
  readonly notes: readonly string[]
}

export type Answer = Refusal | Written

export const refused = (...lines: readonly string[]): Refusal => ({ ok: false, code: EXIT.refused, lines })

export const wrongUsage = (...lines: readonly string[]): Refusal => ({ ok: false, code: EXIT.usage, lines })
