/** The command line `halvings`: reads which command is meant, has it done, and writes what comes of it. */
import { type Answer, EXIT, type Refusal, type Written, wrongUsage } from './answer'
import { type Arguments, nearest, readArguments } from './arguments'
import { commands } from './commands'
import type { Command } from './command'
import { commandHelp, overviewHelp } from './help'
import { type Machine, openMachine, type Streams } from './machine'
import { siteLanguage } from '@/app/site-language'
import { ENGINE_VERSION } from '@/lib/engine'
import { cliMessages } from '@/lib/text/cli/messages'

const words = cliMessages(siteLanguage)

/**
 * Does what the command line says and sets the code that the process ends with.
 * @param given words after the program's name
 * @param folder where the command was called: names of files are read from there
 */
export async function main(given: readonly string[], folder: string): Promise<void> {
  // A reader who has enough, as `head` has, is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) =>
    process.exit(error.code === 'EPIPE' ? EXIT.ok : EXIT.failed),
  )
  process.exitCode = await called(given, folder, process)
}

/** @returns the code that a process ends with */
export async function called(given: readonly string[], folder: string, streams: Streams): Promise<number> {
  const machine = openMachine(folder, given.includes('--quiet') || given.includes('-q'), streams)
  try {
    return await run(given, machine)
  } catch (error) {
    machine.say(words.failed)
    console.error(error)
    return EXIT.failed
  }
}

async function run([name, ...rest]: readonly string[], machine: Machine): Promise<number> {
  const print = async (text: string): Promise<number> => {
    await machine.print(text)
    return EXIT.ok
  }
  if (name === '--version') return print(`halvings ${process.env.HALVINGS_VERSION ?? ''}, engine ${ENGINE_VERSION}\n`)
  const asksHelp = name === undefined || name === 'help' || name === '--help' || name === '-h'
  const command = commands.find((one) => one.name === (asksHelp ? rest[0] : name))
  if (asksHelp && name !== undefined && rest.length === 0) return print(overviewHelp(commands))
  if (!command) {
    const instead =
      name === undefined ? null : nearest(name, Object.fromEntries(commands.map((one) => [one.name, one])))
    const what = name === undefined ? words.noCommand : words.unknownCommand(asksHelp ? (rest[0] ?? '') : name, instead)
    return deliver(wrongUsage(what), null, machine)
  }
  if (asksHelp || rest.includes('--help') || rest.includes('-h')) return print(commandHelp(command))
  const read = readArguments(rest, command)
  if (!read.ok) return deliver(read, command, machine)
  const settled = withFormat(read, command)
  if (!settled.ok) return deliver(settled, command, machine)
  const { options } = settled
  try {
    return await deliver(await command.run({ words: read.words, options, machine }), command, machine, options.out)
  } catch (error) {
    if (!isOfDisk(error)) throw error
    const { path = '', code } = error
    machine.say(words.unreadableFile(path, code ?? ''))
    return EXIT.refused
  }
}

const isOfDisk = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && 'code' in error

/** The ending of `--out` says the format where `--format` does not. */
function withFormat(read: Arguments, { options: { format } }: Command): Arguments | Refusal {
  const { out = '', format: said } = read.options
  const [, ending = ''] = /\.([a-z]+)$/i.exec(out) ?? []
  if (!format?.values || said !== undefined || ending === '') return read
  const found = format.values.find((value) => (ENDINGS[value] ?? value) === ending.toLowerCase())
  if (found === undefined) return wrongUsage(words.endingDecides(out, format.values))
  return { ...read, options: { ...read.options, format: found } }
}

/** Of formats that are not called after their ending. */
const ENDINGS: Readonly<Record<string, string>> = { table: 'txt' }

async function deliver(answer: Answer, command: Command | null, machine: Machine, out?: string): Promise<number> {
  if (!answer.ok) {
    for (const line of answer.lines) machine.say(`halvings: ${line}`)
    if (answer.code === EXIT.usage) machine.say(words.seeHelp(command?.name ?? null))
    return answer.code
  }
  for (const note of answer.notes) machine.say(note)
  return write(answer, machine, out)
}

async function write({ body, fileName, code }: Written, machine: Machine, out?: string): Promise<number> {
  if (out !== undefined && out !== '-') {
    machine.say(words.wrote(machine.write(out, fileName, body)))
    return code
  }
  if (typeof body !== 'string' && machine.onScreen) {
    machine.say(words.toTerminal)
    return EXIT.usage
  }
  await machine.print(body)
  return code
}
