/** What the help of a command says beyond its options' names. */
export interface CommandHelp {
  /** One line in the list of commands. */
  readonly summary: string
  /** Paragraphs of its own help. */
  readonly about: readonly string[]
  /** Meanings of options that only this command has. */
  readonly options: Readonly<Record<string, string>>
  /** Each a line to type and what comes of it. */
  readonly examples: readonly (readonly [line: string, comes: string])[]
}
