/** The words of a command line, read by the options that a command has. */
import { parseArgs } from 'node:util'
import { type Refusal, wrongUsage } from './answer'
import type { Command, Option } from './command'
import { cliMessages } from '@/lib/text/cli/messages'
import { siteLanguage } from '@/app/site-language'

const words = cliMessages(siteLanguage)

/** Of every command. */
export const COMMON: Readonly<Record<string, Option>> = { out: { takes: 'file' }, quiet: {}, help: {} }

export interface Arguments {
  readonly ok: true
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string>>
}

export const optionsOf = (command: Pick<Command, 'options'>): Readonly<Record<string, Option>> => ({
  ...command.options,
  ...COMMON,
})

const takesValue = ({ values, takes }: Option): boolean => values !== undefined || takes !== undefined

/** Reads what follows the command's name. An option that is given twice counts as it was given last. */
export function readArguments(given: readonly string[], command: Command): Arguments | Refusal {
  const known = optionsOf(command)
  const { tokens } = parseArgs({
    args: [...given],
    options: Object.fromEntries(
      Object.entries(known).map(([name, option]) => [
        name,
        { type: takesValue(option) ? ('string' as const) : ('boolean' as const), ...SHORT[name] },
      ]),
    ),
    strict: false,
    tokens: true,
  })
  const options: Record<string, string> = {}
  const positionals: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined
    if (!option) return wrongUsage(words.unknownOption(command.name, token.rawName, nearest(token.name, known)))
    if (!takesValue(option)) {
      if (token.value !== undefined) return wrongUsage(words.takesNone(token.rawName))
      options[token.name] = 'yes'
      continue
    }
    const isValue = token.value !== undefined && !(token.inlineValue === false && token.value.startsWith('--'))
    if (!isValue) return wrongUsage(words.needsValue(token.rawName, option.values ?? []))
    const value = token.value ?? ''
    if (option.values && !option.values.includes(value))
      return wrongUsage(words.noSuchValue(token.rawName, value, option.values))
    options[token.name] = value
  }
  return { ok: true, words: positionals, options }
}

const SHORT: Readonly<Record<string, { readonly short: string }>> = {
  out: { short: 'o' },
  format: { short: 'f' },
  help: { short: 'h' },
  quiet: { short: 'q' },
}

/** One that begins alike or differs in little; null where none does. */
export function nearest(name: string, known: Readonly<Record<string, unknown>>): string | null {
  const names = Object.keys(known)
  const alike = names.find((one) => name !== '' && (one.startsWith(name) || name.startsWith(one)))
  return alike ?? names.find((one) => [...one].sort().join('') === [...name].sort().join('')) ?? null
}
