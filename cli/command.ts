/** What a command is: its name, what it takes, and what it does with that. Help and completion follow from it. */
import type { Answer } from './answer'
import type { Machine } from './machine'

/** One that takes a value, of a few or any, or none. */
export interface Option {
  /** What it may be; absent: any text. */
  readonly values?: readonly string[]
  /** What its value is called in help, and completed as. */
  readonly takes?: 'file' | 'column' | 'number' | 'text'
}

/** As it was called. */
export interface Call {
  readonly words: readonly string[]
  /** Values by name; `yes` of an option that takes none. */
  readonly options: Readonly<Record<string, string>>
  readonly machine: Machine
}

export interface Command {
  readonly name: CommandName
  /** What follows the name, as help writes it. */
  readonly usage: string
  /** The first value of `format` is what is written without it. */
  readonly options: Readonly<Record<string, Option>>
  readonly run: (call: Call) => Promise<Answer>
}

export const COMMANDS = ['fit', 'data', 'render', 'report', 'compare', 'check', 'import', 'completion'] as const

export type CommandName = (typeof COMMANDS)[number]
