/** Help, written from what each command takes. */
import { COMMON, optionsOf } from './arguments'
import type { Command, Option } from './command'
import { siteLanguage } from '@/app/site-language'
import { cliHelp } from '@/lib/text/cli/help'

const words = cliHelp(siteLanguage)

/** Columns of what stands left of the explanations. */
const LEFT = 22
const WIDTH = 100

/** What the program is, and its commands. */
export function overviewHelp(commands: readonly Command[]): string {
  return sections([
    `${words.program}\n`,
    `${words.usage}\n  ${words.line}\n`,
    `${words.commands}\n${commands.map(({ name }) => entry(name, words.of[name].summary)).join('')}`,
    `${words.targets}\n${words.targetKinds.map(([kind, meaning]) => entry(kind, meaning)).join('')}`,
    `${words.exitCodes}\n${words.codes.map(([code, meaning]) => entry(code, meaning)).join('')}`,
    `${words.more}\n`,
  ])
}

export function commandHelp(command: Command): string {
  const { summary, about, options: own, examples } = words.of[command.name]
  const meaning: Readonly<Record<string, string>> = { ...words.shared, ...own }
  const lines = Object.entries(optionsOf(command)).map(([name, option]) =>
    entry(`${SHORT[name] ?? ''}--${name}${valueOf(option)}`, explained(meaning[name] ?? '', option, name)),
  )
  return sections([
    `halvings ${command.name} ${command.usage}\n\n${wrapped(summary, '')}`,
    ...about.map((paragraph) => wrapped(paragraph, '')),
    `${words.options}\n${lines.join('')}`,
    `${words.examples}\n${examples.map(([line, comes]) => `  ${line}\n${wrapped(comes, '      ')}`).join('')}`,
  ])
}

const SHORT: Readonly<Record<string, string>> = Object.fromEntries(
  ['format', ...Object.keys(COMMON)].map((name) => [name, `-${name[0] ?? ''}, `]),
)

const valueOf = ({ values, takes }: Option): string =>
  values !== undefined ? ` ${words.takes.word}` : takes !== undefined ? ` ${words.takes[takes]}` : ''

const explained = (meaning: string, { values }: Option, name: string): string =>
  values === undefined
    ? meaning
    : `${meaning} ${values.length > 12 ? words.oneOfMany(values.length) : words.oneOf(values, name === 'format')}`

const sections = (parts: readonly string[]): string => parts.join('\n')

function entry(left: string, meaning: string): string {
  const [first = '', ...rest] = wrapped(meaning, '', WIDTH - LEFT - 2)
    .trimEnd()
    .split('\n')
  const fits = left.length <= LEFT - 2
  const head = fits ? `  ${left.padEnd(LEFT)}${first}` : `  ${left}\n${' '.repeat(LEFT + 2)}${first}`
  return `${[head, ...rest.map((line) => `${' '.repeat(LEFT + 2)}${line}`)].join('\n')}\n`
}

/** Lines no longer than a terminal is wide. */
function wrapped(text: string, indent: string, width = WIDTH): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return `${[...lines, line].map((one) => `${indent}${one}`).join('\n')}\n`
}
