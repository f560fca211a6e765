/**
 * Text that a reader or a table typed, inside program code: as string literals of Python and R that hold it whatever it
 * is, and as comments that end where their line ends. Both write ASCII only, so no editor, locale or direction mark can
 * make the code look like something else than what it does.
 */

/** U+FFFD: stands for what neither language's text can hold, NUL and lone surrogates. */
const REPLACEMENT = 0xfffd

const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0')

/** @param escape how the language writes a code point that is not plain ASCII */
function literal(text: string, escape: (code: number) => string): string {
  let body = ''
  for (const character of text) {
    const code = character.codePointAt(0) ?? REPLACEMENT
    const lone = code >= 0xd800 && code <= 0xdfff
    if (character === '"' || character === '\\') body += `\\${character}`
    else if (character === '\n') body += '\\n'
    else if (code >= 0x20 && code < 0x7f) body += character
    else body += escape(code === 0 || lone ? REPLACEMENT : code)
  }
  return `"${body}"`
}

/**
 * A string literal of Python 3 whose value is the text, on one line.
 * @example pythonString('a "b"\n') // "\"a \\\"b\\\"\\n\""
 */
export function pythonString(text: string): string {
  return literal(text, (code) => (code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`))
}

/** The same in R, which knows the same escapes of code points but may not mix them with those of bytes. */
export function rString(text: string): string {
  return literal(text, (code) => (code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`))
}

/** Letters and signs of our own sentences that ASCII has a spelling for. */
const SPELLINGS: Readonly<Record<string, string>> = {
  '\u2212': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u00d7': 'x',
  '\u00b2': '^2',
  '\u00b7': '-',
}

/** A comment of either language, one line whatever the text; characters without a spelling in ASCII lose their marks. */
export function comment(text: string): string {
  const oneLine = text
    .replace(/[^\x20-\x7e]/gu, (character) => SPELLINGS[character] ?? withoutMarks(character))
    .replace(/\s+/g, ' ')
  return `# ${oneLine.trim()}`
}

function withoutMarks(character: string): string {
  if (/[\p{Z}\p{C}]/u.test(character)) return ' '
  const plain = character.normalize('NFKD').replace(/[^\x20-\x7e]/g, '')
  return plain === '' ? '?' : plain
}

/** Comments of at most about `width` characters a line; a longer word has a line of its own. */
export function commentBlock(text: string, width = 100): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of comment(text).slice(2).split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(`# ${line}`)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, `# ${line}`]
}
