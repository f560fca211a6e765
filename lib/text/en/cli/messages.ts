/** What the command line says beside its answers: what it could not read, and what to do instead. */
import { formatInteger } from '../format'

const listed = (values: readonly string[]): string => values.join(', ')

export const messages = {
  noCommand: 'No command is given.',
  unknownCommand: (name: string, instead: string | null) =>
    `There is no command “${name}”.${instead === null ? '' : ` Is it “${instead}”?`}`,
  seeHelp: (command: string | null) => `See: halvings ${command === null ? '' : `${command} `}--help`,
  unknownOption: (command: string, option: string, instead: string | null) =>
    `“${command}” has no option ${option}.${instead === null ? '' : ` Is it --${instead}?`}`,
  takesNone: (option: string) => `${option} takes no value.`,
  needsValue: (option: string, values: readonly string[]) =>
    `${option} needs a value${values.length === 0 ? '' : `: ${listed(values)}`}.`,
  noSuchValue: (option: string, value: string, values: readonly string[]) =>
    `${option} is “${value}”; it takes ${listed(values)}.`,
  badOption: (option: string, value: string, reason: string) => `${option} is “${value}”: ${reason}.`,
  noShell: (shell: string, shells: readonly string[]) =>
    shell === '' ? `Which shell? ${listed(shells)}.` : `“${shell}” can’t be completed for; ${listed(shells)} can.`,
  notOfFormat: (option: string, format: string) => `The format ${format} takes no ${option}.`,
  endingDecides: (file: string, formats: readonly string[]) =>
    `“${file}” ends in no format of this command. Say --format: ${listed(formats)}.`,
  oneTarget: (first: string, second: string) =>
    `“${second}” is one target too many beside “${first}”. What is added to a query is written NAME=VALUE, as level=0.9.`,
  noFile: (name: string) =>
    `“${name}” is no file here, and no link, query or id of a study. "halvings data" lists the studies.`,
  unreadableFile: (name: string, why: string) => `“${name}” can’t be read: ${why}.`,
  unwritableFile: (name: string, why: string) => `“${name}” can’t be written: ${why}.`,
  noLink: (text: string) => `“${text}” is no address that can be read.`,
  ownStudy:
    'This link reads a file that is kept in one reader’s browser. Give the file itself, then what the link asks of it: halvings fit table.csv level=0.9',
  badParameter: (parameter: string, raw: string, reason: string) => `${parameter}=${raw}: ${reason}.`,
  seeStudies: '"halvings data" lists the studies and their series.',
  seeSeries: (study: string) =>
    `What a query takes: docs/api.md of this package, or the page’s own link. "halvings data" lists the series of ${study}.`,
  drawing: (draws: number) => `${formatInteger(draws)} bootstrap draws`,
  drawingDifferences: 'bootstrap draws of the differences',
  tooManyViews: (given: number, most: number) =>
    `${formatInteger(given)} views are given; at most ${most} are compared.`,
  cautions: 'Be careful:',
  cautionOf: (view: string, caution: string) => `${view}: ${caution}`,
  differences: 'Differences, the second less the first in factors of two a year, positive where the second is faster:',
  toTerminal: 'This is no text for a terminal: give --out with a file or a folder, or send it through a pipe.',
  wrote: (file: string) => `Wrote ${file}`,
  failed: 'The program failed. The fault is ours: please report it with the command that you gave.',
}
