/** Plain data as literals of Python and R, ASCII only, laid out to be read. */
import { pythonString, rString } from './source-text'

/** What programs are written in. */
export type Language = 'python' | 'r'

/** A value that can be written in both languages. */
export type Literal = string | number | boolean | null | readonly Literal[] | { readonly [name: string]: Literal }

interface Grammar {
  readonly text: (value: string) => string
  readonly words: { readonly yes: string; readonly no: string; readonly none: string }
  readonly indent: string
  /** Brackets round values in order and round named ones; scalars of one type alone may have brackets of their own. */
  readonly ordered: (values: readonly Literal[]) => readonly [string, string]
  readonly named: readonly [string, string]
  readonly entry: (name: string, value: string) => string
  /** Whether the last of several lines ends with a comma, too. */
  readonly lastComma: boolean
  readonly assign: string
}

const python: Grammar = {
  text: pythonString,
  words: { yes: 'True', no: 'False', none: 'None' },
  indent: '    ',
  ordered: () => ['[', ']'],
  named: ['{', '}'],
  entry: (name, value) => `${pythonString(name)}: ${value}`,
  lastComma: true,
  assign: '=',
}

const r: Grammar = {
  text: rString,
  words: { yes: 'TRUE', no: 'FALSE', none: 'NULL' },
  indent: '  ',
  ordered: (values) => [isVector(values) ? 'c(' : 'list(', ')'],
  named: ['list(', ')'],
  entry: (name, value) => `${/^[A-Za-z]\w*$/.test(name) ? name : rString(name)} = ${value}`,
  lastComma: false,
  assign: '<-',
}

/** R keeps scalars of one type in a vector. */
const isVector = (values: readonly Literal[]): boolean =>
  ['string', 'number', 'boolean'].some((type) => values.every((value) => typeof value === type))

const WIDTH = 118

/**
 * An assignment, with all named values of the outermost bracket on lines of their own.
 * @returns its lines; throws for a number that is not finite
 * @example assignment('python', 'ENDS', [1, 2]) // ['ENDS = [1, 2]']
 */
export function assignment(language: Language, name: string, value: Literal): readonly string[] {
  const grammar = language === 'python' ? python : r
  const [first = '', ...others] = lines(grammar, value, WIDTH, isNamed(value))
  return [`${name} ${grammar.assign} ${first}`, ...others]
}

const isNamed = (value: Literal): value is { readonly [name: string]: Literal } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function lines(grammar: Grammar, value: Literal, width: number, open = false): readonly string[] {
  if (typeof value !== 'object' || value === null) return [scalar(grammar, value)]
  const named = isNamed(value)
  const [start, end] = named ? grammar.named : grammar.ordered(value as readonly Literal[])
  const entries: readonly (readonly [string | null, Literal])[] = named
    ? Object.entries(value)
    : (value as readonly Literal[]).map((one) => [null, one])
  const blocks = entries.map(([name, one]) => {
    const [first = '', ...others] = lines(grammar, one, width - grammar.indent.length)
    return [name === null ? first : grammar.entry(name, first), ...others]
  })
  const short = `${start}${blocks.map(([one]) => one).join(', ')}${end}`
  if (!open && short.length <= width && blocks.every((block) => block.length === 1)) return [short]
  return [
    start,
    ...blocks.flatMap((block, i) => {
      const comma = i < blocks.length - 1 || grammar.lastComma ? ',' : ''
      return block.map((line, k) => `${grammar.indent}${line}${k === block.length - 1 ? comma : ''}`)
    }),
    end,
  ]
}

function scalar({ text, words }: Grammar, value: string | number | boolean | null): string {
  if (value === null) return words.none
  if (typeof value === 'string') return text(value)
  if (typeof value === 'boolean') return value ? words.yes : words.no
  return codeNumber(value)
}

/**
 * A number as Python and R both read it, to the last bit.
 * @throws for what is not finite: a figure holds none
 */
function codeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`${value} is no number of a program`)
  return String(value)
}
